import type { ProgramAxis } from '@shared/analysis/matrices/matrix-definition';
import type { AxisCatalog, AxisRecord, MatrixAxis } from '@shared/domain/matrices/matrix-axis';

/** What the rows or the columns of a matrix are, as the key of its word in `matrices.corner`. */
export function axisWord(axis: MatrixAxis | ProgramAxis): AxisRecord | AxisCatalog | ProgramAxis['from'] | 'words' {
  switch (axis.from) {
    case 'records':
      return axis.type;
    case 'catalog':
      return axis.catalog;
    default:
      return axis.from;
  }
}
