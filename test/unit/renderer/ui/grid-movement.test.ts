import { movedPlace } from '@renderer/ui/matrix-grid/grid-movement';
import { isInRange, rangeBetween } from '@renderer/ui/matrix-grid/matrix-model';
import { describe, expect, it } from 'vitest';

const extent = { rows: 10, columns: 4, pageRows: 3 };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });

describe('moving in a matrix by keyboard', () => {
  it('moves one cell with an arrow and stops at the edges', () => {
    expect(movedPlace({ row: 0, column: 0 }, key('ArrowDown'), extent)).toEqual({ row: 1, column: 0 });
    expect(movedPlace({ row: 0, column: 0 }, key('ArrowUp'), extent)).toEqual({ row: 0, column: 0 });
    expect(movedPlace({ row: 9, column: 3 }, key('ArrowRight'), extent)).toEqual({ row: 9, column: 3 });
  });

  it('reaches the row header to the left of the first cell, and no further', () => {
    expect(movedPlace({ row: 2, column: 0 }, key('ArrowLeft'), extent)).toEqual({ row: 2, column: -1 });
    expect(movedPlace({ row: 2, column: -1 }, key('ArrowLeft'), extent)).toEqual({ row: 2, column: -1 });
  });

  it('goes to the ends with Home and End, and to the corners with Ctrl', () => {
    expect(movedPlace({ row: 4, column: 2 }, key('Home'), extent)).toEqual({ row: 4, column: -1 });
    expect(movedPlace({ row: 4, column: 2 }, key('End'), extent)).toEqual({ row: 4, column: 3 });
    expect(movedPlace({ row: 4, column: 2 }, key('Home', true), extent)).toEqual({ row: 0, column: 0 });
    expect(movedPlace({ row: 4, column: 2 }, key('End', true), extent)).toEqual({ row: 9, column: 3 });
  });

  it('moves by pages of rows', () => {
    expect(movedPlace({ row: 1, column: 2 }, key('PageDown'), extent)).toEqual({ row: 4, column: 2 });
    expect(movedPlace({ row: 1, column: 2 }, key('PageUp'), extent)).toEqual({ row: 0, column: 2 });
  });

  it('does not take a key that does not move', () => {
    expect(movedPlace({ row: 1, column: 2 }, key('x'), extent)).toBeNull();
  });

  it('makes a range from two corners in any order, without the row headers', () => {
    const range = rangeBetween({ row: 5, column: 2 }, { row: 3, column: -1 });
    expect(range).toEqual({ top: 3, bottom: 5, left: 0, right: 2 });
    expect(isInRange(range, 4, 1)).toBe(true);
    expect(isInRange(range, 6, 1)).toBe(false);
    expect(isInRange(null, 4, 1)).toBe(false);
  });
});
