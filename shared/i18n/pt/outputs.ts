import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: outputs. */
export const outputs: Translated<typeof es.outputs> = {
  title: 'Relatórios',
  lead: 'O que sai do processo: o documento para ler e assinar, e os dados para continuar trabalhando em outros programas.',
  preliminaryDiagnosis: {
    title: 'Diagnóstico preliminar (PDF)',
    text: 'Resumo em frases, mapa de atores, números da rede, cobertura do plano por eixo e modalidade, lacunas e todos os vínculos.',
    holds: 'Com o que há hoje: {{actors}} atores, {{targets}} metas, {{lines}} linhas e {{links}} vínculos.',
    action: 'Exportar diagnóstico (PDF)',
    fileStem: 'Diagnóstico preliminar',
  },
  agendaReport: {
    title: 'Agenda Estratégica (PDF)',
    text: 'Visão, objetivos, ações com seus prazos e responsáveis, cronograma, orçamento, indicadores e o que o próximo governo deve encontrar.',
    action: 'Exportar agenda (PDF)',
    fileStem: 'Agenda Estratégica',
  },
  agendaWord: {
    title: 'Agenda Estratégica para continuar escrevendo (DOCX)',
    text: 'A mesma agenda em um documento de texto que se abre em qualquer processador.',
    action: 'Exportar agenda (DOCX)',
    fileStem: 'Agenda Estratégica',
  },
  managementReport: {
    title: 'Relatório de gestão do ano (PDF)',
    text: 'O ano em números e frases para a câmara municipal e a população: ações, indicadores, recursos e acordos.',
    action: 'Exportar relatório de gestão (PDF)',
    fileStem: 'Relatório de gestão',
  },
  handoverReport: {
    title: 'Relatório de transição (PDF)',
    text: 'O que deve encontrar quem recebe o governo: o que está adotado, o que vence, o que está aberto e com quem, o dinheiro comprometido, os riscos e o que falta.',
    action: 'Exportar transição (PDF)',
    fileStem: 'Relatório de transição',
  },
  handoverWord: {
    title: 'Relatório de transição para continuar escrevendo (DOCX)',
    text: 'A mesma transição em um documento de texto, para completá-la com quem entrega e quem recebe.',
    action: 'Exportar transição (DOCX)',
    fileStem: 'Relatório de transição',
  },
  learningReport: {
    title: 'Fichas do que se aprendeu (PDF)',
    text: 'Todas as fichas de capitalização, com as vozes de quem as conta e de onde vem cada uma.',
    action: 'Exportar fichas (PDF)',
    fileStem: 'Fichas de capitalização',
  },
  openData: {
    title: 'Dados abertos (ZIP)',
    text: 'Uma tabela CSV por tema e um dicionário que diz o que significa cada coluna, para publicá-los. Não levam dados de contato de pessoas.',
    action: 'Exportar dados abertos',
    fileStem: 'Dados abertos',
  },
  workbook: {
    title: 'Planilha (XLSX)',
    text: 'Uma aba por tema: atores, relações, influências, objetivos, posições, plano, linhas e vínculos. Você pode corrigi-la lá e importá-la de novo.',
    action: 'Exportar planilha',
    fileStem: 'Dados',
  },
  graphml: {
    title: 'Rede de atores em GraphML',
    text: 'Para abrir o mapa no Gephi ou no yEd.',
    action: 'Exportar GraphML',
    fileStem: 'Atores',
  },
  gexf: {
    title: 'Rede de atores em GEXF',
    text: 'O formato próprio do Gephi.',
    action: 'Exportar GEXF',
    fileStem: 'Atores',
  },
  personalData: 'Incluir os dados de contato das pessoas (e-mail, telefone, ponto focal)',
  paper: { label: 'Tamanho do papel', letter: 'Carta', a4: 'A4' },
  writing: 'Escrevendo…',
  cancel: 'Cancelar',
  saved: '“{{name}}” foi salvo.',
  error: {
    cancelled: 'A exportação foi cancelada.',
    broken: 'Não foi possível gravar o arquivo por um erro interno ({{detail}}). O processo está intacto; tente de novo.',
  },
};
