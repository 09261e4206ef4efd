import type { MessageKey, MessageParams } from '@shared/i18n';
import { readCell } from './read-cell';
import { textOfCell, type CellChange, type CellContent, type TableColumn } from './table-column';

/** A cell of a pasted table that does not fit. */
export interface PasteProblem {
  /** Line of what was pasted, from 1. */
  readonly line: number;
  readonly column: string;
  readonly messageKey: MessageKey;
  readonly params: MessageParams;
}

/** What a pasted table would do, or all that is wrong with it: where something is, nothing is written. */
export type PasteReading =
  | { readonly ok: true; readonly changes: readonly CellChange[]; readonly added: readonly Readonly<Record<string, CellContent>>[] }
  | { readonly ok: false; readonly problems: readonly PasteProblem[] };

/** Cells copied from a spreadsheet: tabs between them, quotation marks around those with line breaks. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (letter !== '\r') cell += letter;
  }
  endCell();
  rows.push(row);
  return rows.filter((cells) => cells.some((one) => one.trim() !== ''));
}

/** Rows as text that a spreadsheet takes apart again. */
export function rowsAsText<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const quote = (text: string): string => (/[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => columns.map((column) => quote(textOfCell(column, row))).join('\t')).join('\n');
}

/**
 * Reads a table pasted at a cell: down and to the right of it, as a spreadsheet does. A first line that repeats the heads of
 * the columns is passed over. What reaches beyond the last row are new rows, where the table takes them (`canAdd`).
 */
export function readPaste<Row>(
  text: string,
  at: { readonly row: number; readonly column: number },
  table: { readonly rows: readonly Row[]; readonly columns: readonly TableColumn<Row>[]; readonly keyOf: (row: Row) => string; readonly canAdd: boolean },
): PasteReading {
  const { rows, columns, keyOf, canAdd } = table;
  const lines = cellsOf(text);
  const under = columns.slice(at.column);
  const isHead = lines[0]?.every((cell, index) => cell.trim() === '' || cell.trim() === under[index]?.label) === true;
  const changes: CellChange[] = [];
  const added: Readonly<Record<string, CellContent>>[] = [];
  const problems: PasteProblem[] = [];
  lines.slice(isHead ? 1 : 0).forEach((cells, index) => {
    const row = rows[at.row + index];
    const line = index + (isHead ? 2 : 1);
    const fresh: Record<string, CellContent> = {};
    if (row === undefined && !canAdd) {
      problems.push({ line, column: '', messageKey: 'records.table.problem.beyond', params: {} });
      return;
    }
    cells.forEach((cell, offset) => {
      const column = under[offset];
      if (column?.edit === undefined) {
        // A cell that is only looked at may be pasted over with what it says already, or with nothing.
        if (cell.trim() === '' || (column !== undefined && row !== undefined && textOfCell(column, row) === cell.trim())) return;
        problems.push({ line, column: column?.label ?? '', messageKey: column === undefined ? 'records.table.problem.tooWide' : 'records.table.problem.fixed', params: { text: cell.slice(0, 60) } });
        return;
      }
      const reading = readCell(column.edit, cell);
      if (!reading.ok) problems.push({ line, column: column.label, messageKey: reading.messageKey, params: reading.params });
      else if (row === undefined) fresh[column.id] = reading.content;
      else if (reading.content !== column.edit.value(row)) changes.push({ key: keyOf(row), column: column.id, content: reading.content });
    });
    if (row === undefined) added.push(fresh);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, changes, added };
}
