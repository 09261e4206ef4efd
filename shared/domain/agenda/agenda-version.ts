import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What an entry of a version is. */
export const VERSION_PARTS = ['vision', 'principle', 'developmentObjective', 'internationalisationObjective', 'action'] as const;
export type VersionPart = (typeof VERSION_PARTS)[number];

const entry = z
  .strictObject({
    /** The same in every version for the same thing: the id of its record, or `vision`, or the text of a principle. */
    key: field.name,
    part: z.enum(VERSION_PARTS),
    title: field.title,
    detail: field.text,
  })
  .readonly();
export type VersionEntry = z.output<typeof entry>;

const fields = () => ({
  name: field.name,
  kind: z.enum(['draft', 'adopted']),
  date: field.civilDate,
  /** The act that adopts it ("Acuerdo 012 de 2025") and the body that gives it; empty for a draft. */
  act: field.title,
  body: field.title,
  /** The Agenda as it stood. */
  entries: z.array(entry).max(5000).readonly(),
});

/** The Agenda as it stood on a day: a draft, or the one adopted. */
export const agendaVersionModule = defineRecord({
  type: 'agendaVersion',
  fields,
  defaults: { kind: 'draft', act: '', body: '', entries: [] },
  labelOf: (version) => version.name,
});
export type AgendaVersion = RecordOf<'agendaVersion', typeof fields>;
