import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: history. */
export const history: Translated<typeof es.history> = {
  title: 'Histórico',
  lead: 'Tudo o que foi feito, o último primeiro. Voltar a um ponto não apaga nada: também se pode ir adiante outra vez.',
  empty: 'Ainda não se fez nada que possa ser desfeito. Cada alteração aparecerá aqui com sua hora.',
  start: 'Aqui começa o processo',
  goToStart: 'Voltar ao começo',
  goBack: 'Voltar a este ponto',
  goForward: 'Avançar até este ponto',
  blocked: 'Não é possível voltar até aqui: depois houve uma alteração que não tem volta.',
  earlier: 'Ver passos anteriores',
  during: 'Na sessão “{{session}}”',
  state: { current: 'Você está aqui', next: 'Desfeito' },
  act: { added: 'Adicionado: {{type}}', changed: 'Alterado: {{type}}', removed: 'Retirado: {{type}}' },
  andMore_one: 'e mais um registro.',
  andMore_other: 'e mais {{count}} registros.',
  restore: 'Deixar como estava antes',
  restoreNamed: 'Deixar “{{name}}” como estava antes deste passo',
  command: { restore: 'Deixar “{{name}}” como estava' },
  failure: {
    reference_one: '“{{name}}” dependia de um registro que não está mais. Recupere primeiro esse registro, ou volte a um ponto em que ele estivesse.',
    reference_other: '“{{name}}” dependia de {{count}} registros que não estão mais. Recupere primeiro esses registros, ou volte a um ponto em que eles estivessem.',
  },
};
