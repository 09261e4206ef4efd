import { utils, write, type BookType } from 'xlsx';
import type { CellValue } from '@shared/exchange/sheets/sheet';

/** A sheet of a workbook to build. `merges` in the spreadsheet's own words: `A3:A5`. */
export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

/** The bytes of a workbook with the sheets given, as another program would have written it. */
export function workbookBytes(sheets: readonly BuiltSheet[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden === true ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}
