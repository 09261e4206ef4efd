import type { FieldOf, FormDefinition } from '../kernel/form';
import type { CustomMatrix } from './custom-matrix';
import type { MatrixCellRecord } from './matrix-cell';

/** How the records of this module are shown and filled in by hand. */
export const matricesForms = {
  customMatrix: {
    fields: ['name', 'description'],
    facts: [],
    kept: ['rows', 'columns', 'cell', 'order'],
  } satisfies FormDefinition<FieldOf<CustomMatrix>>,
  matrixCell: {
    fields: ['note', 'statedBy'],
    facts: ['customMatrixId', 'rowId', 'columnId', 'sessionId'],
    kept: ['value', 'matrixId', 'rowEntry', 'columnEntry'],
  } satisfies FormDefinition<FieldOf<MatrixCellRecord>>,
} as const;
