import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: matrix. */
export const matrix: Translated<typeof es.matrix> = {
  title: 'Matriz plano × linhas',
  lead: 'Marque com 0, 1, 2 ou 3 quanto cada linha contribui para cada parte do plano.',
  gridLabel: 'Matriz do plano de desenvolvimento por linhas de internacionalização',
  corner: 'Plano de desenvolvimento',
  cornerTurned: 'Linhas',
  expandAll: 'Expandir',
  collapseAll: 'Recolher',
  keys: '0 a 3: força · Enter: o porquê · Del: retirar · Espaço: recolher',
  strength: {
    label: 'Força do vínculo',
    level0: '0: revisado, sem vínculo',
    level1: '1: fraco',
    level2: '2: médio',
    level3: '3: forte',
  },
  cell: {
    empty: '{{line}}: sem vínculo',
    linked: '{{line}}: {{strength}}',
    linkedNoted: '{{line}}: {{strength}}, com justificativa',
    beneath: '{{line}}: sem vínculo próprio; o mais forte dentro deste ramo é {{strength}}',
  },
  editor: {
    title: 'Vínculo',
    rationale: 'Por que se vinculam?',
    rationaleHint: 'Enter salva · Shift+Enter muda de linha · Esc deixa tudo como estava',
    statedBy: 'Quem disse?',
    save: 'Salvar',
    cancel: 'Cancelar',
    remove: 'Retirar vínculo',
  },
  command: {
    setLinks_one: 'Definir a força de um vínculo',
    setLinks_other: 'Definir a força de {{count}} vínculos',
    writeRationale: 'Justificar um vínculo',
  },
  error: {
    noSuchCell: 'Essa célula não existe mais: a linha ou a parte do plano foi excluída. Escolha outra célula.',
  },
  paste: {
    refused_one: 'Uma célula colada não era 0, 1, 2 ou 3, ou ficava fora da matriz: ficou como estava.',
    refused_other: '{{count}} células coladas não eram 0, 1, 2 ou 3, ou ficavam fora da matriz: ficaram como estavam.',
  },
  empty: {
    noPlan: {
      title: 'Ainda não há plano',
      text: 'Importe o plano de desenvolvimento a partir da planilha da prefeitura para ver aqui seus eixos, programas e metas.',
      action: 'Importar o plano',
    },
    noLines: {
      title: 'Ainda não há linhas',
      text: 'Crie ao menos uma linha de internacionalização para cruzá-la com o plano.',
      action: 'Criar linhas',
    },
  },
  side: {
    title: 'Cobertura e lacunas',
    coverage: 'Cobertura',
    gapsCount_zero: 'Sem lacunas',
    gapsCount_one: 'Uma lacuna',
    gapsCount_other: '{{count}} lacunas',
    byAxis: 'Metas vinculadas por eixo',
    byLine: 'Metas vinculadas por linha',
    byModality: 'Metas vinculadas por modalidade',
    more_one: 'Ver mais uma',
    more_other: 'Ver mais {{count}}',
    noModality: 'Sem modalidade',
    share: '{{linked}} de {{total}}',
  },
};
