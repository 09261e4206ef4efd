/** Spanish of Colombia: the history of a process. */
export const history = {
  title: 'Historial',
  lead: 'Todo lo que se ha hecho, lo último primero. Volver a un punto no borra nada: también se puede ir hacia adelante otra vez.',
  empty: 'Todavía no se ha hecho nada que se pueda deshacer. Cada cambio aparecerá aquí con su hora.',
  start: 'Aquí comienza el proceso',
  goToStart: 'Volver al comienzo',
  goBack: 'Volver a este punto',
  goForward: 'Avanzar hasta este punto',
  blocked: 'No se puede volver hasta aquí: después hubo un cambio que no tiene marcha atrás.',
  earlier: 'Ver lo anterior',
  during: 'En la sesión «{{session}}»',
  state: { current: 'Está aquí', next: 'Deshecho' },
  act: { added: 'Se agregó: {{type}}', changed: 'Cambió: {{type}}', removed: 'Se quitó: {{type}}' },
  andMore_one: 'y un registro más.',
  andMore_other: 'y {{count}} registros más.',
  restore: 'Dejar como estaba antes',
  restoreNamed: 'Dejar «{{name}}» como estaba antes de este paso',
  command: { restore: 'Dejar «{{name}}» como estaba' },
  failure: {
    reference_one: '«{{name}}» dependía de un registro que ya no está. Recupere primero ese registro, o vuelva a un punto en que estuviera.',
    reference_other: '«{{name}}» dependía de {{count}} registros que ya no están. Recupere primero esos registros, o vuelva a un punto en que estuvieran.',
  },
} as const;
