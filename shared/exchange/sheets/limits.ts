import { fail, type Failure } from '../../domain/kernel/result';
import type { Sheet } from './sheet';

/** What a workbook may hold at most: beyond it the program would stop answering. */
export const SHEET_LIMITS = { sheets: 200, rows: 200_000, cells: 5_000_000 } as const;

/** The failure of the first limit a workbook breaks (`sheet-too-large`), or null where it keeps them all. */
export function limitFailure(sheets: readonly Sheet[], fileName: string): Failure | null {
  if (sheets.length > SHEET_LIMITS.sheets) {
    const params = { file: fileName, count: sheets.length, limit: SHEET_LIMITS.sheets };
    return fail('sheet-too-large', 'imports.error.tooManySheets', params).error;
  }
  let cells = 0;
  for (const sheet of sheets) {
    if (sheet.rowCount > SHEET_LIMITS.rows) {
      const params = { file: fileName, sheet: sheet.name, limit: SHEET_LIMITS.rows };
      return fail('sheet-too-large', 'imports.error.tooManyRows', params).error;
    }
    for (const row of sheet.rows) for (const cell of row) if (cell !== null) cells += 1;
  }
  if (cells <= SHEET_LIMITS.cells) return null;
  return fail('sheet-too-large', 'imports.error.tooManyCells', { file: fileName, limit: SHEET_LIMITS.cells }).error;
}
