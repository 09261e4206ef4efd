import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: common. */
export const common: Translated<typeof es.common> = {
  computation: {
    computing: 'Calculando…',
    stopped: 'O cálculo foi interrompido',
    stoppedText: 'Os dados estão como estavam. Você pode calcular quando quiser.',
    compute: 'Calcular',
    broken: 'O cálculo não terminou',
  },
  action: {
    cancel: 'Cancelar',
    close: 'Fechar',
    save: 'Salvar',
    retry: 'Tentar de novo',
    undo: 'Desfazer',
    confirm: 'Confirmar',
    add: 'Adicionar',
    remove: 'Retirar',
    sortBy: 'Ordenar por {{column}}',
  },
  key: {
    mod: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Del',
    backspace: 'Backspace',
    space: 'Espaço',
    tab: 'Tab',
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
  },
  edit: {
    rename: 'Alterar {{name}}',
    hint: 'Enter salva; Esc deixa como estava.',
  },
  quoted: '“{{text}}”',
  percent: '{{value}}%',
  day: {
    pattern: 'dd/mm/aaaa',
    wrong: 'Isso não é uma data. Escreva assim: {{example}}.',
    choose: 'Escolher o dia em um calendário',
    monthBefore: 'Mês anterior',
    monthAfter: 'Mês seguinte',
    today: 'Hoje',
    none: 'Sem data',
  },
  money: { currencyOf: 'Moeda de “{{label}}”' },
};
