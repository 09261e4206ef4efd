/** Spanish of Colombia: reports. */
export const reports = {
  page: {
    contents: 'Contenido',
    of: 'Página {{page}} de {{total}}',
    figure: 'Figura {{number}}',
    table: 'Tabla {{number}}',
    creator: 'Mesa al Mundo',
    replacedTitle: 'Caracteres que no se pudieron imprimir',
    replaced_one:
      'Un carácter de los datos no existe en la letra de este informe y aparece como \ufffd. Su código es {{names}}.',
    replaced_other:
      'Hay {{count}} caracteres de los datos que no existen en la letra de este informe y aparecen como \ufffd. Sus códigos son {{names}}.',
  },
  map: {
    title: 'Mapa de actores',
    strength: { weak: 'débil', middling: 'media', strong: 'fuerte' },
    legend: {
      actors: 'Actores',
      relations: 'Relaciones',
      strength: 'Fuerza',
      ringsTitle: 'Anillos',
      counted: '{{text}} ({{number}})',
      directed: 'en un solo sentido',
      rings: 'De adentro hacia afuera: {{names}}',
      noRing: 'Sin anillo',
    },
    alt: {
      actors_one: 'Hay un actor: {{names}}.',
      actors_other: 'Hay {{count}} actores: {{names}}.',
      relations_zero: 'No hay relaciones entre ellos.',
      relations_one: 'Hay una relación.',
      relations_other: 'Hay {{count}} relaciones.',
    },
  },
} as const;
