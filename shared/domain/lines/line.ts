import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Terms of a line or an action. */
export const TERMS = ['short', 'medium', 'long'] as const;
export type Term = (typeof TERMS)[number];

const fields = () => ({
  name: field.name,
  /** Entry of the catalogue `modalities`; empty where none was chosen. */
  modalityId: field.title,
  /** Entries of the modality's instruments in the catalogue. */
  instrumentIds: field.tags,
  objective: field.text,
  term: z.enum(TERMS).nullable(),
  themes: field.tags,
  /** Place among the lines: lesser first. */
  order: field.number,
  notes: field.text,
});

/** What the city wants to do internationally; belongs to a modality. */
export const lineModule = defineRecord({
  type: 'line',
  fields,
  defaults: { modalityId: '', instrumentIds: [], objective: '', term: null, themes: [], order: 0, notes: '' },
  labelOf: (line) => line.name,
});
export type Line = RecordOf<'line', typeof fields>;
