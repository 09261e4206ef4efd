import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What can be put on the map besides actors: a text, a named area drawn around some of them, or the card into which a sector is gathered. */
export const MAP_NOTE_KINDS = ['note', 'area', 'sector'] as const;
export type MapNoteKind = (typeof MAP_NOTE_KINDS)[number];

const fields = () => ({
  kind: z.enum(MAP_NOTE_KINDS),
  /** The view of the map it belongs to. */
  view: z.string().min(1).max(60),
  /** What it says; the sector, of a card into which one is gathered. */
  text: field.text,
  /** Its left upper corner and its size, in canvas units. */
  x: field.number,
  y: field.number,
  width: z.number().positive().max(100_000),
  height: z.number().positive().max(100_000),
});

/** A note or an area on one view of the map. */
export const mapNoteModule = defineRecord({
  type: 'mapNote',
  fields,
  defaults: { kind: 'note', view: 'free', text: '', x: 0, y: 0, width: 200, height: 100 },
  migrations: [
    {
      to: 2,
      why: 'A sector may be gathered into one card, which is kept with the notes of its view: a program that knows only notes and areas must not take it for one.',
      up: (record) => ({ ...record }),
    },
  ],
  labelOf: (note) => note.text,
});
export type MapNote = RecordOf<'mapNote', typeof fields>;
