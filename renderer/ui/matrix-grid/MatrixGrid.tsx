import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useState,
} from 'react';
import { movedPlace } from './grid-movement';
import classes from './matrix-grid.module.css';
import { rangeBetween, type CellPlace, type CellRange, type MatrixCell, type MatrixColumn, type MatrixRow } from './matrix-model';
import { MatrixRowView, cellElementId } from './MatrixRowView';

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
  /** Ctrl+D: the first row of the range into the rows beneath. */
  readonly onFillDown: (range: CellRange) => void;
  /** Ctrl+R: the first column of the range into those to the right. */
  readonly onFillRight?: (range: CellRange) => void;
  /** Ctrl+9 puts the row out of sight, Ctrl+0 the column, as spreadsheets do. */
  readonly onHide?: (place: CellPlace, what: 'row' | 'column') => void;
}

/** How wide the row headers are: what the columns leave free of the view. */
function useRowHeaderWidth(scroller: RefObject<HTMLDivElement | null>, columnsWidth: number): number {
  const [viewWidth, setViewWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      setViewWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  if (viewWidth === null) return ROW_HEADER.usual;
  return Math.max(ROW_HEADER.least, Math.min(ROW_HEADER.most, viewWidth - columnsWidth));
}

/** What is pasted over a range: a single value fills it, as in a spreadsheet; a block is as large as it is. */
function filling(text: string, range: CellRange): string {
  const one = text.replace(/\r?\n$/u, '');
  if (/[\t\n]/u.test(one)) return text;
  const row = Array.from({ length: range.right - range.left + 1 }, () => one).join('\t');
  return Array.from({ length: range.bottom - range.top + 1 }, () => row).join('\n');
}

/** The place an event happened at, from the data of the cell's element. */
function placeOf(target: EventTarget): { readonly place: CellPlace; readonly element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (element === null) return null;
  return { place: { row: Number(element.dataset['row']), column: Number(element.dataset['column']) }, element };
}

/**
 * A matrix by keyboard, as a spreadsheet: arrows, Home, End, pages, ranges with Shift, typing, Enter, Delete, copy,
 * paste, fill down; Space folds a row. Draws only the rows and columns in view.
 */
export function MatrixGrid(props: MatrixGridProps): ReactNode {
  const { rows, columns, place, anchor, onMove, cellWidth = CELL_WIDTH, takesLetters = false } = props;
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const headHeight = cellWidth >= WIDE ? LOW_HEAD : TALL_HEAD;
  const rowHeaderWidth = useRowHeaderWidth(scroller, columns.length * cellWidth);
  const rowWindow = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: headHeight,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cellWidth,
    overscan: 4,
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = place.row * ROW_HEIGHT;
    const viewHeight = element.clientHeight - headHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_HEIGHT > element.scrollTop + viewHeight) element.scrollTop = top + ROW_HEIGHT - viewHeight;
    if (place.column < 0) return;
    const left = place.column * cellWidth;
    const viewWidth = element.clientWidth - rowHeaderWidth;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (left + cellWidth > element.scrollLeft + viewWidth) element.scrollLeft = left + cellWidth - viewWidth;
  }, [place, cellWidth, headHeight, rowHeaderWidth]);

  const range = rangeBetween(anchor ?? place, place);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLDivElement>) => {
      const row = rows[place.row];
      if (row === undefined || event.target !== event.currentTarget) return;
      const pageRows = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - headHeight) / ROW_HEIGHT) - 1);
      const header = place.column === -1;
      const done = (): void => {
        event.preventDefault();
        event.stopPropagation();
      };
      if (header && row.expanded === false && event.key === 'ArrowRight') return done(), props.onToggle(row.id);
      if (header && row.expanded === true && event.key === 'ArrowLeft') return done(), props.onToggle(row.id);
      const moved = movedPlace(place, event, { rows: rows.length, columns: columns.length, pageRows });
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
      if (isCommand && event.key.toLowerCase() === 'd') return done(), props.onFillDown(range);
      if (isCommand && event.key.toLowerCase() === 'r') return done(), props.onFillRight?.(range);
      if (isCommand && event.key === '9') return done(), props.onHide?.(place, 'row');
      if (isCommand && event.key === '0') return done(), props.onHide?.(place, 'column');
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && (takesLetters || /[0-9+-]/u.test(event.key))) {
        done();
        props.onType(event.key, range);
      }
    },
    [rows, columns.length, place, anchor, range, onMove, props, gridId, headHeight, takesLetters],
  );

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const found = placeOf(event.target);
    if (found === null) return;
    const row = rows[found.place.row];
    const twist = event.target instanceof Element && event.target.closest('[data-twist]') !== null;
    onMove(found.place, event.shiftKey ? (anchor ?? place) : null);
    if (twist && row !== undefined && row.expanded !== null) props.onToggle(row.id);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if ((event.buttons & 1) === 0) return;
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

  const inView = columnWindow.getVirtualItems();
  const firstColumn = inView[0]?.index ?? 0;
  const lastColumn = inView.at(-1)?.index ?? -1;
  const drawn = useMemo(
    () =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, offset) => ({
        index: firstColumn + offset,
        left: rowHeaderWidth + (firstColumn + offset) * cellWidth,
      })),
    [firstColumn, lastColumn, cellWidth, rowHeaderWidth],
  );
  const width = rowHeaderWidth + columns.length * cellWidth;

  return (
    <div
      ref={scroller}
      className={classes.grid}
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
      <div className={classes.canvas} role="presentation" style={{ width, height: headHeight + rowWindow.getTotalSize() }}>
        <div role="row" aria-rowindex={1} className={classes.head} style={{ height: headHeight, width }}>
          <div role="columnheader" aria-colindex={1} className={classes.corner}>
            {props.corner}
          </div>
          {drawn.map(({ index, left }) => (
            <div
              key={columns[index]?.id ?? index}
              role="columnheader"
              aria-colindex={index + 2}
              className={classes.columnHeader}
              data-across={cellWidth >= WIDE || undefined}
              data-active={place.column === index || undefined}
              style={{ left, '--head-height': `${headHeight - 12}px` }}
              title={columns[index]?.label}
            >
              <span className={classes.columnText}>{columns[index]?.label}</span>
            </div>
          ))}
        </div>
        <div role="rowgroup" style={{ position: 'absolute', top: headHeight, left: 0 }}>
          {rowWindow.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const selected = anchor !== null && index >= range.top && index <= range.bottom && range.right >= 0;
            return (
              <MatrixRowView
                key={row.id}
                gridId={gridId}
                row={row}
                index={index}
                top={start}
                width={width}
                columns={columns}
                drawn={drawn}
                activeColumn={place.row === index ? place.column : null}
                selectedFrom={selected ? range.left : null}
                selectedTo={selected ? range.right : null}
                cellAt={props.cellAt}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
