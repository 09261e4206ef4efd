import type { RecordId } from '@shared/domain/kernel/id';
import type { LinkStrength } from '@shared/domain/links/plan-link';
import type { LinkEdit } from './commands';

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
 * onto the rows and columns from a corner on.
 */
export function readPastedBlock(
  text: string,
  rowIds: readonly RecordId[],
  columnIds: readonly RecordId[],
  corner: { readonly row: number; readonly column: number },
): PasteReading {
  const edits: LinkEdit[] = [];
  let refused = 0;
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  lines.forEach((line, rowOffset) => {
    line.split('\t').forEach((cell, columnOffset) => {
      const planNodeId = rowIds[corner.row + rowOffset];
      const lineId = columnIds[corner.column + columnOffset];
      const strength = readStrength(cell);
      if (planNodeId === undefined || lineId === undefined || strength === undefined) refused += 1;
      else edits.push({ planNodeId, lineId, strength });
    });
  });
  return { edits, refused };
}
