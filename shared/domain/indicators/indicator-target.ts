import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  indicatorId: field.recordId,
  year: field.year,
  value: field.number.nullable(),
  /** Of a qualitative indicator: a word of its scale; empty for none. */
  word: field.title,
});

/** What an indicator is to reach in a year. One for each year: its id is `indicatorTargetId`. */
export const indicatorTargetModule = defineRecord({
  type: 'indicatorTarget',
  fields,
  defaults: { value: null, word: '' },
  references: [{ field: 'indicatorId', to: ['indicator'], onRemove: 'cascade' }],
  labelOf: (target) => target.word,
});
export type IndicatorTarget = RecordOf<'indicatorTarget', typeof fields>;

/** The one identity of the target of a year. */
export function indicatorTargetId(indicatorId: RecordId, year: number): `indicatorTarget:${string}` {
  return pairId('indicatorTarget', indicatorId, `year:${year}`);
}
