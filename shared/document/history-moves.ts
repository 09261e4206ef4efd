import { composeAll } from './compose-diffs';
import { invertDiff } from './diff';
import type { Diff } from './diff-shape';
import { lastDone, nextUndone, type History, type HistoryEntry } from './history';

/**
 * A move along the history: `diff` brings the document there once it is dated anew (`restampDiff`), `history` is
 * the history then, `entries` are the steps taken back or done again, in that order.
 */
export interface HistoryMove {
  readonly direction: 'undo' | 'redo';
  readonly diff: Diff;
  readonly history: History;
  readonly entries: readonly HistoryEntry[];
}

/** Whether there is a step to take back. One that cannot be undone stands in the way of those before it (SPEC.md H4). */
export function canUndo(history: History): boolean {
  const last = lastDone(history);
  return last !== null && last.undo !== 'never';
}

/** Whether there is an undone step to do again. */
export function canRedo(history: History): boolean {
  return nextUndone(history) !== null;
}

/** Takes the last step back; null where there is none. */
export function undoStep(history: History): HistoryMove | null {
  return jumpTo(history, history.cursor - 1);
}

/** Does the last undone step again; null where there is none. */
export function redoStep(history: History): HistoryMove | null {
  return jumpTo(history, history.cursor + 1);
}

/**
 * Goes to any position, back or forth, as one diff. Null where the history stands there already, does not reach
 * that far, or where a step that cannot be undone stands in the way.
 */
export function jumpTo(history: History, position: number): HistoryMove | null {
  const { first, entries, cursor } = history;
  if (position === cursor || position < first || position > first + entries.length) return null;
  const direction = position < cursor ? 'undo' : 'redo';
  const passed =
    direction === 'undo'
      ? entries.slice(position - first, cursor - first).reverse()
      : entries.slice(cursor - first, position - first);
  if (direction === 'undo' && passed.some(({ undo }) => undo === 'never')) return null;
  const diff = composeAll(passed.map((entry) => (direction === 'undo' ? invertDiff(entry.diff) : entry.diff)));
  if (diff === null) return null;
  // Marks are kept: a redo brings their positions back. A new act drops those beyond it.
  return { direction, diff, history: { ...history, cursor: position, open: false }, entries: passed };
}
