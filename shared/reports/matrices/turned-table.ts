import type { MatrixTable } from './matrix-table';

/** A table with its rows and columns changed about; a total stays a total. Depths of a tree are lost: columns have none. */
export function turnedTable(table: MatrixTable): MatrixTable {
  const { rows, columns, cells, notes } = table;
  return {
    ...table,
    rows: columns.map(({ label, isTotal }) => ({ code: '', label, depth: 0, isBranch: false, isTotal, fault: '' })),
    columns: rows.map(({ code, label, isTotal }) => ({ label: `${code} ${label}`.trim(), isTotal })),
    cells: columns.map((_, column) => rows.map((__, row) => cells[row]?.[column]).filter((cell) => cell !== undefined)),
    notes: notes.map((note) => ({ ...note, row: note.column, column: note.row })),
  };
}
