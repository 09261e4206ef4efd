import { composeAll } from './compose-diffs';
import { hasContent } from './diff';
import { moved, type History, type HistoryEntry } from './history';
import { jumpTo, type HistoryMove } from './history-moves';

/** Sets a mark at the present position, so that what follows can be made one step, or dropped (SPEC.md H5). */
export function setMark(history: History, name: string): History {
  return { ...history, open: false, marks: { ...history.marks, [name]: history.cursor } };
}

/** Takes a mark away. */
export function dropMark(history: History, name: string): History {
  return { ...history, marks: Object.fromEntries(Object.entries(history.marks).filter(([other]) => other !== name)) };
}

/** Position of a mark; null where there is none, or where the history no longer reaches back to it. */
export function markPosition(history: History, name: string): number | null {
  const position = Object.hasOwn(history.marks, name) ? history.marks[name] : undefined;
  return position === undefined || position < history.first || position > history.cursor ? null : position;
}

/**
 * Makes all steps since a mark one step, with the label of the first of them or the one given, and takes the mark
 * away: one gesture = one step. Steps that together change nothing leave none. Undone steps after the cursor stay.
 */
export function squashSince(
  history: History,
  name: string,
  label?: Pick<HistoryEntry, 'commandId' | 'labelKey' | 'labelParams'>,
): History {
  const position = markPosition(history, name);
  const bare = dropMark(history, name);
  if (position === null) return bare;
  const start = position - history.first;
  const end = history.cursor - history.first;
  const since = history.entries.slice(start, end);
  const [head, last] = [since[0], since.at(-1)];
  const diff = composeAll(since.map((entry) => entry.diff));
  if (head === undefined || last === undefined || diff === null) return bare;
  const undo = since.some((entry) => entry.undo === 'never') ? 'never' : 'record';
  const one: HistoryEntry = { ...head, ...label, seq: last.seq, lastAt: last.lastAt, undo, mergeKey: null, diff };
  const steps = hasContent(diff) ? [one] : [];
  const entries = [...history.entries.slice(0, start), ...steps, ...history.entries.slice(end)];
  return moved(bare, entries, position + steps.length, false);
}

/**
 * Goes back to a mark and drops the steps since, as if they had not been begun: they cannot be done again. Null
 * where there is nothing to go back from.
 */
export function bailTo(history: History, name: string): HistoryMove | null {
  const position = markPosition(history, name);
  const move = position === null ? null : jumpTo(history, position);
  if (position === null || move === null) return null;
  const kept = history.entries.slice(0, position - history.first);
  return { ...move, history: moved(dropMark(history, name), kept, position, false) };
}
