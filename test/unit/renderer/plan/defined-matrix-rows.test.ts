import { contentReader, cellPainter, gridColumns, gridRows, shownMatrix } from '@renderer/features/plan/matrices/matrix-cells';
import { openReuse } from '@renderer/features/plan/matrices/reused-items';
import { FIRST_PLAN } from '@renderer/features/plan/plan-place';
import type { MatrixColumn, MatrixRow } from '@renderer/ui/matrix-grid/matrix-model';
import { axisItems } from '@shared/analysis/matrices/axis-items';
import { cellReader } from '@shared/analysis/matrices/cell-store';
import { MATRIX_DEFINITIONS } from '@shared/analysis/matrices/matrix-definition';
import { readMatrix } from '@shared/analysis/matrices/matrix-reading';
import { listOf, type Document } from '@shared/document/document';
import { pairId } from '@shared/domain/kernel/id';
import { describe, expect, it } from 'vitest';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

const CONTEXT = { year: null, currency: 'COP' };
const definition = MATRIX_DEFINITIONS.find(({ id }) => id === 'actors-lines');
if (definition === undefined) throw new Error('no such matrix');
const found = definition;

function drawn(document: Document) {
  const [rows, columns] = [axisItems(document, found.rows, () => []), axisItems(document, found.columns, () => [])];
  const cellOf = cellReader(document, found, CONTEXT);
  const reading = readMatrix(found, rows, columns, cellOf);
  const shown = shownMatrix(found, { rows, columns }, reading, FIRST_PLAN, '');
  return {
    rows: gridRows(shown, new Set(), reading),
    columns: gridColumns(shown),
    contentOf: contentReader(found, shown, false, cellOf, reading, CONTEXT),
    cellAt: cellPainter(found, shown, false, cellOf, reading, CONTEXT),
  };
}

describe('the rows of a matrix after a key', () => {
  const stamps = stampSource();
  const { document } = act(newDocument(stamps), stamps, (change) => {
    for (const name of ['Alfa', 'Beta', 'Gama']) change.create('actor', { name });
    for (const [order, name] of ['Una', 'Dos'].entries()) change.create('line', { name, order });
  });
  const [alfa, beta] = listOf(document, 'actor');
  const [una] = listOf(document, 'line');
  if (alfa === undefined || beta === undefined || una === undefined) throw new Error('not made');
  const before = drawn(document);
  const after = drawn(act(document, stamps, (change) => change.create('position', { actorId: beta.id, subjectId: una.id, value: 3 }, pairId('position', beta.id, una.id))).document);

  it('only the row that was written and the totals say something else, as their cells do', () => {
    const changed = before.rows.map(({ id }) => id).filter((id) => before.contentOf(id) !== after.contentOf(id));
    expect(changed).toEqual([beta.id, 'total']);
    for (const { id } of before.rows) {
      const cells = (of: typeof before) => of.columns.map((column) => of.cellAt(id, column.id));
      if (changed.includes(id)) expect(cells(after)).not.toEqual(cells(before));
      else expect(cells(after)).toEqual(cells(before));
    }
  });

  it('what is the same is the same object, and another name is not', () => {
    const [rows, columns] = [openReuse<MatrixRow>(), openReuse<MatrixColumn>()];
    const [first, heads] = [rows(before.rows), columns(before.columns)];
    expect(rows(after.rows)).toBe(first);
    expect(columns(after.columns)).toBe(heads);
    const renamed = rows(drawn(act(document, stamps, (change) => change.update('actor', alfa.id, { name: 'Alfa mayor' })).document).rows);
    expect(renamed).not.toBe(first);
    expect(renamed.map((row, place) => row === first[place])).toEqual([false, true, true, true]);
  });
});
