import { cellAt, cellLine, isBlank, type MergedRange, type Sheet } from '../sheets/sheet';

/** The header of one column: its own words, and the group title merged above it. */
export interface HeaderText {
  readonly text: string;
  readonly group: string;
}

/** The header of a sheet: rows `top` to `bottom` (0-based), and the words of each column. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderText[];
}

/** A group title spans some of the columns; what spans nearly all of them is the sheet's own title. */
const TITLE_SHARE = 0.8;
/** Rows that a header may take up below its first. */
const MORE_ROWS = 2;

const covers = (merge: MergedRange, row: number, column: number): boolean =>
  row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;

/** Finds the merged block over a cell, in constant time per look-up within the rows given. */
function mergeFinder(sheet: Sheet, top: number, bottom: number): (row: number, column: number) => MergedRange | undefined {
  const near = sheet.merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);
  return (row, column) => near.find((merge) => covers(merge, row, column));
}

/**
 * Reads the header that begins at a 0-based row: a header merged over several rows ends where its longest merge
 * ends; words below a merged title are put after it (`METAS` over `2024` → `METAS 2024`).
 */
export function readHeader(sheet: Sheet, headerRow: number): HeaderBlock {
  const find = mergeFinder(sheet, headerRow - 2, headerRow + MORE_ROWS);
  const bottom = headerBottom(sheet, headerRow);
  const textOf = (row: number, column: number): string => {
    const merge = find(row, column);
    return cellLine(merge === undefined ? cellAt(sheet, row, column) : cellAt(sheet, merge.top, merge.left));
  };
  const columns = Array.from({ length: sheet.columnCount }, (_, column): HeaderText => {
    const words: string[] = [];
    for (let row = headerRow; row <= bottom; row += 1) {
      const text = textOf(row, column);
      if (text !== '' && words.at(-1) !== text) words.push(text);
    }
    const groups: string[] = [];
    for (let row = Math.max(0, headerRow - 2); row < headerRow; row += 1) {
      const merge = find(row, column);
      const wide = merge !== undefined && merge.right - merge.left + 1 >= sheet.columnCount * TITLE_SHARE;
      // One cell alone above the header is the sheet's title, not that of a group of columns.
      const alone = merge === undefined && (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length < 2;
      const text = wide || alone ? '' : textOf(row, column);
      if (text !== '' && text !== words[0]) groups.push(text);
    }
    return { text: words.join(' '), group: groups.join(' ') };
  });
  return { top: headerRow, bottom, columns };
}

/**
 * Whether a header merged over several rows is one: beside what is merged stand further headers under a wider title, or
 * nothing. Where data stand there, somebody merged a header with the data under it.
 */
function isHeadOfRows(sheet: Sheet, headerRow: number, bottom: number, starting: readonly MergedRange[]): boolean {
  const loose = Array.from({ length: sheet.columnCount }, (_, column) => column).filter((column) => !starting.some((merge) => covers(merge, headerRow, column)));
  for (let row = headerRow + 1; row <= bottom; row += 1) {
    const filled = loose.filter((column) => !isBlank(cellAt(sheet, headerRow, column)) && !isBlank(cellAt(sheet, row, column)));
    if (filled.length * 2 > loose.length) return false;
  }
  return true;
}

function headerBottom(sheet: Sheet, headerRow: number): number {
  const starting = sheet.merges.filter((merge) => merge.top === headerRow);
  const tall = starting
    .filter((merge) => merge.bottom > merge.top && merge.bottom <= headerRow + MORE_ROWS)
    .map((merge) => merge.bottom);
  if (tall.length > 0 && isHeadOfRows(sheet, headerRow, Math.max(...tall), starting)) return Math.max(...tall);
  // A title merged sideways whose sub-headers are words or years of their own, with nothing under the other columns.
  const wide = starting.filter((merge) => merge.right > merge.left);
  const next = headerRow + 1;
  const under = (merge: MergedRange): boolean => {
    const cells = Array.from({ length: merge.right - merge.left + 1 }, (_, step) => cellAt(sheet, next, merge.left + step));
    return cells.every((cell) => typeof cell === 'string' || (typeof cell === 'number' && cell >= 1900 && cell <= 2200));
  };
  const free = Array.from({ length: sheet.columnCount }, (_, column) => column).filter(
    (column) => !wide.some((merge) => covers(merge, headerRow, column)),
  );
  const blankBelow = free.every((column) => isBlank(cellAt(sheet, next, column)));
  return wide.length > 0 && blankBelow && wide.every(under) ? next : headerRow;
}
