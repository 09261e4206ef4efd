import { read, SSF, type CellObject, type DenseWorkSheet, type Range, type WorkBook } from 'xlsx';
import { fail, ok, type Result } from '../../domain/kernel/result';
import { looksLikeEncryptedOffice, openZip } from '../zip-gate';
import { readCsv } from './csv';
import { decodeText } from './decode-text';
import { SHEET_LIMITS, limitFailure } from './limits';
import { WORKBOOK_LIMITS, rowWatch, sheetGateFailure } from './sheet-gate';
import { withCellsOnly } from './old-excel';
import { sheetOf, type CellValue, type Sheet, type Workbook } from './sheet';
import { LISTS_SHEET } from './xlsx/write-xlsx';

/** The part of SheetJS's number formats used here; its own types leave it open. */
const numberFormats = SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (
    value: number,
    options: { readonly date1904: boolean },
  ) => { readonly y: number; readonly m: number; readonly d: number } | null;
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** Parts of which a zip must have one to be a workbook: Excel, LibreOffice. Not Excel's binary one: it cannot be looked into before it is parsed. */
const WORKBOOK_PARTS = ['xl/workbook.xml', 'content.xml'];
const TEXT_ENDINGS = /\.(csv|tsv|txt)$/iu;

/**
 * Reads a spreadsheet file (xlsx, xlsm, ods, xls, csv) into plain data, whatever its size within
 * `SHEET_LIMITS`. Failures: `sheet-empty`, `sheet-not-workbook`, `sheet-encrypted`, `sheet-too-large`,
 * `sheet-bad-place`, and those of the zip gate. Source: formats.md §1.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Result<Workbook> {
  if (bytes.length === 0) return fail('sheet-empty', 'imports.error.emptyFile', { file: fileName });
  if (looksLikeEncryptedOffice(bytes)) return encrypted(fileName);
  if (isZip(bytes)) {
    const opened = openZip(bytes, WORKBOOK_LIMITS, (name) => rowWatch(name, fileName));
    if (!opened.ok) return opened;
    if (!WORKBOOK_PARTS.some((part) => opened.value.has(part))) return notWorkbook(fileName);
    const refused = sheetGateFailure(opened.value, fileName);
    if (refused !== null) return { ok: false, error: refused };
    return readBinary(bytes, fileName);
  }
  if (isOle(bytes)) {
    const cells = withCellsOnly(bytes);
    return cells === null ? notWorkbook(fileName) : readBinary(cells, fileName);
  }
  return readText(bytes, fileName);
}

const encrypted = (file: string): Result<never> => fail('sheet-encrypted', 'imports.error.encrypted', { file });
const notWorkbook = (file: string): Result<never> => fail('sheet-not-workbook', 'imports.error.notWorkbook', { file });

function finish(sheets: readonly Sheet[], fileName: string): Result<Workbook> {
  const failure = limitFailure(sheets, fileName);
  if (failure !== null) return { ok: false, error: failure };
  if (sheets.every((sheet) => sheet.rowCount === 0)) {
    return fail('sheet-empty', 'imports.error.emptySheets', { file: fileName });
  }
  return ok({ fileName, sheets });
}

function readText(bytes: Uint8Array, fileName: string): Result<Workbook> {
  const text = TEXT_ENDINGS.test(fileName) ? decodeText(bytes) : null;
  if (text === null) return notWorkbook(fileName);
  const name = fileName.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '');
  return finish([sheetOf(name, readCsv(text))], fileName);
}

function readBinary(bytes: Uint8Array, fileName: string): Result<Workbook> {
  let book: WorkBook;
  // The library tells its troubles to the console, where nobody reads them and the command line would show them.
  const { error: tell } = console;
  try {
    // eslint-disable-next-line no-console -- silenced for this one call, see above
    console.error = () => undefined;
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      // One row more than the limit, so that a sheet beyond it shows itself.
      sheetRows: SHEET_LIMITS.rows + 1,
    });
  } catch (error) {
    return /password-protected|ECMA-376 Encrypted/u.test(String(error)) ? encrypted(fileName) : notWorkbook(fileName);
  } finally {
    // eslint-disable-next-line no-console -- as it was
    console.error = tell;
  }
  const properties = book.Workbook?.Sheets ?? [];
  const base1904 = book.Workbook?.WBProps?.date1904 === true;
  // A cell far to the right makes its row as long: few of them would fill the memory with nothing.
  let room: number = SHEET_LIMITS.cells;
  const sheets = book.SheetNames.flatMap((name, index): readonly Sheet[] => {
    // What our own files hold for their rules says nothing.
    if (name === LISTS_SHEET && (properties[index]?.Hidden ?? 0) !== 0) return [];
    const sheet = book.Sheets[name] as DenseWorkSheet | undefined;
    const rows = Array.from(sheet?.['!data'] ?? [], (cells: readonly (CellObject | undefined)[] | undefined) => {
      const row = room < 0 ? [] : rowOf(cells ?? [], base1904, room);
      room -= row === null ? room + 1 : row.length;
      return row ?? [];
    });
    const merges = ((sheet?.['!merges'] ?? []) as readonly Range[]).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    return [sheetOf(name, rows, { merges, hidden: (properties[index]?.Hidden ?? 0) !== 0 })];
  });
  if (room < 0) return fail('sheet-too-large', 'imports.error.tooManyCells', { file: fileName, limit: SHEET_LIMITS.cells });
  return finish(sheets, fileName);
}

/** A row up to its last cell with a value; null where that is further to the right than there is room. */
function rowOf(cells: readonly (CellObject | undefined)[], base1904: boolean, room: number): CellValue[] | null {
  let length = 0;
  // Passes over the holes, of which there may be thousands.
  cells.forEach((cell, column) => {
    if (valueOf(cell, base1904) !== null) length = column + 1;
  });
  return length > room ? null : Array.from({ length }, (_, column) => valueOf(cells[column], base1904));
}

function valueOf(cell: CellObject | undefined, base1904: boolean): CellValue {
  if (cell === undefined) return null;
  switch (cell.t) {
    case 'n':
      // A damaged file may say of anything that it is a number.
      if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) return null;
      return numberOf(cell.v, cell, base1904);
    case 's':
      return typeof cell.v === 'string' ? cell.v : null;
    case 'b':
      return cell.v === true;
    case 'e':
      return cell.w ?? '#ERROR';
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : null;
    case 'z':
      return null;
  }
}

/** A code such as 0401 typed as a number with the format `0000` is its digits as shown: they are what it means. */
function numberOf(value: number, cell: CellObject, base1904: boolean): CellValue {
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (/^0{2,}$/u.test(format) && Number.isSafeInteger(value) && value >= 0) return String(value).padStart(format.length, '0');
  if (!numberFormats.is_date(format)) return value;
  const date = numberFormats.parse_date_code(value, { date1904: base1904 });
  if (date === null || value < 1) return value;
  return `${String(date.y).padStart(4, '0')}-${String(date.m).padStart(2, '0')}-${String(date.d).padStart(2, '0')}`;
}
