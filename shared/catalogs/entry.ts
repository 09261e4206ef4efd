import { z } from 'zod';
import { onceAsked } from '../domain/kernel/once-asked';

/** Short names of the source documents, as the catalogue `documents` lists them. */
export const SOURCE_DOCUMENTS = [
  'Bogotá 2014',
  'Cuaderno 8',
  'Guía municipal',
  'Taller Medellín',
  'Informe Bucaramanga',
  'ONU, Agenda 2030',
] as const;
export type SourceDocument = (typeof SOURCE_DOCUMENTS)[number];

/** Longest text of an entry, in UTF-16 units: what a person reads at a glance. */
export const ENTRY_TEXT_LIMIT = 600;

/** A text of a catalogue, shown to people: never empty, never long. */
export const entryText = onceAsked(() => z.string().trim().min(1).max(ENTRY_TEXT_LIMIT));

/** Stable identity within its catalogue: English kebab-case, or the natural code (`11.a`). The same in every language. */
export const entryId = onceAsked(() => z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u));

/** Where an entry comes from: the document's short name and the section, page, case or table. */
export const entrySource = onceAsked(() => z.strictObject({ document: z.enum(SOURCE_DOCUMENTS), place: entryText() }).readonly());
export type EntrySource = z.output<ReturnType<typeof entrySource>>;

const base = onceAsked(() => ({ id: entryId(), name: entryText(), source: entrySource() }));

/** What every entry of every catalogue has. */
export interface CatalogEntryBase {
  readonly id: string;
  readonly name: string;
  readonly source: EntrySource;
}

/** Schema of an entry with a name alone, and the fields given. */
export function namedEntry<const Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape) {
  return z.strictObject({ ...base(), ...shape }).readonly();
}

/** Schema of an entry with a name and a sentence or two that explain it, and the fields given. */
export function describedEntry<const Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape) {
  return z.strictObject({ ...base(), description: entryText(), ...shape }).readonly();
}
