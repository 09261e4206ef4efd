import { fillTarget, filledCells } from '@renderer/ui/matrix-grid/grid-fill';
import { describe, expect, it } from 'vitest';

const source = { top: 2, bottom: 3, left: 1, right: 1 };

describe('pulling the corner of a selection', () => {
  it('goes down, up, right or left, whichever is further, and never both ways', () => {
    expect(fillTarget(source, { row: 6, column: 2 })).toEqual({ ...source, bottom: 6 });
    expect(fillTarget(source, { row: 0, column: 1 })).toEqual({ ...source, top: 0 });
    expect(fillTarget(source, { row: 4, column: 5 })).toEqual({ ...source, right: 5 });
    expect(fillTarget(source, { row: 2, column: 0 })).toEqual({ ...source, left: 0 });
  });

  it('fills nothing while it stays in the source or over the row headers beside its first column', () => {
    expect(fillTarget(source, { row: 3, column: 1 })).toBe(source);
    expect(fillTarget({ ...source, left: 0 }, { row: 2, column: -1 })).toEqual({ ...source, left: 0 });
  });

  it('repeats the source in its order, in both directions', () => {
    expect(filledCells(source, { ...source, bottom: 6 }).map(({ to, from }) => [to.row, from.row])).toEqual([[4, 2], [5, 3], [6, 2]]);
    expect(filledCells(source, { ...source, top: 0 }).map(({ to, from }) => [to.row, from.row])).toEqual([[0, 2], [1, 3]]);
    expect(filledCells({ top: 0, bottom: 0, left: 0, right: 1 }, { top: 0, bottom: 0, left: 0, right: 4 }).map(({ from }) => from.column)).toEqual([0, 1, 0]);
  });
});
