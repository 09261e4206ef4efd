/** Spanish of Colombia: about the program. */
export const about = {
  action: 'Acerca de Mesa al Mundo',
  title: 'Acerca de Mesa al Mundo',
  version: 'Versión',
  runs: 'Cómo está abierto',
  shell: {
    electron: 'Como programa de este equipo',
    host: 'En una ventana del navegador, con el programa de este equipo',
    browser: 'Solo en el navegador, sin diario en disco',
  },
  data: 'Dónde viven los datos',
  dataInBrowser: 'En el almacenamiento de este navegador',
  dataHint: 'Además de los archivos .mesa que usted guarde. Nada sale de este equipo: el programa no se conecta a internet.',
  licence: 'Licencia',
  licenceText: 'Apache-2.0: puede usarlo, copiarlo y cambiarlo, también en su trabajo.',
  made_one: 'Hecho con un paquete de código abierto',
  made_other: 'Hecho con {{count}} paquetes de código abierto',
  madeHint: 'Cada uno con su licencia; al abrirlo se lee su texto, en inglés, como lo pide.',
  list: 'Paquetes y licencias',
} as const;
