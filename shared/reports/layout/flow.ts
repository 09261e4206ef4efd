import type { PageSetup } from './page-setup';
import type { Sheet } from './sheet';

/** The stream of a report down its pages: a cursor that goes to a new page when room ends. */
export interface Flow {
  readonly sheet: Sheet;
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
}

/** Opens a flow on the sheet's current page, at its top or at `from`; white spaces are taken times `airiness`. */
export function openFlow(sheet: Sheet, page: PageSetup, from = page.top, airiness = 1): Flow {
  let y = from;
  const flow: Flow = {
    sheet,
    page,
    y: () => y,
    room: () => page.bottom - y,
    isFresh: () => y <= page.top,
    pageNumber: sheet.pageNumber,
    newPage: () => {
      sheet.addPage();
      y = page.top;
    },
    ensure: (height) => {
      if (page.bottom - y < height - 0.01 && y > page.top) flow.newPage();
    },
    advance: (height) => {
      y += height;
    },
    space: (height) => {
      if (y > page.top) y += height * airiness;
    },
  };
  return flow;
}
