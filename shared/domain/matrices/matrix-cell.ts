import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { AXIS_RECORDS } from './matrix-axis';

const fields = () => ({
  /** A matrix of the program (its definition's id) or one that a person made (the id of its `customMatrix`). */
  matrixId: field.title.min(1),
  /** The matrix, where a person made it: removed, its cells go with it. */
  customMatrixId: field.recordId.nullable(),
  /** The record of the row or of the column; null where it is an entry of a catalogue or a word. */
  rowId: field.recordId.nullable(),
  columnId: field.recordId.nullable(),
  /** The entry of the catalogue, or the word; empty where it is a record. */
  rowEntry: field.title,
  columnEntry: field.title,
  value: z.union([field.number, field.title.min(1)]),
  note: field.text,
  /** Who said so, in words. */
  statedBy: field.title,
  /** The session in which it was set; null outside of one. */
  sessionId: field.recordId.nullable(),
});

/** One filled cell of a matrix whose cells are no records of their own. An emptied cell has no record. */
export const matrixCellModule = defineRecord({
  type: 'matrixCell',
  fields,
  defaults: { customMatrixId: null, rowId: null, columnId: null, rowEntry: '', columnEntry: '', note: '', statedBy: '', sessionId: null },
  references: [
    { field: 'customMatrixId', to: ['customMatrix'], onRemove: 'cascade' },
    { field: 'rowId', to: AXIS_RECORDS, onRemove: 'cascade' },
    { field: 'columnId', to: AXIS_RECORDS, onRemove: 'cascade' },
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
  ],
  labelOf: (cell) => String(cell.value),
});
export type MatrixCellRecord = RecordOf<'matrixCell', typeof fields>;

/** Key of a row or column: the id of its record, or `entry:` and the id of the catalogue's entry or the word's number. */
export type AxisKey = RecordId;

/** The key of an entry of a catalogue or of a word: what no id may hold becomes a hyphen. */
export function entryKey(entry: string): AxisKey {
  return `entry:${entry.toLowerCase().replace(/[^0-9a-z-]/gu, '-')}`;
}

/** The one identity of the cell of a matrix: set on two laptops, it is one cell. */
export function matrixCellId(matrixId: string, row: AxisKey, column: AxisKey): `matrixCell:${string}` {
  return pairId('matrixCell', entryKey(matrixId), row, column);
}
