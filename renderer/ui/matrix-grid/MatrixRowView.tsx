import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo, type CSSProperties, type ReactNode } from 'react';
import type { GridSpan } from './grid-span';
import classes from './matrix-grid.module.css';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrix-model';

interface MatrixRowViewProps {
  readonly gridId: string;
  readonly row: MatrixRow;
  readonly index: number;
  readonly top: number;
  readonly width: number;
  readonly columns: readonly MatrixColumn[];
  /** The columns to draw. */
  readonly drawn: GridSpan;
  readonly cellWidth: number;
  /** Column of the active cell in this row, −1 for its header, null where it is elsewhere. */
  readonly activeColumn: number | null;
  /** First and last selected column in this row, null where none is. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  readonly cellAt: (rowId: string, columnId: string) => MatrixCell;
  /** What the cells are made of; undefined where nothing is known of it and `cellAt` itself tells. */
  readonly content: unknown;
}

/** The id of a cell's element: what `aria-activedescendant` names. */
export function cellElementId(gridId: string, row: number, column: number): string {
  return `${gridId}-r${row}-c${column}`;
}

/** What a cell has of its own: its tint, and before the first that is drawn the room of those that are not. */
function cellStyle(tint: number | null, before: number): CSSProperties | undefined {
  if (tint === null && before === 0) return undefined;
  return { ...(before === 0 ? {} : { marginInlineStart: before }), ...(tint === null ? {} : { '--cell-tint': `${String(tintShare(tint))}%` }) };
}

/** Opacity of a cell's tint in per cent: never so dark that the digit cannot be read. */
const tintShare = (tint: number): number => Math.round(12 + tint * 44);

/** What a screen reader calls a row. One attribute: an unseen element in each row would cost its share of every frame of a scroll. */
const headerName = ({ kindLabel, code, label, fault = '' }: MatrixRow): string => [kindLabel, code, label, fault].filter((word) => word !== '').join(' ');

function MatrixRowViewInner(props: MatrixRowViewProps): ReactNode {
  const { gridId, row, index, columns, drawn, activeColumn, selectedFrom, selectedTo } = props;
  const before = drawn.first * props.cellWidth;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={row.depth + 1}
      aria-expanded={row.expanded ?? undefined}
      className={classes.row}
      data-top={(row.depth === 0 && row.expanded !== null) || row.isTotal === true || undefined}
      style={{ top: props.top, width: props.width }}
    >
      <div
        role="rowheader"
        id={activeColumn === -1 ? cellElementId(gridId, index, -1) : undefined}
        aria-colindex={1}
        aria-label={headerName(row)}
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
        {row.code === '' ? null : <span className={classes.code}>{row.code} </span>}
        <span className={classes.rowLabel}>{row.label}</span>
        {row.fault === undefined ? null : (
          <span className={classes.fault}>
            <IconAlertTriangle size={16} aria-hidden />
          </span>
        )}
      </div>
      {columns.slice(drawn.first, drawn.last + 1).map((head, offset) => {
        const column = drawn.first + offset;
        const cell = props.cellAt(row.id, head.id);
        const selected = selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo;
        return (
          <div
            key={head.id}
            role="gridcell"
            id={activeColumn === column ? cellElementId(gridId, index, column) : undefined}
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
            data-tinted={cell.tint !== null || undefined}
            style={cellStyle(cell.tint, offset === 0 ? before : 0)}
          >
            {cell.text}
          </div>
        );
      })}
    </div>
  );
}

/** Whether a row looks the same: where its content is known to be the same, another `cellAt` says nothing else. */
function isSame(one: MatrixRowViewProps, other: MatrixRowViewProps): boolean {
  if (other.content === undefined || one.content !== other.content) {
    if (one.cellAt !== other.cellAt || one.content !== other.content) return false;
  }
  return (
    one.row === other.row &&
    one.index === other.index &&
    one.top === other.top &&
    one.width === other.width &&
    one.columns === other.columns &&
    one.drawn.first === other.drawn.first &&
    one.drawn.last === other.drawn.last &&
    one.cellWidth === other.cellWidth &&
    one.activeColumn === other.activeColumn &&
    one.selectedFrom === other.selectedFrom &&
    one.selectedTo === other.selectedTo &&
    one.gridId === other.gridId
  );
}

/** One drawn row: drawn again only when its own props change. */
export const MatrixRowView = memo(MatrixRowViewInner, isSame);
