/** Papers a map can be put on: those of an office printer, and those of a plotter. */
export const SHEET_PAPERS = ['letter', 'a4', 'a3', 'a2', 'a1', 'a0'] as const;
export type SheetPaper = (typeof SHEET_PAPERS)[number];

export const SHEET_TURNS = ['wide', 'tall'] as const;
export type SheetTurn = (typeof SHEET_TURNS)[number];

/** Short and long side in points (1/72 inch). Source: ISO 216; ANSI/ASME Y14.1 for letter. */
const SIDES: Readonly<Record<SheetPaper, readonly [number, number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  a2: [1190.55, 1683.78],
  a1: [1683.78, 2383.94],
  a0: [2383.94, 3370.39],
};

/** A sheet in points: its sides and the margin that stays white. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** How much larger than on letter the title and the legend are set. */
  readonly scale: number;
}

/** The sheet of a paper, on its side or upright. Titles grow slower than the paper: who stands before a large one comes close. */
export function sheetSize(paper: SheetPaper, turn: SheetTurn): SheetSize {
  const [short, long] = SIDES[paper];
  const scale = Math.sqrt(short / 600);
  return { width: turn === 'wide' ? long : short, height: turn === 'wide' ? short : long, margin: 30 * scale, scale };
}
