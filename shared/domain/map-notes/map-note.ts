import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What can be put on the map besides actors: a text, or a named area drawn around some of them. */
export const MAP_NOTE_KINDS = ['note', 'area'] as const;
export type MapNoteKind = (typeof MAP_NOTE_KINDS)[number];

const fields = {
  kind: z.enum(MAP_NOTE_KINDS),
  /** The view of the map it belongs to. */
  view: z.string().min(1).max(60),
  text: field.text,
  /** Its left upper corner and its size, in canvas units. */
  x: field.number,
  y: field.number,
  width: z.number().positive().max(100_000),
  height: z.number().positive().max(100_000),
};

/** A note or an area on one view of the map. */
export const mapNoteModule = defineRecord({
  type: 'mapNote',
  fields,
  defaults: { kind: 'note', view: 'free', text: '', x: 0, y: 0, width: 200, height: 100 },
  labelOf: (note) => note.text,
});
export type MapNote = RecordOf<'mapNote', typeof fields>;
