/** Spanish of Colombia: sectors gathered into one card, points of the lines, and logos on the actor map. */
export const sectorGroups = {
  toolbar: 'Reunir o abrir sectores',
  toolbarHint: 'Cada sector queda en una sola tarjeta, con sus relaciones. Con algo elegido, solo los suyos.',
  gather: 'Reunir {{name}} en una tarjeta',
  open: 'Abrir {{name}}',
  openIt: 'Abrir el sector',
  panel: 'Sector: {{name}}',
  members: 'Actores del sector',
  count_one: 'Reúne {{count}} actor.',
  count_other: 'Reúne {{count}} actores.',
  describe_one: '{{name}}, sector reunido, {{count}} actor. Entrar para abrirlo',
  describe_other: '{{name}}, sector reunido, {{count}} actores. Entrar para abrirlo',
  gathered_one: '{{name}} quedó en una tarjeta.',
  gathered_other: '{{count}} sectores quedaron en una tarjeta cada uno.',
  opened_one: 'Se abrió {{name}}.',
  opened_other: 'Se abrieron {{count}} sectores.',
  notHere: 'En esta vista el lugar de cada actor quiere decir algo. Para reunir sectores, pase a «Libre», «Por sector», «Por cercanía» o «Por niveles».',
  noConnect: 'Abra primero el sector: una relación va de un actor a otro.',
  legend: 'Las tarjetas apiladas con un número reúnen un sector.',
  command: {
    gather_one: 'Reunir {{name}} en una tarjeta',
    gather_other: 'Reunir {{count}} sectores',
    open_one: 'Abrir el sector {{name}}',
    open_other: 'Abrir {{count}} sectores',
    move_one: 'Mover el sector {{name}}',
    move_other: 'Mover {{count}} sectores',
  },
  error: {
    nothing: 'No hay sectores que reunir: escriba el sector en la ficha de al menos dos actores.',
    notThere: 'Ese sector ya no está reunido.',
  },
} as const;

/** Points by which a person leads the line of a relation. */
export const bends = {
  point: 'Punto {{at}} de {{of}} de la línea. Arrástrelo, o muévalo con las flechas; Suprimir lo quita',
  add: 'Agregar un punto a la línea',
  added: 'Punto agregado. Muévalo con las flechas.',
  removed: 'Punto quitado de la línea.',
  command: { set: 'Cambiar por dónde va una relación' },
  error: { tooMany: 'Una línea lleva hasta {{count}} puntos. Quite alguno para poner otro.' },
} as const;

/** The logo of an actor. */
export const logos = {
  label: 'Logo',
  none: 'Sin logo',
  alt: 'Logo de {{name}}',
  choose: 'Elegir imagen…',
  paste: 'O cópiela y péguela con Ctrl+V. PNG, JPEG o WebP.',
  remove: 'Quitar el logo',
  error: {
    notPicture: 'El archivo no es una imagen PNG, JPEG o WebP. Guárdela en uno de esos formatos e inténtelo otra vez.',
    tooLarge: 'La imagen pesa más de {{size}} MB. Guárdela más pequeña e inténtelo otra vez.',
    broken: 'La imagen está dañada y no se pudo leer. Ábrala en otro programa, guárdela de nuevo e inténtelo otra vez.',
  },
} as const;
