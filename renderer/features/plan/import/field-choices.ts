import { PLAIN_FIELDS, YEAR_FIELDS, partsOfField, yearField, type PlanField } from '@shared/exchange/plan/plan-field';
import type { MappedColumn } from '@shared/exchange/plan/plan-import';

const YEAR_IN_TEXT = /(?:19|20|21)\d{2}/gu;

/** Every meaning a column of this sheet may be given: the plain ones, and those of the years its headers name. */
export function fieldChoices(columns: readonly MappedColumn[]): readonly PlanField[] {
  const years = new Set<number>();
  for (const { header, field } of columns) {
    for (const match of header.matchAll(YEAR_IN_TEXT)) years.add(Number(match[0]));
    const year = field === null ? null : partsOfField(field).year;
    if (year !== null) years.add(year);
  }
  const sorted = [...years].sort((one, other) => one - other);
  return [...PLAIN_FIELDS, 'note', ...YEAR_FIELDS.flatMap((kind) => sorted.map((year) => yearField(kind, year)))];
}
