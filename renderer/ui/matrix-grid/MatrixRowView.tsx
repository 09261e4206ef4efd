import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import classes from './matrix-grid.module.css';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrix-model';

interface MatrixRowViewProps {
  readonly gridId: string;
  readonly row: MatrixRow;
  readonly index: number;
  readonly top: number;
  readonly width: number;
  readonly columns: readonly MatrixColumn[];
  /** Indexes of the columns to draw and the left edge of each, in CSS pixels. */
  readonly drawn: readonly { readonly index: number; readonly left: number }[];
  /** Column of the active cell in this row, −1 for its header, null where it is elsewhere. */
  readonly activeColumn: number | null;
  /** First and last selected column in this row, null where none is. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  readonly cellAt: (rowId: string, columnId: string) => MatrixCell;
}

/** The id of a cell's element: what `aria-activedescendant` names. */
export function cellElementId(gridId: string, row: number, column: number): string {
  return `${gridId}-r${row}-c${column}`;
}

/** Opacity of a cell's tint in per cent: never so dark that the digit cannot be read. */
const tintShare = (tint: number): number => Math.round(12 + tint * 44);

function MatrixRowViewInner(props: MatrixRowViewProps): ReactNode {
  const { gridId, row, index, columns, drawn, activeColumn, selectedFrom, selectedTo } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={row.depth + 1}
      aria-expanded={row.expanded ?? undefined}
      className={classes.row}
      data-top={(row.depth === 0 && row.expanded !== null) || row.isTotal === true || undefined}
      style={{ transform: `translateY(${props.top}px)`, width: props.width }}
    >
      <div
        role="rowheader"
        id={cellElementId(gridId, index, -1)}
        aria-colindex={1}
        className={classes.rowHeader}
        data-row={index}
        data-column={-1}
        data-active={activeColumn === -1 || undefined}
        title={row.fault === undefined ? row.label : `${row.label} · ${row.fault}`}
        style={{ paddingInlineStart: 8 + row.depth * 16 }}
      >
        <span className={classes.twist} aria-hidden data-twist={row.expanded !== null || undefined}>
          {row.expanded === null ? null : row.expanded ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        </span>
        <span className={classes.visuallyHidden}>{row.kindLabel} </span>
        {row.code === '' ? null : <span className={classes.code}>{row.code} </span>}
        <span className={classes.rowLabel}>{row.label}</span>
        {row.fault === undefined ? null : (
          <span className={classes.fault}>
            <IconAlertTriangle size={16} aria-hidden />
            <span className={classes.visuallyHidden}>{row.fault}</span>
          </span>
        )}
      </div>
      {drawn.map(({ index: column, left }) => {
        const head = columns[column];
        if (head === undefined) return null;
        const cell = props.cellAt(row.id, head.id);
        const selected = selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo;
        return (
          <div
            key={head.id}
            role="gridcell"
            id={cellElementId(gridId, index, column)}
            aria-colindex={column + 2}
            aria-selected={selected || activeColumn === column}
            aria-label={cell.description}
            className={classes.cell}
            data-row={index}
            data-column={column}
            data-active={activeColumn === column || undefined}
            data-selected={selected || undefined}
            data-derived={cell.derived || undefined}
            data-noted={cell.noted || undefined}
            data-tone={cell.tone}
            data-barred={cell.barred === true || undefined}
            data-faulty={cell.faulty === true || undefined}
            style={{
              left,
              ...(cell.tint === null ? null : { '--cell-tint': `${tintShare(cell.tint)}%` }),
            }}
          >
            {cell.text}
          </div>
        );
      })}
    </div>
  );
}

/** One drawn row: drawn again only when its own props change. */
export const MatrixRowView = memo(MatrixRowViewInner);
