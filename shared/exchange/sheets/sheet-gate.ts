import { fail, type Failure } from '../../domain/kernel/result';
import { ZIP_LIMITS, type ZipLimits } from '../zip-limits';
import { SHEET_LIMITS } from './limits';

/** What a workbook may hold once inflated: every megabyte of it takes twenty of memory to read. */
export const WORKBOOK_LIMITS: ZipLimits = { ...ZIP_LIMITS, totalBytes: 64 * 1024 * 1024 };

/** The last row and column of the xlsx format; a place beyond them is of no spreadsheet program. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
/** The start of a tag is all that is looked at: the attributes that count come first. */
const TAG_START = 256;
const REPEATED = /number-(?:rows|columns)-repeated\s*=\s*["']\s*\+?(\d+)/gu;

/**
 * Looks at the sheets of a workbook before anything parses them: counts rows and cells, and refuses places that no
 * spreadsheet has. A reader that takes a cell at row 2 147 483 647 at its word never comes back. `parts` are those of
 * the zip; null where the workbook may be read. Failures: `sheet-too-large`, `sheet-bad-place`.
 */
export function sheetGateFailure(parts: ReadonlyMap<string, Uint8Array>, fileName: string): Failure | null {
  let cells = 0;
  for (const [name, part] of parts) {
    if (!looksLikeXml(part)) continue;
    const found = name === 'content.xml' ? lookAtOpenDocument(part) : lookAtSheet(part);
    if (found.badPlace !== null) {
      return fail('sheet-bad-place', 'imports.error.badPlace', { file: fileName, place: found.badPlace }).error;
    }
    if (found.rows > SHEET_LIMITS.rows) {
      const sheet = name.replace(/^.*\//u, '').replace(/\.xml$/u, '');
      return fail('sheet-too-large', 'imports.error.tooManyRows', { file: fileName, sheet, limit: SHEET_LIMITS.rows }).error;
    }
    cells += found.cells;
    if (cells > SHEET_LIMITS.cells) {
      return fail('sheet-too-large', 'imports.error.tooManyCells', { file: fileName, limit: SHEET_LIMITS.cells }).error;
    }
  }
  return null;
}

/** The bytes of `<row`, and what may follow them. */
const ROW_TAG = [LESS_THAN, 0x72, 0x6f, 0x77];
const AFTER_NAME: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2f, GREATER_THAN]);

/**
 * Counts the rows of a sheet of an xlsx workbook while it is inflated, for `openZip`: a million of them are refused
 * after the first that are too many, before the sheet fills the memory. Null for a part that is no sheet. Rows under a
 * prefix of the namespace are counted by `sheetGateFailure`.
 */
export function rowWatch(name: string, fileName: string): ((chunk: Uint8Array) => Failure | null) | null {
  const sheet = /^xl\/worksheets\/([^/]+)\.xml$/u.exec(name)?.[1];
  if (sheet === undefined) return null;
  let rows = 0;
  let matched = 0;
  return (chunk) => {
    for (const byte of chunk) {
      if (matched === ROW_TAG.length) {
        if (AFTER_NAME.has(byte)) rows += 1;
        matched = 0;
      }
      matched = byte === ROW_TAG[matched] ? matched + 1 : byte === LESS_THAN ? 1 : 0;
    }
    return rows > SHEET_LIMITS.rows ? fail('sheet-too-large', 'imports.error.tooManyRows', { file: fileName, sheet, limit: SHEET_LIMITS.rows }).error : null;
  };
}

interface Found {
  readonly rows: number;
  readonly cells: number;
  readonly badPlace: string | null;
}

function looksLikeXml(part: Uint8Array): boolean {
  const start = part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf ? 3 : 0;
  for (let index = start; index < Math.min(part.length, start + 64); index += 1) {
    const byte = part[index] ?? 0;
    if (byte === LESS_THAN) return true;
    if (byte > 0x20) return false;
  }
  return false;
}

/** Which of the wanted names stands at a place; null where none does. */
function nameAt(part: Uint8Array, start: number, end: number, wanted: ReadonlySet<string>): string | null {
  for (const name of wanted) {
    if (name.length !== end - start) continue;
    let same = 0;
    while (same < name.length && part[start + same] === name.charCodeAt(same)) same += 1;
    if (same === name.length) return name;
  }
  return null;
}

/** Calls `look` with the name of each tag, without prefix, and the start of its text; ends where it gives false. */
function eachTag(part: Uint8Array, wanted: ReadonlySet<string>, look: (name: string, text: string) => boolean): void {
  const decoder = new TextDecoder('latin1');
  for (let at = part.indexOf(LESS_THAN); at !== -1; at = part.indexOf(LESS_THAN, at + 1)) {
    let end = at + 1;
    let start = end;
    for (; end < at + 64; end += 1) {
      const byte = part[end] ?? 0;
      if (byte === 0x3a) start = end + 1;
      else if (byte <= 0x20 || byte === 0x2f || byte === GREATER_THAN) break;
    }
    // No copy of every tag: hundreds of thousands of small ones take more memory than the sheet.
    const name = nameAt(part, start, end, wanted);
    if (name === null) continue;
    let close = end;
    while (close < part.length && close < end + TAG_START && part[close] !== GREATER_THAN) close += 1;
    if (!look(name, close === end ? '' : decoder.decode(part.subarray(end, close)))) return;
  }
}

const SHEET_TAGS: ReadonlySet<string> = new Set(['row', 'c']);

function lookAtSheet(part: Uint8Array): Found {
  let rows = 0;
  let cells = 0;
  let badPlace: string | null = null;
  eachTag(part, SHEET_TAGS, (name, text) => {
    const place = /(?:^|\s)r\s*=\s*["']([^"']*)/u.exec(text)?.[1];
    if (name === 'row') rows += 1;
    else cells += 1;
    if (place !== undefined && !(name === 'row' ? isRow(place) : isPlace(place))) badPlace = place.slice(0, 40);
    return badPlace === null && rows <= SHEET_LIMITS.rows && cells <= SHEET_LIMITS.cells;
  });
  return { rows, cells, badPlace };
}

const isRow = (text: string): boolean => /^\d{1,7}$/u.test(text) && Number(text) >= 1 && Number(text) <= LAST_ROW;

function isPlace(text: string): boolean {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(text);
  if (match === null) return false;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN && isRow(digits);
}

const OPEN_TAGS: ReadonlySet<string> = new Set(['table-row', 'table-cell', 'covered-table-cell']);

function lookAtOpenDocument(part: Uint8Array): Found {
  let rows = 0;
  let cells = 0;
  let badPlace: string | null = null;
  eachTag(part, OPEN_TAGS, (name, text) => {
    if (name === 'table-row') rows += 1;
    else cells += 1;
    for (const [whole, digits = ''] of text.matchAll(REPEATED)) {
      if (digits.length > 7 || Number(digits) > LAST_ROW) badPlace = whole.slice(0, 60);
    }
    return badPlace === null && rows <= SHEET_LIMITS.rows && cells <= SHEET_LIMITS.cells;
  });
  return { rows, cells, badPlace };
}
