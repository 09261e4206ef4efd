import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  /** The kind of report it stands in. */
  report: field.title.min(1),
  /** Title of its section; without one the text stands alone. */
  title: field.title,
  /** Paragraphs apart by a line break; a line that begins with "- " is an item of a list. */
  text: field.text,
});

/** A text of the city's own in a kind of report. Where it stands is said by the report's layout. */
export const reportTextModule = defineRecord({
  type: 'reportText',
  fields,
  defaults: { title: '', text: '' },
  labelOf: (own) => own.title,
});
export type ReportText = RecordOf<'reportText', typeof fields>;
