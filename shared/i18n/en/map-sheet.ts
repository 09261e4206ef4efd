import type { es } from '../es';
import type { Translated } from '../messages';

/** English: the map on paper. */
export const mapSheet: Translated<typeof es.mapSheet> = {
  open: 'Save the map as PDF or picture',
  action: 'Save the map of actors as PDF or picture',
  title: 'The map on paper or as a picture',
  titleOf: 'Map of actors · {{name}}',
  heading: 'Title',
  viewLabel: 'View',
  paperLabel: 'Size',
  paper: { letter: 'Letter', a4: 'A4', a3: 'A3', a2: 'A2', a1: 'A1', a0: 'A0' },
  turnLabel: 'Orientation',
  turn: { wide: 'Landscape', tall: 'Portrait' },
  subtitle: 'View: {{view}} · {{actors}}',
  key: 'List of actors',
  keyAlt_one: 'List with the name and number of {{count}} actor.',
  keyAlt_other: 'List with the name and number of {{count}} actors.',
  preview: 'Preview of the sheet',
  named: 'All names fit, at {{size}} points, none covering another.',
  numbered_one: 'The names do not fit on this paper: numbers stand for them, and the list is on another page. On larger paper the names fit.',
  numbered_other: 'The names do not fit on this paper: numbers stand for them, and the list is on {{count}} more pages. On larger paper the names fit.',
  wordsLeftOut: 'Some words of the relations do not fit and are left out.',
  save: { pdf: 'Save PDF', svg: 'SVG', png: 'PNG', graphml: 'GraphML', gexf: 'GEXF', csv: 'CSV of actors' },
  data: 'The network for other programs, without contact data:',
  fileStem: 'map of actors',
  failure: { empty: 'There are no actors to draw yet. Add the first one on the map.' },
};
