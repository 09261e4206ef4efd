import { utils, write, type CellObject, type WorkSheet } from 'xlsx';
import { isBlank, type CellValue } from './sheet';

/** A sheet to write: its first row is the header. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Longest text of one cell in the xlsx format. */
export const CELL_TEXT_LIMIT = 32_767;
/** Ends a text that did not fit into one cell; on import such a cell leaves the record's text as it is. */
export const CUT_MARK = ' […]';

/** Whether a text was cut to fit into a cell. */
export function isCutText(text: string): boolean {
  return text.length === CELL_TEXT_LIMIT && text.endsWith(CUT_MARK);
}

/** Widest column of a written sheet, in characters. */
const WIDEST = 60;

/**
 * Sheets as an xlsx file. Every text is a text cell with the text format, never a formula, whatever it begins with
 * (formats.md §3). Text over `CELL_TEXT_LIMIT` is cut and marked.
 */
export function writeSheets(sheets: readonly SheetToWrite[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets) utils.book_append_sheet(book, toWorkSheet(rows), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function toWorkSheet(rows: readonly (readonly CellValue[])[]): WorkSheet {
  const sheet: WorkSheet = {};
  const widths: number[] = [];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (isBlank(value)) return;
      sheet[utils.encode_cell({ r, c })] = toCell(value);
      const longest = Math.max(...String(value).slice(0, 400).split('\n').map((line) => line.length));
      widths[c] = Math.min(WIDEST, Math.max(widths[c] ?? 8, longest + 2));
    });
  });
  const width = Math.max(1, ...rows.map((row) => row.length));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
  sheet['!cols'] = Array.from({ length: width }, (_, column) => ({ wch: widths[column] ?? 8 }));
  return sheet;
}

function toCell(value: CellValue): CellObject {
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'boolean') return { t: 's', v: value ? 'Sí' : 'No', z: '@' };
  const text = value ?? '';
  const fits = text.length <= CELL_TEXT_LIMIT;
  return { t: 's', v: fits ? text : text.slice(0, CELL_TEXT_LIMIT - CUT_MARK.length) + CUT_MARK, z: '@' };
}
