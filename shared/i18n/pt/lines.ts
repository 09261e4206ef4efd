import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: lines. */
export const lines: Translated<typeof es.lines> = {
  lead: 'Uma linha diz o que a cidade quer fazer no mundo. Parta de uma modalidade do guia e dê a ela um nome próprio.',
  count_one: 'Uma linha',
  count_other: '{{count}} linhas',
  addIn: 'Adicionar linha em {{modality}}',
  add: 'Adicionar linha',
  namePlaceholder: 'Nome da linha',
  nameHint: 'Enter adiciona e deixa escrever a seguinte · Esc termina',
  fromInstrument: 'Criar uma linha a partir de “{{instrument}}”',
  instruments: 'Instrumentos desta modalidade: um clique cria a linha',
  source: 'Fonte: {{document}}, {{place}}',
  withoutModality: 'Sem modalidade',
  links_one: 'um vínculo com o plano',
  links_other: '{{count}} vínculos com o plano',
  form: {
    label: 'Linha escolhida',
    none: 'Escolha uma linha para escrever seu objetivo, seu prazo e seus temas.',
    objective: 'Objetivo de internacionalização',
    objectiveHint: 'O que se busca lá fora; o objetivo de desenvolvimento já está no plano.',
    remove: 'Excluir linha',
    up: 'Subir',
    down: 'Descer',
  },
  command: {
    add: 'Adicionar linha',
    edit: 'Corrigir linha',
    remove: 'Excluir linha com seus vínculos',
    reorder: 'Mudar a ordem das linhas',
  },
  error: {
    noSuchLine: 'Essa linha não existe mais. Escolha outra.',
    sameName: 'Já há uma linha chamada “{{name}}”. Dê outro nome para não confundi-las na matriz.',
    name: 'A linha precisa de um nome de até mil letras.',
  },
};
