import type { es } from '../es';
import type { Translated } from '../messages';

/** English: notes and areas on the actor map. */
export const mapNotes: Translated<typeof es.mapNotes> = {
  note: 'Note on the map',
  area: 'Area on the map',
  placeholder: 'Write here',
  remove: 'Remove “{{text}}”',
  addNote: 'Put a note on the map',
  addArea: 'Frame the chosen with an area',
  newArea: 'Area',
  command: {
    add: 'Add a note to the map',
    edit: 'Change a note of the map',
    remove: 'Remove a note of the map',
  },
  error: {
    missing: 'That note is no longer on the map.',
    badValue: 'That value does not fit the note “{{name}}”. Check what was written.',
  },
};
