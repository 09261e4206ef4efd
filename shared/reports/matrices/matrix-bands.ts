/** The rows of one page, with the branches its first row hangs from, which are named again. */
export interface RowBand {
  readonly above: readonly number[];
  readonly rows: readonly number[];
}

/** Height of a named branch at the top of a page, in points. */
const ABOVE_HEIGHT = 15.6;
/** More branches than this are not named again: the nearest say enough. */
const MOST_ABOVE = 3;

/** Columns in bands of at most `most`, as even as they come. */
export function columnBands(count: number, most: number): readonly (readonly number[])[] {
  const bands = Math.max(1, Math.ceil(count / most));
  const size = Math.ceil(count / bands);
  return Array.from({ length: bands }, (_, band) => Array.from({ length: Math.max(0, Math.min(size, count - band * size)) }, (_, place) => band * size + place));
}

/**
 * Rows in pages. `first`: room on the first page, `others` on the rest, in points. A branch is not left alone at the foot
 * of a page: it goes over with its first row.
 */
export function rowBands(rows: readonly { readonly depth: number; readonly height: number }[], room: { readonly first: number; readonly others: number }): readonly RowBand[] {
  const bands: RowBand[] = [];
  let start = 0;
  while (start < rows.length) {
    const above = bands.length === 0 ? [] : branchesOver(rows, start);
    let left = (bands.length === 0 ? room.first : room.others) - above.length * ABOVE_HEIGHT;
    let end = start;
    while (end < rows.length && (left >= (rows[end]?.height ?? 0) || end === start)) {
      left -= rows[end]?.height ?? 0;
      end += 1;
    }
    // The next page begins with the branch whose first row it holds.
    while (end < rows.length && end - 1 > start && (rows[end]?.depth ?? 0) > (rows[end - 1]?.depth ?? 0)) end -= 1;
    bands.push({ above, rows: Array.from({ length: end - start }, (_, place) => start + place) });
    start = end;
  }
  return bands.length === 0 ? [{ above: [], rows: [] }] : bands;
}

function branchesOver(rows: readonly { readonly depth: number }[], start: number): readonly number[] {
  const above: number[] = [];
  let depth = rows[start]?.depth ?? 0;
  for (let row = start - 1; row >= 0 && depth > 0; row -= 1) {
    const own = rows[row]?.depth ?? 0;
    if (own >= depth) continue;
    above.unshift(row);
    depth = own;
  }
  return above.slice(-MOST_ABOVE);
}
