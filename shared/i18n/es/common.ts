/** Spanish of Colombia: common. */
export const common = {
  action: {
    cancel: 'Cancelar',
    close: 'Cerrar',
    save: 'Guardar',
    retry: 'Reintentar',
    undo: 'Deshacer',
    confirm: 'Confirmar',
    open: 'Abrir',
    edit: 'Cambiar',
    add: 'Agregar',
    remove: 'Quitar',
    more: 'Más opciones',
    sortBy: 'Ordenar por {{column}}',
  },
  key: {
    mod: 'Ctrl',
    shift: 'Mayús',
    alt: 'Alt',
    enter: 'Entrar',
    escape: 'Esc',
    delete: 'Supr',
    backspace: 'Retroceso',
    space: 'Espacio',
    tab: 'Tab',
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
  },
  edit: {
    rename: 'Cambiar {{name}}',
    hint: 'Entrar guarda; Esc deja lo que había.',
    required: 'Aquí hace falta un texto.',
  },
  /** A title or a name inside a sentence made in the program. */
  quoted: '«{{text}}»',
  /** A number of the unit per cent. */
  percent: '{{value}} %',
  failure: { title: 'No se pudo' },
  money: { currencyOf: 'Moneda de «{{label}}»' },
} as const;
