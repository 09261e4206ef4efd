import type { SheetLook, SheetToWrite } from './xlsx/sheet-to-write';
import { writeXlsx } from './xlsx/write-xlsx';

export { CELL_TEXT_LIMIT, CUT_MARK, isCutText } from './xlsx/xlsx-text';
export type { SheetToWrite } from './xlsx/sheet-to-write';

/** How a sheet with its header in the first row looks where it does not say. */
const USUAL: SheetLook = { frozen: { rows: 1, columns: 0 }, headRows: 1 };

/**
 * Sheets as an xlsx file, each with its first row as header unless its looks say otherwise. Every text is a text cell
 * with the text format, never a formula, whatever it begins with (formats.md §3).
 */
export function writeSheets(sheets: readonly SheetToWrite[]): Uint8Array {
  return writeXlsx(sheets.map((sheet) => (sheet.look === undefined ? { ...sheet, look: USUAL } : sheet)));
}
