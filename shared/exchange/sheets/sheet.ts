/** The content of a cell. Dates are text `YYYY-MM-DD`; numbers shown with leading zeros are text; blank is null. */
export type CellValue = string | number | boolean | null;

/** A block of merged cells, 0-based, ends included. Its content stands in the top left cell. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as plain data, the same whatever the format of the file. */
export interface Sheet {
  readonly name: string;
  /** Row by row from the first row of the sheet; rows may be shorter than `columnCount`. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergedRange[];
  readonly hidden: boolean;
  /** Rows up to the last with content. */
  readonly rowCount: number;
  /** Columns up to the last with content. */
  readonly columnCount: number;
}

/** A workbook as plain data: can be sent to and from a worker. */
export interface Workbook {
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
}

/** Something to tell a person about a place in a workbook. */
export interface SheetMessage {
  readonly sheet: string;
  /** Row, 1-based, as the spreadsheet program counts. */
  readonly row: number;
  /** Column, 0-based; absent where the whole row is meant. */
  readonly column?: number;
  /** i18n key of the sentence, filled with `params`. */
  readonly messageKey: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The cell at a 0-based place; null outside the sheet. */
export function cellAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** Whether a cell has nothing a person could read: null, or text of white space only. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** A cell as text, without space at the ends; a blank cell gives ''. Line breaks inside are kept. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  return String(value);
}

/** A cell as text on one line: every run of white space is one space. */
export function cellLine(value: CellValue): string {
  return cellText(value).replace(/\s+/gu, ' ');
}

/** The letters by which a spreadsheet program names a 0-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet from a matrix of cells: counts its rows and columns. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  extra: { readonly merges?: readonly MergedRange[]; readonly hidden?: boolean } = {},
): Sheet {
  let rowCount = 0;
  let columnCount = 0;
  rows.forEach((row, index) => {
    for (let column = row.length - 1; column >= 0; column -= 1) {
      if (isBlank(row[column] ?? null)) continue;
      rowCount = index + 1;
      columnCount = Math.max(columnCount, column + 1);
      break;
    }
  });
  return { name, rows, merges: extra.merges ?? [], hidden: extra.hidden ?? false, rowCount, columnCount };
}
