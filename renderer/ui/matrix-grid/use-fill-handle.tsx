import { useRef, useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import { fillTarget } from './grid-fill';
import classes from './matrix-grid.module.css';
import type { CellPlace, CellRange } from './matrix-model';

interface FillHandleOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What is selected: what the fill carries on. */
  readonly range: CellRange;
  readonly sizes: {
    readonly rows: number;
    readonly columns: number;
    readonly rowHeight: number;
    readonly cellWidth: number;
    readonly headHeight: number;
    readonly rowHeaderWidth: number;
  };
  readonly reveal: (place: CellPlace) => void;
  readonly onFill: ((source: CellRange, target: CellRange) => void) | undefined;
  readonly onMove: (place: CellPlace, anchor: CellPlace | null) => void;
}

interface FillHandle {
  /** Whether a press was on the corner: the grid then does nothing else with it. */
  readonly begin: (event: PointerEvent<HTMLDivElement>) => boolean;
  /** Whether the corner is being pulled. */
  readonly pull: (event: PointerEvent<HTMLDivElement>) => boolean;
  readonly end: () => void;
  readonly cancel: () => void;
  readonly isPulled: boolean;
  /** The corner and what a pull would fill, over the cells. */
  readonly overlay: ReactNode;
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** The corner of the selection that is pulled to carry its values on, as in a spreadsheet. The keyboard has Ctrl+D and Ctrl+R. */
export function useFillHandle({ scroller, range, sizes, reveal, onFill, onMove }: FillHandleOptions): FillHandle {
  const { rows, columns, rowHeight, cellWidth, headHeight, rowHeaderWidth } = sizes;
  const [target, setTarget] = useState<CellRange | null>(null);
  /** The source while the corner is pulled. */
  const source = useRef<CellRange | null>(null);

  const cancel = (): void => {
    source.current = null;
    setTarget(null);
  };
  const box = ({ top, bottom, left, right }: CellRange): { readonly top: number; readonly left: number; readonly width: number; readonly height: number } => ({
    top: top * rowHeight,
    left: rowHeaderWidth + left * cellWidth,
    width: (right - left + 1) * cellWidth,
    height: (bottom - top + 1) * rowHeight,
  });

  const isShown = onFill !== undefined && range.right >= 0 && rows > 0 && range.bottom < rows && range.right < columns;
  const around = box(range);
  return {
    begin: (event) => {
      if (!isShown || !(event.target instanceof Element) || event.target.closest('[data-fill]') === null) return false;
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      source.current = range;
      setTarget(range);
      return true;
    },
    pull: (event) => {
      const from = source.current;
      const element = scroller.current;
      if (from === null || element === null) return false;
      const frame = element.getBoundingClientRect();
      const to: CellPlace = {
        row: clamp(Math.floor((event.clientY - frame.top - element.clientTop + element.scrollTop - headHeight) / rowHeight), rows - 1),
        column: clamp(Math.floor((event.clientX - frame.left - element.clientLeft + element.scrollLeft - rowHeaderWidth) / cellWidth), columns - 1),
      };
      setTarget(fillTarget(from, to));
      reveal(to);
      return true;
    },
    end: () => {
      const from = source.current;
      if (from === null) return;
      cancel();
      if (target === null || target === from) return;
      onFill?.(from, target);
      onMove({ row: target.bottom, column: target.right }, { row: target.top, column: target.left });
    },
    cancel,
    isPulled: target !== null,
    overlay: !isShown ? null : (
      <>
        {target === null ? null : <div className={classes['fillTarget']} style={box(target)} />}
        <div className={classes['fillHandle']} data-fill aria-hidden style={{ top: around.top + around.height, left: around.left + around.width }} />
      </>
    ),
  };
}
