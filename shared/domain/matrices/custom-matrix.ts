import { defineRecord, field, type RecordOf } from '../kernel/record';
import { cellKindSchema } from './cell-kind';
import { axisSchema } from './matrix-axis';

const fields = () => ({
  name: field.name,
  description: field.text,
  rows: axisSchema(),
  columns: axisSchema(),
  cell: cellKindSchema(),
  order: field.number,
});

/** A matrix that a person defined: what its rows and columns are, and what a cell holds. */
export const customMatrixModule = defineRecord({
  type: 'customMatrix',
  fields,
  defaults: { description: '', order: 0 },
  labelOf: (matrix) => matrix.name,
});
export type CustomMatrix = RecordOf<'customMatrix', typeof fields>;
