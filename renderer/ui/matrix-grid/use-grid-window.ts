import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from '../use-latest';
import { offsetToSee, spanInView, spanLength, type GridSpan, type SpanMargin } from './grid-span';
import type { CellPlace } from './matrix-model';

const ROW_MARGIN: SpanMargin = { beyond: 4, step: 2 };
const COLUMN_MARGIN: SpanMargin = { beyond: 2, step: 4 };

/** Sizes of a grid in pixels, and how many rows and columns it has. */
export interface GridSizes {
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly cellWidth: number;
  readonly headHeight: number;
  /** How wide the row headers are in a view of a width, null before it was measured. */
  readonly rowHeaderWidth: (viewWidth: number | null) => number;
}

interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly rows: GridSpan;
  readonly columns: GridSpan;
  /** How many rows are drawn at most: a row's element is that of the row so many further on. */
  readonly slots: number;
  readonly viewWidth: number | null;
}

const NONE: GridSpan = { first: 0, last: -1 };
const same = (one: GridSpan, other: GridSpan): boolean => one.first === other.first && one.last === other.last;

/**
 * What of a grid is drawn, and the means to bring a cell into view. Reads the page only when it scrolls or its size
 * changes; draws within the frame of the scroll, so that no emptiness is seen.
 */
export function useGridWindow(scroller: RefObject<HTMLDivElement | null>, sizes: GridSizes): Drawn & {
  readonly reveal: (place: CellPlace) => void;
  /** How many rows a page of the view shows. */
  readonly pageRows: () => number;
} {
  const view = useRef<View>({ top: 0, left: 0, width: 0, height: 0 });
  const { rows, columns, rowHeight, cellWidth, headHeight, rowHeaderWidth } = sizes;
  const [drawn, setDrawn] = useState<Drawn>({ rows: NONE, columns: NONE, slots: 1, viewWidth: null });

  const drawnAt = useCallback(
    ({ top, left, width, height }: View): Drawn => {
      const across = Math.max(0, width - rowHeaderWidth(width));
      const down = Math.max(0, height - headHeight);
      return {
        rows: spanInView(top, down, rowHeight, rows, ROW_MARGIN),
        columns: spanInView(left, across, cellWidth, columns, COLUMN_MARGIN),
        slots: spanLength(down, rowHeight, ROW_MARGIN),
        viewWidth: width,
      };
    },
    [rows, columns, rowHeight, cellWidth, headHeight, rowHeaderWidth],
  );
  const settle = useCallback(
    () => {
      const next = drawnAt(view.current);
      setDrawn((now) =>
        same(now.rows, next.rows) && same(now.columns, next.columns) && now.slots === next.slots && now.viewWidth === next.viewWidth ? now : next,
      );
    },
    [drawnAt],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      view.current = { top, left, width, height };
      settle();
    };
    const onScroll = (): void => {
      const { scrollTop: top, scrollLeft: left } = element;
      view.current = { ...view.current, top, left };
      flushSync(settle);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, settle]);

  const reveal = useLatest((place: CellPlace): void => {
    const element = scroller.current;
    const { top, left, width, height } = view.current;
    if (element === null || height === 0) return;
    const down = offsetToSee(place.row, top, height - headHeight, rowHeight);
    const across = place.column < 0 ? left : offsetToSee(place.column, left, width - rowHeaderWidth(width), cellWidth);
    if (down === top && across === left) return;
    element.scrollTo(across, down);
    // What the browser made of it: it does not scroll past the end.
    view.current = { ...view.current, top: element.scrollTop, left: element.scrollLeft };
    settle();
  });
  const pageRows = useCallback(() => Math.max(1, Math.floor((view.current.height - headHeight) / rowHeight) - 1), [headHeight, rowHeight]);

  return { ...drawn, reveal, pageRows };
}
