/** A matrix by rows. Square ones here are actors × actors; `[i][j]` reads "i on j". */
export type Matrix = readonly (readonly number[])[];

/** A matrix of `rows` × `columns` from a function of row and column. */
export function matrixOf(rows: number, columns: number, at: (row: number, column: number) => number): number[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

/** The value of a cell. Throws outside the matrix: a short row is a fault of the caller. */
export function cell(matrix: Matrix, row: number, column: number): number {
  const value = matrix[row]?.[column];
  if (value === undefined) throw new RangeError(`No cell ${String(row)}, ${String(column)}`);
  return value;
}

/** Sum of a list. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Sum of all cells. */
export function total(matrix: Matrix): number {
  return sum(matrix.map(sum));
}
