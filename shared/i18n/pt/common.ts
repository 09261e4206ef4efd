import type { es } from '../es';
import type { Translated } from '../messages';

/** Portuguese of Brazil: common. */
export const common: Translated<typeof es.common> = {
  action: {
    cancel: 'Cancelar',
    close: 'Fechar',
    save: 'Salvar',
    retry: 'Tentar de novo',
    undo: 'Desfazer',
    confirm: 'Confirmar',
    open: 'Abrir',
    edit: 'Alterar',
    add: 'Adicionar',
    remove: 'Retirar',
    more: 'Mais opções',
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
    required: 'Aqui falta um texto.',
  },
  quoted: '“{{text}}”',
  percent: '{{value}}%',
  failure: { title: 'Não foi possível' },
  money: { currencyOf: 'Moeda de “{{label}}”' },
};
