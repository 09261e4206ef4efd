import {
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { movedPlace } from './grid-movement';
import classes from './matrix-grid.module.css';
import { MatrixHead } from './MatrixHead';
import { rangeBetween, type CellPlace, type CellRange, type MatrixCell, type MatrixColumn, type MatrixRow } from './matrix-model';
import { MatrixRowView, cellElementId } from './MatrixRowView';
import { useFillHandle } from './use-fill-handle';
import { useGridWindow } from './use-grid-window';

const ROW_HEIGHT = 36;
/** Width of a cell that holds a figure or two, in pixels. */
const CELL_WIDTH = 44;
/** From this width on a column's name is written across and not upwards. */
const WIDE = 88;
const TALL_HEAD = 156;
const LOW_HEAD = 64;
/** The row headers take what the columns leave, within these bounds. */
const ROW_HEADER = { least: 240, most: 560, usual: 320 } as const;

export interface MatrixGridProps {
  /** What the matrix is, for a screen reader. */
  readonly label: string;
  /** What stands over the row headers. */
  readonly corner: ReactNode;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly cellAt: (rowId: string, columnId: string) => MatrixCell;
  /**
   * What a row's cells are made of: where it is the same object as before, the row is not drawn again though `cellAt`
   * is another. Left out, every row is drawn again with a new `cellAt`.
   */
  readonly contentOf?: (rowId: string) => unknown;
  readonly place: CellPlace;
  /** The other end of the selected range; null where only the active cell is selected. */
  readonly anchor: CellPlace | null;
  readonly onMove: (place: CellPlace, anchor: CellPlace | null) => void;
  readonly onToggle: (rowId: string) => void;
  /** Width of the cells in pixels, that of a figure where it is not given. */
  readonly cellWidth?: number;
  /** Whether letters typed are meant for the cell, not only figures and signs. */
  readonly takesLetters?: boolean;
  /** A character typed on the selection. */
  readonly onType: (character: string, range: CellRange) => void;
  /** Enter, F2 or a double click on a cell. */
  readonly onOpen: (place: CellPlace, cellElement: HTMLElement) => void;
  readonly onClear: (range: CellRange) => void;
  /** The selection as text with tabs and line ends, as spreadsheets exchange it. */
  readonly onCopy: (range: CellRange) => string;
  readonly onPaste: (text: string, place: CellPlace) => void;
  /** Values carried on from a source to the cells around it: Ctrl+D, Ctrl+R, or the corner of the selection pulled. Left out where nothing can be filled. */
  readonly onFill?: (source: CellRange, target: CellRange) => void;
  /** Ctrl+9 puts the row out of sight, Ctrl+0 the column, as spreadsheets do. */
  readonly onHide?: (place: CellPlace, what: 'row' | 'column') => void;
}

/** What is pasted over a range: a single value fills it, as in a spreadsheet; a block is as large as it is. */
function filling(text: string, range: CellRange): string {
  const one = text.replace(/\r?\n$/u, '');
  if (/[\t\n]/u.test(one)) return text;
  const row = Array.from({ length: range.right - range.left + 1 }, () => one).join('\t');
  return Array.from({ length: range.bottom - range.top + 1 }, () => row).join('\n');
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection into the rest; where it is only one, that before it. */
function fillAlong(range: CellRange, way: 'down' | 'right', onFill: MatrixGridProps['onFill']): void {
  if (way === 'down') {
    const top = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top;
    onFill?.({ ...range, top, bottom: top }, { ...range, top });
  } else {
    const left = range.left === range.right ? Math.max(0, range.left - 1) : range.left;
    onFill?.({ ...range, left, right: left }, { ...range, left });
  }
}

/** The place an event happened at, from the data of the cell's element. */
function placeOf(target: EventTarget): { readonly place: CellPlace; readonly element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (element === null) return null;
  return { place: { row: Number(element.dataset['row']), column: Number(element.dataset['column']) }, element };
}

/**
 * A matrix by keyboard, as a spreadsheet: arrows, Home, End, pages, ranges with Shift, typing, Enter, Delete, copy,
 * paste, fill; Space folds a row. Draws only the rows and columns in view.
 */
export function MatrixGrid(props: MatrixGridProps): ReactNode {
  const { rows, columns, place, anchor, onMove, cellWidth = CELL_WIDTH, takesLetters = false } = props;
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const headHeight = cellWidth >= WIDE ? LOW_HEAD : TALL_HEAD;
  const columnsWidth = columns.length * cellWidth;
  const headerWidthIn = useCallback(
    (viewWidth: number | null) =>
      viewWidth === null ? ROW_HEADER.usual : Math.max(ROW_HEADER.least, Math.min(ROW_HEADER.most, viewWidth - columnsWidth)),
    [columnsWidth],
  );
  const drawn = useGridWindow(scroller, { rows: rows.length, columns: columns.length, rowHeight: ROW_HEIGHT, cellWidth, headHeight, rowHeaderWidth: headerWidthIn });
  const { reveal, pageRows, slots } = drawn;
  const rowHeaderWidth = headerWidthIn(drawn.viewWidth);
  const width = rowHeaderWidth + columnsWidth;
  const { row: activeRow, column: activeColumn } = place;

  useLayoutEffect(() => {
    reveal({ row: activeRow, column: activeColumn });
  }, [reveal, activeRow, activeColumn]);

  const range = rangeBetween(anchor ?? place, place);
  const fill = useFillHandle({
    scroller,
    range,
    sizes: { rows: rows.length, columns: columns.length, rowHeight: ROW_HEIGHT, cellWidth, headHeight, rowHeaderWidth },
    reveal,
    onFill: props.onFill,
    onMove,
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLDivElement>) => {
      const row = rows[place.row];
      if (row === undefined || event.target !== event.currentTarget) return;
      const header = place.column === -1;
      if (event.key === 'Escape' && fill.isPulled) return event.stopPropagation(), fill.cancel();
      const done = (): void => {
        event.preventDefault();
        event.stopPropagation();
      };
      if (header && row.expanded === false && event.key === 'ArrowRight') return done(), props.onToggle(row.id);
      if (header && row.expanded === true && event.key === 'ArrowLeft') return done(), props.onToggle(row.id);
      const moved = movedPlace(place, event, { rows: rows.length, columns: columns.length, pageRows: pageRows() });
      if (moved !== null) {
        done();
        onMove(moved, event.shiftKey ? (anchor ?? place) : null);
        return;
      }
      if (event.key === ' ') {
        done();
        if (row.expanded !== null) props.onToggle(row.id);
        else if (!header) props.onType(' ', range);
        return;
      }
      if (event.key === 'Enter' || event.key === 'F2') {
        done();
        if (header) {
          if (row.expanded !== null) props.onToggle(row.id);
          return;
        }
        const element = document.getElementById(cellElementId(gridId, place.row, place.column));
        if (element !== null) props.onOpen(place, element);
        return;
      }
      if (header) return;
      if (event.key === 'Delete' || event.key === 'Backspace') return done(), props.onClear(range);
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && event.key.toLowerCase() === 'd') return done(), fillAlong(range, 'down', props.onFill);
      if (isCommand && event.key.toLowerCase() === 'r') return done(), fillAlong(range, 'right', props.onFill);
      if (isCommand && event.key === '9') return done(), props.onHide?.(place, 'row');
      if (isCommand && event.key === '0') return done(), props.onHide?.(place, 'column');
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && (takesLetters || /[0-9+-]/u.test(event.key))) {
        done();
        props.onType(event.key, range);
      }
    },
    [rows, columns.length, place, anchor, range, onMove, props, gridId, pageRows, takesLetters, fill],
  );

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || fill.begin(event)) return;
    const found = placeOf(event.target);
    if (found === null) return;
    const row = rows[found.place.row];
    const twist = event.target instanceof Element && event.target.closest('[data-twist]') !== null;
    onMove(found.place, event.shiftKey ? (anchor ?? place) : null);
    if (twist && row !== undefined && row.expanded !== null) props.onToggle(row.id);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (fill.pull(event) || (event.buttons & 1) === 0) return;
    const found = placeOf(event.target);
    if (found === null || found.place.column < 0 || (anchor === null && place.column < 0)) return;
    if (found.place.row === place.row && found.place.column === place.column) return;
    onMove(found.place, anchor ?? place);
  };

  const clipboard = (event: ClipboardEvent<HTMLDivElement>, act: () => void): void => {
    if (event.target !== event.currentTarget || place.column < 0) return;
    event.preventDefault();
    act();
  };

  return (
    <div
      ref={scroller}
      className={cellWidth >= WIDE ? `${classes['grid'] ?? ''} ${classes['wide'] ?? ''}` : classes['grid']}
      style={{ '--row-header-width': `${rowHeaderWidth}px`, '--cell-size': `${cellWidth}px` }}
      role="treegrid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={rows.length > 0 ? cellElementId(gridId, place.row, place.column) : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={fill.end}
      onLostPointerCapture={fill.cancel}
      onDoubleClick={(event) => {
        const found = placeOf(event.target);
        if (found !== null && found.place.column >= 0) props.onOpen(found.place, found.element);
      }}
      onCopy={(event) => clipboard(event, () => event.clipboardData.setData('text/plain', props.onCopy(range)))}
      onCut={(event) =>
        clipboard(event, () => {
          event.clipboardData.setData('text/plain', props.onCopy(range));
          props.onClear(range);
        })
      }
      onPaste={(event) =>
        clipboard(event, () => props.onPaste(filling(event.clipboardData.getData('text/plain'), range), { row: range.top, column: range.left }))
      }
    >
      <div className={classes.canvas} role="presentation" style={{ width, height: headHeight + rows.length * ROW_HEIGHT }}>
        <MatrixHead
          corner={props.corner}
          columns={columns}
          drawn={drawn.columns}
          activeColumn={activeColumn}
          isAcross={cellWidth >= WIDE}
          height={headHeight}
          width={width}
          rowHeaderWidth={rowHeaderWidth}
          cellWidth={cellWidth}
        />
        <div role="rowgroup" style={{ position: 'absolute', top: headHeight, left: 0, height: rows.length * ROW_HEIGHT }}>
          {rows.slice(drawn.rows.first, drawn.rows.last + 1).map((row, offset) => {
            const index = drawn.rows.first + offset;
            const selected = anchor !== null && index >= range.top && index <= range.bottom && range.right >= 0;
            return (
              <MatrixRowView
                // The element of a row that went out of view is that of the row that came in: nothing is made anew.
                key={index % slots}
                gridId={gridId}
                row={row}
                index={index}
                top={index * ROW_HEIGHT}
                width={width}
                columns={columns}
                drawn={drawn.columns}
                cellWidth={cellWidth}
                activeColumn={activeRow === index ? activeColumn : null}
                selectedFrom={selected ? range.left : null}
                selectedTo={selected ? range.right : null}
                cellAt={props.cellAt}
                content={props.contentOf?.(row.id)}
              />
            );
          })}
          {columns.slice(drawn.columns.first, drawn.columns.last + 1).map(({ id }, offset) => (
            <div key={id} role="presentation" className={classes['columnLine']} style={{ left: rowHeaderWidth + (drawn.columns.first + offset + 1) * cellWidth - 1 }} />
          ))}
          {fill.overlay}
        </div>
      </div>
    </div>
  );
}
