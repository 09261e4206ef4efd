/** Spanish of Colombia: common. */
export const common = {
  computation: {
    computing: 'Calculando…',
    stopped: 'El cálculo se detuvo',
    stoppedText: 'Los datos están como estaban. Puede calcular cuando quiera.',
    compute: 'Calcular',
    broken: 'El cálculo no terminó',
  },
  action: {
    cancel: 'Cancelar',
    close: 'Cerrar',
    save: 'Guardar',
    retry: 'Reintentar',
    undo: 'Deshacer',
    confirm: 'Confirmar',
    add: 'Agregar',
    remove: 'Quitar',
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
  },
  /** A title or a name inside a sentence made in the program. */
  quoted: '«{{text}}»',
  /** A number of the unit per cent. */
  percent: '{{value}} %',
  day: {
    pattern: 'dd/mm/aaaa',
    wrong: 'Eso no es una fecha. Escríbala así: {{example}}.',
    choose: 'Elegir el día en un calendario',
    monthBefore: 'Mes anterior',
    monthAfter: 'Mes siguiente',
    today: 'Hoy',
    none: 'Sin fecha',
  },
  money: { currencyOf: 'Moneda de «{{label}}»' },
} as const;
