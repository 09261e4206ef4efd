import type { CivilDate } from '../kernel/civil-date';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  indicatorId: field.recordId,
  date: field.civilDate,
  value: field.number.nullable(),
  /** Of a qualitative indicator: a word of its scale; empty for none. */
  word: field.title,
  /** What it was read from. */
  source: field.text,
  notes: field.text,
});

/** A measurement of an indicator. One for each day: its id is `measurementId`. */
export const measurementModule = defineRecord({
  type: 'measurement',
  fields,
  defaults: { value: null, word: '', source: '', notes: '' },
  references: [{ field: 'indicatorId', to: ['indicator'], onRemove: 'cascade' }],
  labelOf: (measurement) => `${measurement.date} ${measurement.word}`.trim(),
});
export type Measurement = RecordOf<'measurement', typeof fields>;

/** The one identity of the measurement of a day. */
export function measurementId(indicatorId: RecordId, date: CivilDate): `measurement:${string}` {
  return pairId('measurement', indicatorId, `day:${date}`);
}
