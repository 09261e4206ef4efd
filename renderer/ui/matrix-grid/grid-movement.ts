import type { CellPlace } from './matrix-model';

/** The extent of a matrix and how many rows a page of it shows. */
export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  readonly pageRows: number;
}

/** The keys that move, with their modifiers. */
export interface MovementKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Where a key leads from a place, or null where the key does not move. The header column is −1. */
export function movedPlace(place: CellPlace, pressed: MovementKey, extent: GridExtent): CellPlace | null {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const far = pressed.ctrlKey || pressed.metaKey;
  const to = (row: number, column: number): CellPlace => ({
    row: clamp(row, 0, Math.max(0, lastRow)),
    column: clamp(column, -1, lastColumn),
  });
  switch (pressed.key) {
    case 'ArrowUp':
      return to(far ? 0 : place.row - 1, place.column);
    case 'ArrowDown':
      return to(far ? lastRow : place.row + 1, place.column);
    case 'ArrowLeft':
      return to(place.row, far ? -1 : place.column - 1);
    case 'ArrowRight':
      return to(place.row, far ? lastColumn : place.column + 1);
    case 'Home':
      return to(far ? 0 : place.row, far ? 0 : -1);
    case 'End':
      return to(far ? lastRow : place.row, lastColumn);
    case 'PageUp':
      return to(place.row - extent.pageRows, place.column);
    case 'PageDown':
      return to(place.row + extent.pageRows, place.column);
    default:
      return null;
  }
}
