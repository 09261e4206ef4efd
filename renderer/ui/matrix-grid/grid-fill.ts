import type { CellPlace, CellRange } from './matrix-model';

/** The rectangle that a fill covers when its corner is pulled to a place: the source made longer or wider, whichever the hand went further. */
export function fillTarget(source: CellRange, to: CellPlace): CellRange {
  const below = to.row - source.bottom;
  const above = source.top - to.row;
  const right = to.column - source.right;
  const left = source.left - Math.max(0, to.column);
  const [down, across] = [Math.max(below, above, 0), Math.max(right, left, 0)];
  if (down === 0 && across === 0) return source;
  if (down >= across) return below > 0 ? { ...source, bottom: to.row } : { ...source, top: to.row };
  return right > 0 ? { ...source, right: to.column } : { ...source, left: Math.max(0, to.column) };
}

/** Where a filled cell takes its value from: the source, again and again. */
export function fillSource(source: CellRange, row: number, column: number): CellPlace {
  const round = (value: number, length: number): number => ((value % length) + length) % length;
  return {
    row: source.top + round(row - source.top, source.bottom - source.top + 1),
    column: source.left + round(column - source.left, source.right - source.left + 1),
  };
}

/** The cells of a fill that are not its source, each with where its value comes from. */
export function filledCells(source: CellRange, target: CellRange): readonly { readonly to: CellPlace; readonly from: CellPlace }[] {
  const cells: { readonly to: CellPlace; readonly from: CellPlace }[] = [];
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const isSource = row >= source.top && row <= source.bottom && column >= source.left && column <= source.right;
      if (!isSource) cells.push({ to: { row, column }, from: fillSource(source, row, column) });
    }
  }
  return cells;
}
