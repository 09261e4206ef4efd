import type { ReactNode } from 'react';
import type { Option } from '../form-field';

/** What a cell holds when it is written: a text, a number, a day `YYYY-MM-DD`, the value of a choice; null for nothing. */
export type CellContent = string | number | null;

/** How the cells of a column are edited in place, and how a pasted text is read into them. */
export type CellEditing<Row> =
  | { readonly kind: 'text'; readonly value: (row: Row) => string; readonly required?: boolean }
  | { readonly kind: 'number'; readonly value: (row: Row) => number | null; readonly least?: number; readonly most?: number }
  | { readonly kind: 'date'; readonly value: (row: Row) => string | null }
  | { readonly kind: 'choice'; readonly value: (row: Row) => string | null; readonly options: readonly Option[]; readonly clearable?: boolean };

/** A column of a table of records. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** As CSS grid track: `2fr`, `120px`. */
  readonly width: string;
  readonly align?: 'start' | 'end';
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; rows without a value come last, either way. A column without it is not sorted by. */
  readonly sort?: (row: Row) => string | number | null;
  /** The cell in plain words: for the filter, copying, exporting and grouping. The content of its editing where left out. */
  readonly text?: (row: Row) => string;
  /** Rows can be put under headings by this column. */
  readonly groups?: boolean;
  readonly edit?: CellEditing<Row>;
  /** Not shown until it is chosen. */
  readonly hidden?: boolean;
}

/** A cell to write. */
export interface CellChange {
  readonly key: string;
  readonly column: string;
  readonly content: CellContent;
}

/** The plain words of a cell; empty where the column has none. */
export function textOfCell<Row>(column: TableColumn<Row>, row: Row): string {
  if (column.text !== undefined) return column.text(row);
  const { edit } = column;
  if (edit !== undefined) {
    const content = edit.value(row);
    if (edit.kind === 'choice') return edit.options.find(({ value }) => value === content)?.label ?? '';
    return content === null ? '' : String(content);
  }
  const shown = column.cell(row);
  if (typeof shown === 'string' || typeof shown === 'number') return String(shown);
  const sorted = column.sort?.(row) ?? '';
  return String(sorted);
}

/** The whole words of a cell that may be shortened; none where what it shows is not words of its own. */
export function titleOfCell<Row>(column: TableColumn<Row>, row: Row): string | undefined {
  const shown = column.cell(row);
  const words = typeof shown === 'string' ? shown : column.text?.(row);
  return words === '' ? undefined : words;
}

/** What a cell gives to a spreadsheet: numbers stay numbers. */
export function contentOfCell<Row>(column: TableColumn<Row>, row: Row): CellContent {
  if (column.edit?.kind === 'number' && column.text === undefined) return column.edit.value(row);
  const text = textOfCell(column, row);
  return text === '' ? null : text;
}
