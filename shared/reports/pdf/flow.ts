import type { Canvas } from './canvas';
import type { PageSetup } from './page-setup';

/** The stream of a report down its pages: a cursor that goes to a new page when room ends. */
export interface Flow {
  readonly canvas: Canvas;
  readonly page: PageSetup;
  /** Where the next thing goes, in points from the top of the page. */
  readonly y: () => number;
  /** Height left on this page. */
  readonly room: () => number;
  /** Whether nothing stands on this page yet. */
  readonly isFresh: () => boolean;
  /** Number of the current page, from 1. */
  readonly pageNumber: () => number;
  readonly newPage: () => void;
  /** Goes to a new page where less than `height` is left, unless the page is fresh. */
  readonly ensure: (height: number) => void;
  /** Moves down by what was painted. */
  readonly advance: (height: number) => void;
  /** Moves down by white space, which is not carried to the top of a page. */
  readonly space: (height: number) => void;
  /** Takes up after something that painted by itself, maybe on further pages. */
  readonly resumeAt: (y: number) => void;
}

/** Opens a flow at the top of the document's current page. */
export function openFlow(canvas: Canvas, page: PageSetup): Flow {
  const { doc } = canvas;
  let y = page.top;
  const flow: Flow = {
    canvas,
    page,
    y: () => y,
    room: () => page.bottom - y,
    isFresh: () => y <= page.top,
    pageNumber: () => doc.getCurrentPageInfo().pageNumber,
    newPage: () => {
      doc.addPage();
      y = page.top;
    },
    ensure: (height) => {
      if (page.bottom - y < height - 0.01 && y > page.top) flow.newPage();
    },
    advance: (height) => {
      y += height;
    },
    space: (height) => {
      if (y > page.top) y += height;
    },
    resumeAt: (at) => {
      y = at;
    },
  };
  return flow;
}
