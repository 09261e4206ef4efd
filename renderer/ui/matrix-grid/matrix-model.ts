/** A row of a matrix. Rows come in the order shown, only those whose ancestors are expanded. */
export interface MatrixRow {
  readonly id: string;
  /** Short code before the label, empty where there is none. */
  readonly code: string;
  readonly label: string;
  /** Depth in the tree, 0 for the top; 0 everywhere in a flat matrix. */
  readonly depth: number;
  /** null for a row without children. */
  readonly expanded: boolean | null;
  /** What is wrong with the row, in words. */
  readonly fault?: string;
  /** Whether the row adds up the others. */
  readonly isTotal?: boolean;
  /** Word for the kind of row, read before its label: "Eje", "Meta". */
  readonly kindLabel: string;
}

/** A column of a matrix. */
export interface MatrixColumn {
  readonly id: string;
  readonly label: string;
  /** Small second line of the header. */
  readonly detail: string;
}

/** What a cell shows. */
export interface MatrixCell {
  /** What is written in it; empty for nothing. */
  readonly text: string;
  /** How strong it is, 0 (pale) to 1 (full), for its tint; null for no tint. */
  readonly tint: number | null;
  /** Which of two colours the tint has: `against` for what is less than nothing. */
  readonly tone?: 'for' | 'against';
  /** Whether nothing can stand here: a record that meets itself. */
  readonly barred?: boolean;
  /** Whether something is wrong with it or its row. */
  readonly faulty?: boolean;
  /** Whether the value is rolled up from rows beneath, not set here. */
  readonly derived: boolean;
  /** Whether it carries a note. */
  readonly noted: boolean;
  /** What a screen reader says of it. */
  readonly description: string;
}

/** A place in the matrix by indexes; `column` −1 is the row's header. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle between two places, row headers left out. */
export function rangeBetween(one: CellPlace, other: CellPlace): CellRange {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.max(0, Math.min(one.column, other.column)),
    right: Math.max(one.column, other.column),
  };
}

/** Whether a cell lies in a range. */
export function isInRange(range: CellRange | null, row: number, column: number): boolean {
  return (
    range !== null && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
  );
}
