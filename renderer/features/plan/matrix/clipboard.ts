import type { LinkStrength } from '@shared/domain/links/plan-link';
import type { LinkEdit, LinkPair } from './commands';

/** Strength from what a person types or pastes: 0 to 3, empty for none; undefined where it is neither. */
export function readStrength(text: string): LinkStrength | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (trimmed === '0') return 0;
  if (trimmed === '1') return 1;
  if (trimmed === '2') return 2;
  if (trimmed === '3') return 3;
  return undefined;
}

/** What a pasted block does to the cells from a corner on. */
export interface PasteReading {
  readonly edits: readonly LinkEdit[];
  /** Cells whose text is no strength, or that fall outside the matrix: left as they were. */
  readonly refused: number;
}

/**
 * Reads a block of cells (tabs between columns, line ends between rows, as spreadsheets put it on the clipboard)
 * onto the cells from a corner on. `pairAt`: what a cell ties, null outside the matrix.
 */
export function readPastedBlock(
  text: string,
  pairAt: (row: number, column: number) => LinkPair | null,
  corner: { readonly row: number; readonly column: number },
): PasteReading {
  const edits: LinkEdit[] = [];
  let refused = 0;
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  lines.forEach((line, down) => {
    line.split('\t').forEach((cell, across) => {
      const pair = pairAt(corner.row + down, corner.column + across);
      const strength = readStrength(cell);
      if (pair === null || strength === undefined) refused += 1;
      else edits.push({ ...pair, strength });
    });
  });
  return { edits, refused };
}
