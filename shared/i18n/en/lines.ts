import type { es } from '../es';
import type { Translated } from '../messages';

/** English: lines. */
export const lines: Translated<typeof es.lines> = {
  lead: 'A line says what the city wants to do in the world. Start from a modality of the guide and give it a name of your own.',
  count_one: 'One line',
  count_other: '{{count}} lines',
  addIn: 'Add a line in {{modality}}',
  add: 'Add line',
  namePlaceholder: 'Name of the line',
  nameHint: 'Enter adds and lets you write the next one · Esc finishes',
  fromInstrument: 'Create a line from “{{instrument}}”',
  instruments: 'Instruments of this modality: one click creates the line',
  source: 'Source: {{document}}, {{place}}',
  withoutModality: 'No modality',
  links_one: 'one link with the plan',
  links_other: '{{count}} links with the plan',
  form: {
    label: 'Chosen line',
    none: 'Choose a line to write its objective, its term and its themes.',
    objective: 'Internationalisation objective',
    objectiveHint: 'What is sought abroad; the development objective is already in the plan.',
    remove: 'Delete line',
    up: 'Move up',
    down: 'Move down',
  },
  command: {
    add: 'Add line',
    edit: 'Correct line',
    remove: 'Delete line with its links',
    reorder: 'Change the order of the lines',
  },
  error: {
    noSuchLine: 'That line no longer exists. Choose another.',
    sameName: 'There is already a line called “{{name}}”. Give it another name so that they are not mixed up in the matrix.',
    name: 'The line needs a name of up to a thousand letters.',
  },
};
