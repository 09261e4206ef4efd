import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  /** Name of the catalogue it is added to (`CatalogName`). */
  catalog: field.title.min(1),
  name: field.name,
  description: field.text,
  /** Where it comes from, in the city's words. */
  origin: field.title,
});

/** An entry that the city adds to a catalogue of the library: shown with the shipped ones, travels with the process. */
export const ownEntryModule = defineRecord({
  type: 'ownEntry',
  fields,
  defaults: { description: '', origin: '' },
  labelOf: (entry) => entry.name,
});
export type OwnEntry = RecordOf<'ownEntry', typeof fields>;
