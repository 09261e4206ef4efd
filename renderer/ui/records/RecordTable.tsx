import { useVirtualizer } from '@tanstack/react-virtual';
import { formattingLocale } from '@shared/i18n';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from '../use-translation';
import classes from './records.module.css';

/** A column of a table of records. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** As CSS grid track: `2fr`, `120px`. */
  readonly width: string;
  readonly align?: 'start' | 'end';
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; rows without a value come last, either way. A column without it is not sorted by. */
  readonly sort?: (row: Row) => string | number | null;
}

/** By which column, and which way up. */
interface Sorting {
  readonly id: string;
  readonly falling: boolean;
}

function sorted<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], sorting: Sorting | null): readonly Row[] {
  const value = columns.find(({ id }) => id === sorting?.id)?.sort;
  if (sorting === null || value === undefined) return rows;
  const way = sorting.falling ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), formattingLocale(), { numeric: true }));
  });
}

interface RecordTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onDelete?: (key: string) => void;
}

const ROW_HEIGHT = 44;

/** A table of records of which one is chosen: draws only the rows in view; up, down, Home, End choose, Supr removes. A head that can be sorted by is a button. */
export function RecordTable<Row>(props: RecordTableProps<Row>): ReactNode {
  const { label, columns, keyOf, selected, onSelect, onDelete } = props;
  const t = useTranslation();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => sorted(props.rows, columns, sorting), [props.rows, columns, sorting]);
  const scroller = useRef<HTMLDivElement>(null);
  const rowWindow = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 8 });
  const index = rows.findIndex((row) => keyOf(row) === selected);
  const template = columns.map(({ width }) => width).join(' ');
  useEffect(() => {
    if (index >= 0) rowWindow.scrollToIndex(index);
    // Only a change of selection scrolls; the window itself changes at every scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [index]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
      if (row !== undefined) onSelect(keyOf(row));
    } else if (event.key === 'Delete' && selected !== null && onDelete !== undefined) {
      event.preventDefault();
      onDelete(selected);
    }
  };
  return (
    <div ref={scroller} className={classes['table']} role="grid" aria-label={label} aria-rowcount={rows.length + 1} tabIndex={0} onKeyDown={onKeyDown}>
      <div role="row" aria-rowindex={1} className={classes['head']} style={{ gridTemplateColumns: template }}>
        {columns.map((column) => (
          <span
            key={column.id}
            role="columnheader"
            data-align={column.align}
            {...(column.sort === undefined ? {} : { 'aria-sort': sorting?.id !== column.id ? 'none' : sorting.falling ? 'descending' : 'ascending' })}
          >
            {column.sort === undefined ? (
              column.label
            ) : (
              <button
                type="button"
                className={classes['sort']}
                aria-label={t('common.action.sortBy', { column: column.label })}
                // Up, down, and back to the order of the records.
                onClick={() => { setSorting(sorting?.id !== column.id ? { id: column.id, falling: false } : sorting.falling ? null : { id: column.id, falling: true }); }}
                onKeyDown={(event) => { event.stopPropagation(); }}
              >
                {column.label}
                <span aria-hidden>{sorting?.id !== column.id ? '' : sorting.falling ? ' ↓' : ' ↑'}</span>
              </button>
            )}
          </span>
        ))}
      </div>
      <div role="rowgroup" style={{ height: rowWindow.getTotalSize(), position: 'relative' }}>
        {rowWindow.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const key = keyOf(row);
          return (
            // The grid itself takes the keys.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={key}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={key === selected}
              className={classes['row']}
              style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
              onClick={() => { onSelect(key); }}
            >
              {columns.map((column) => (
                <span key={column.id} role="gridcell" data-align={column.align} className={classes['cell']}>
                  {column.cell(row)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
