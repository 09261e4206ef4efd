import type { AxisEntry, EntriesOf } from '@shared/analysis/matrices/axis-items';
import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { loadCatalog } from '@shared/catalogs/catalog';
import type { AxisCatalog } from '@shared/domain/matrices/matrix-axis';
import { use, useMemo } from 'react';

const NONE = Promise.resolve<readonly AxisEntry[]>([]);

function catalogOf(axis: MatrixDefinition['rows']): AxisCatalog | null {
  if (axis.from === 'instruments') return 'modalities';
  return axis.from === 'catalog' ? axis.catalog : null;
}

/** The entries of the catalogues that a matrix shows; the view waits for them the first time. */
export function useAxisEntries({ rows, columns }: Pick<MatrixDefinition, 'rows' | 'columns'>): EntriesOf {
  const [rowCatalog, columnCatalog] = [catalogOf(rows), catalogOf(columns)];
  const rowsLoaded: Promise<readonly AxisEntry[]> = rowCatalog === null ? NONE : loadCatalog(rowCatalog);
  const columnsLoaded: Promise<readonly AxisEntry[]> = columnCatalog === null ? NONE : loadCatalog(columnCatalog);
  const rowEntries = use(rowsLoaded);
  const columnEntries = use(columnsLoaded);
  return useMemo(
    () => (catalog) => (catalog === rowCatalog ? rowEntries : catalog === columnCatalog ? columnEntries : []),
    [rowCatalog, columnCatalog, rowEntries, columnEntries],
  );
}
