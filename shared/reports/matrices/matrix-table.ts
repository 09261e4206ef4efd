/** A row of a matrix on paper. */
export interface TableRow {
  readonly code: string;
  readonly label: string;
  /** Depth in the tree, 0 for the top. */
  readonly depth: number;
  readonly isBranch: boolean;
  readonly isTotal: boolean;
  /** What is wrong with it, in words; empty where nothing is. */
  readonly fault: string;
}

/** A cell on paper. */
export interface TableCell {
  readonly text: string;
  /** How strong it is, from 0 pale to 3 full. */
  readonly step: 0 | 1 | 2 | 3;
  readonly isAgainst: boolean;
  /** Rolled up or summed, not set here. */
  readonly isDerived: boolean;
  readonly isBarred: boolean;
  /** Whether its why is told at the end. */
  readonly isNoted: boolean;
}

/** Why a cell says what it says. */
export interface TableNote {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly note: string;
  readonly who: string;
}

/** A matrix as it goes on paper, in words and figures. */
export interface MatrixTable {
  readonly title: string;
  /** Whose it is and of when. */
  readonly subtitle: string;
  /** `narrow`: a figure or a sign; `middle`: some letters; `wide`: words or amounts. */
  readonly width: 'narrow' | 'middle' | 'wide';
  readonly rows: readonly TableRow[];
  readonly columns: readonly { readonly label: string; readonly isTotal: boolean }[];
  /** In the order of rows and columns. */
  readonly cells: readonly (readonly TableCell[])[];
  /** What the figures mean, one sentence each. */
  readonly legend: readonly string[];
  readonly notes: readonly TableNote[];
}

export const EMPTY_CELL: TableCell = { text: '', step: 0, isAgainst: false, isDerived: false, isBarred: false, isNoted: false };
