import { useTranslation } from '@renderer/ui/use-translation';
import type { CSSProperties, ReactNode } from 'react';
import type { TableColumn } from './table-column';
import { nextSorting, type Sorting } from './table-items';
import classes from '../records.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sorting: Sorting | null;
  /** The order in which the table is first shown. */
  readonly firstSorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
  readonly style: CSSProperties;
  /** The mark of all rows, where rows can be marked. */
  readonly mark: ReactNode;
}

/** The heads of a table; one that can be sorted by is a button. */
export function TableHead<Row>({ columns, sorting, firstSorting, onSort, style, mark }: TableHeadProps<Row>): ReactNode {
  const t = useTranslation();
  return (
    <div role="row" aria-rowindex={1} className={classes['head']} style={style}>
      {mark === null ? null : <span role="columnheader">{mark}</span>}
      {columns.map((column) => {
        const own = sorting?.id === column.id ? sorting : null;
        if (column.sort === undefined) return <span key={column.id} role="columnheader" data-align={column.align}>{column.label}</span>;
        return (
          <span key={column.id} role="columnheader" data-align={column.align} aria-sort={own === null ? 'none' : own.falling ? 'descending' : 'ascending'}>
            <button
              type="button"
              className={classes['sort']}
              aria-label={t('common.action.sortBy', { column: column.label })}
              onClick={() => { onSort(nextSorting(column.id, sorting, firstSorting)); }}
              onKeyDown={(event) => { event.stopPropagation(); }}
            >
              {column.label}
              <span aria-hidden>{own === null ? '' : own.falling ? ' ↓' : ' ↑'}</span>
            </button>
          </span>
        );
      })}
    </div>
  );
}
