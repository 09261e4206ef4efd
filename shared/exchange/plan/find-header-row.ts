import type { Sheet } from '../sheets/sheet';
import { readHeader } from './header-text';
import { meaningOf } from './header-vocabulary';
import { partsOfField } from './plan-field';

/** Rows from the top among which a header is looked for. */
export const HEADER_SEARCH_ROWS = 40;
/** Columns a row must explain to be a header. */
const LEAST_COLUMNS = 3;

const PLACING = new Set(['axis', 'component', 'programme', 'subprogramme', 'target', 'indicator', 'name', 'level']);

/**
 * The 0-based row whose cells are most surely headers of a plan, or null where no row is: it must name at least three
 * different things, one of which places a row in the plan. The earliest of equals.
 */
export function findHeaderRow(sheet: Sheet): number | null {
  let best: number | null = null;
  let bestScore = 0;
  const last = Math.min(sheet.rowCount, HEADER_SEARCH_ROWS);
  for (let row = 0; row < last; row += 1) {
    const filled = (sheet.rows[row] ?? []).filter((cell) => cell !== null).length;
    if (filled === 0) continue;
    const kinds = new Set<string>();
    const fields = new Set<string>();
    for (const { text, group } of readHeader(sheet, row).columns) {
      const field = meaningOf(text, group)?.field;
      if (field === undefined) continue;
      fields.add(field);
      kinds.add(partsOfField(field).kind);
    }
    const places = [...kinds].some((kind) => PLACING.has(kind));
    const score = kinds.size * 3 + fields.size;
    if (places && fields.size >= LEAST_COLUMNS && score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  return best;
}
