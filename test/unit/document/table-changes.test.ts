import { tableChanges } from '@shared/document/table-changes';
import type { RecordId } from '@shared/domain/kernel/id';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Row {
  readonly id: RecordId;
  readonly value: number;
}
type Table = ReadonlyMap<RecordId, Row>;

const row = (id: string, value: number): Row => ({ id: id as RecordId, value });
const table = (rows: readonly Row[]): Table => new Map(rows.map((one) => [one.id, one]));
const told = (before: Table, after: Table): readonly string[] => tableChanges(before, after).map(({ was, is }) => `${was?.id ?? is?.id ?? ''}: ${was?.value ?? '–'} > ${is?.value ?? '–'}`).sort();

describe('what two states of a table do not share', () => {
  const [one, two, three] = [row('a', 1), row('b', 2), row('c', 3)];

  it('is nothing where they hold the same objects, in whatever order', () => {
    expect(told(table([one, two, three]), table([one, two, three]))).toEqual([]);
    expect(told(table([one, two, three]), table([three, one, two]))).toEqual([]);
  });

  it('tells what was edited, added and taken away', () => {
    expect(told(table([one, two, three]), table([one, row('b', 9), three]))).toEqual(['b: 2 > 9']);
    expect(told(table([one, two]), table([one, two, three]))).toEqual(['c: – > 3']);
    expect(told(table([one, two, three]), table([one, three]))).toEqual(['b: 2 > –']);
  });

  it('an undo puts a record at the end: it is no change', () => {
    const gone = table([one, three]);
    const back = new Map(gone).set(two.id, two);
    expect(told(gone, back)).toEqual(['b: – > 2']);
    expect(told(table([one, two, three]), back)).toEqual([]);
  });

  it('is what looking everything up says', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, rows, fc.func(fc.boolean()), (before, after, isShared) => {
        const known = new Map(before.map((id) => [id, row(String(id), id)]));
        const later = after.map((id) => {
          const shared = known.get(id);
          return shared !== undefined && isShared(id) ? shared : row(String(id), id + 100);
        });
        const [first, second] = [table([...known.values()]), table(later)];
        const expected = [
          ...later.flatMap((is) => (first.get(is.id) === is ? [] : [`${is.id}: ${first.get(is.id)?.value ?? '–'} > ${is.value}`])),
          ...[...known.values()].flatMap((was) => (second.has(was.id) ? [] : [`${was.id}: ${was.value} > –`])),
        ].sort();
        expect(told(first, second)).toEqual(expected);
      }),
    );
  });
});
