/** Papers of the region: letter in most of it, A4 in the rest. */
export const PAPERS = ['letter', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];
/** A3 on its side: for what hangs on a wall. */
export type Sheet = Paper | 'a3Wide';

/** A page in points, with the area for the text inside its margins. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly textWidth: number;
  readonly textHeight: number;
}

const SIZES: Readonly<Record<Sheet, readonly [number, number]>> = { letter: [612, 792], a4: [595.28, 841.89], a3Wide: [1190.55, 841.89] };
const SIDE = 64;
const TOP = 78;
const BOTTOM = 68;

/** Distance of the head and foot lines from the edge of the paper; nothing is printed further out. */
export const EDGE = 36;

/** The page of a paper. */
export function pageSetup(paper: Sheet): PageSetup {
  const [width, height] = SIZES[paper];
  return {
    width,
    height,
    left: SIDE,
    right: width - SIDE,
    top: TOP,
    bottom: height - BOTTOM,
    textWidth: width - 2 * SIDE,
    textHeight: height - TOP - BOTTOM,
  };
}
