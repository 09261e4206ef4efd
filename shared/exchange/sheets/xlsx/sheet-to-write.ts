import type { CellValue } from '../sheet';
import type { CellStyle } from './cell-style';

/** A cell with more to it than its value. */
export interface RichCell {
  readonly value: CellValue;
  /** Live formula in the English of the format, without its `=`; `value` is what it gives. Never made of a person's text. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

/** What a cell is written from: a plain value, or one with its looks. */
export type WrittenCell = CellValue | RichCell;

/** Whether a cell carries more than its value. */
export function isRich(cell: WrittenCell): cell is RichCell {
  return typeof cell === 'object' && cell !== null;
}

/** What may be put into cells; what is not allowed is refused, or asked about where `isHint`. */
export type CellRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The values of a range, as `Actores!$A$2:$A$500`. */
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'decimal' };

/** A rule for a block of cells; rows and columns from 0, ends included. */
export interface SheetRule {
  readonly rule: CellRule;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Whether the spreadsheet program only warns: another value may be meant. */
  readonly isHint: boolean;
  /** Said when a cell is entered; empty for nothing. */
  readonly prompt: string;
  /** Said when a value does not fit. */
  readonly refusal: string;
}

/** A scale of colours over a block of numbers, which follows what is typed. */
export interface ColourScale {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the least value to the greatest, with their colours `RRGGBB`: two or three. */
  readonly stops: readonly { readonly at: number; readonly colour: string }[];
}

/** How a sheet looks and behaves. */
export interface SheetLook {
  /** Rows at the top and columns at the left that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows at the top with the looks of a header, where their cells say nothing else. */
  readonly headRows?: number;
  /** Widths in characters; where one is missing the contents decide. */
  readonly widths?: readonly (number | undefined)[];
  /** Looks of the cells of a column that have none of their own. */
  readonly columnStyles?: readonly (CellStyle | undefined)[];
  /** Row → height in points. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Row → depth of its outline, 1 to 7: rows that fold. */
  readonly outline?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  /** Rows out of sight; what is computed from them goes on. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly rules?: readonly SheetRule[];
  readonly scales?: readonly ColourScale[];
  /** Row of the arrows that filter. */
  readonly filterRow?: number;
  readonly landscape?: boolean;
}

/** A sheet to write. */
export interface SheetToWrite<Cell extends WrittenCell = WrittenCell> {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly look?: SheetLook;
}
