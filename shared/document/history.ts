import type { Instant } from '../domain/kernel/civil-date';
import { composeDiffs } from './compose-diffs';
import { hasContent } from './diff';
import type { Diff } from './diff-shape';
import type { Formats } from './formats';

/** Whether and how an act can be undone. `merge` joins the step before it (SPEC.md H3); `never` cannot be undone. */
export type UndoPolicy = 'record' | 'merge' | 'never';

/** One step of a process's history: one gesture of a person. */
export interface HistoryEntry {
  readonly id: string;
  /** Sequence number of the act (of the last one, where several were joined): the journal counts the same. */
  readonly seq: number;
  readonly at: Instant;
  /** When the last act joined to it was done; equal to `at` where none was. */
  readonly lastAt: Instant;
  readonly commandId: string;
  /** i18n key of what the act is called, and the values for its holes. */
  readonly labelKey: string;
  readonly labelParams: Readonly<Record<string, string | number>>;
  readonly undo: UndoPolicy;
  /** Acts with the same key join (`undo: 'merge'`); null: joins with none. */
  readonly mergeKey: string | null;
  /** The session of the process during which it was done, in words; null outside of one. */
  readonly sessionLabel: string | null;
  /** Formats of the records in `diff`, those of version 1 left out. */
  readonly formats: Formats;
  readonly diff: Diff;
}

/**
 * The steps of a process and where it stands among them. Positions count from the first step ever: `first` is that
 * of the first entry at hand (older ones may have stayed in storage), `cursor` is how many steps are done. Entries
 * from the cursor on are undone and can be done again. Immutable; every function gives a new one (SPEC.md H1).
 */
export interface History {
  readonly first: number;
  readonly entries: readonly HistoryEntry[];
  readonly cursor: number;
  /** Whether the entry before the cursor may still be joined: not after an undo, a mark or the end of a gesture. */
  readonly open: boolean;
  /** Named positions (SPEC.md H5). */
  readonly marks: Readonly<Record<string, number>>;
}

/** A history without steps at hand, standing at a position. */
export function emptyHistory(position = 0): History {
  return { first: position, entries: [], cursor: position, open: false, marks: {} };
}

/** A history of entries from storage. `cursor` is held within them. */
export function historyOf(entries: readonly HistoryEntry[], first: number, cursor: number): History {
  const held = Math.min(Math.max(cursor, first), first + entries.length);
  return { first, entries, cursor: held, open: false, marks: {} };
}

/** The entry before the cursor: the one an undo would take back. */
export function lastDone(history: History): HistoryEntry | null {
  return history.entries[history.cursor - history.first - 1] ?? null;
}

/** The entry after the cursor: the one a redo would do again. */
export function nextUndone(history: History): HistoryEntry | null {
  return history.entries[history.cursor - history.first] ?? null;
}

/** How long after the last act a further one with the same key still joins it, in milliseconds. */
export const MERGE_WINDOW_MS = 60_000;

/**
 * The history after a new act: what was undone is dropped (SPEC.md H2); an act that may merge joins the step before
 * it, and where the two together change nothing that a person sees, that step goes (SPEC.md H3).
 */
export function recordAct(history: History, entry: HistoryEntry, mergeWindow: number = MERGE_WINDOW_MS): History {
  const done = history.entries.slice(0, history.cursor - history.first);
  const last = lastDone(history);
  if (last === null || !joins(history, last, entry, mergeWindow)) {
    // Marks beyond the cursor belong to the dropped tail, also the one where the new act now ends.
    const { marks } = moved(history, done, history.cursor, false);
    return moved({ ...history, marks }, [...done, entry], history.cursor + 1, entry.undo === 'merge');
  }
  const diff = composeDiffs(last.diff, entry.diff);
  if (!hasContent(diff)) return moved(history, done.slice(0, -1), history.cursor - 1, false);
  const joined = { ...last, diff, seq: entry.seq, lastAt: entry.at, labelParams: entry.labelParams };
  return moved(history, [...done.slice(0, -1), joined], history.cursor, true);
}

/** Whether `recordAct` would join the entry to the step before it. */
export function joinsLast(history: History, entry: HistoryEntry, mergeWindow: number = MERGE_WINDOW_MS): boolean {
  const last = lastDone(history);
  return last !== null && joins(history, last, entry, mergeWindow);
}

function joins(history: History, last: HistoryEntry, entry: HistoryEntry, mergeWindow: number): boolean {
  if (!history.open || entry.undo !== 'merge' || entry.mergeKey === null || last.mergeKey !== entry.mergeKey) return false;
  const pause = Date.parse(entry.at) - Date.parse(last.lastAt);
  return last.commandId === entry.commandId && pause >= 0 && pause <= mergeWindow;
}

/** Ends the gesture: the next act is a step of its own, whatever its merge key (key up, pointer up, field left). */
export function closeGesture(history: History): History {
  return history.open ? { ...history, open: false } : history;
}

/** A history with these entries and this cursor; marks that point beyond the cursor are dropped (SPEC.md H5). */
export function moved(history: History, entries: readonly HistoryEntry[], cursor: number, open: boolean): History {
  const marks = Object.fromEntries(Object.entries(history.marks).filter(([, position]) => position <= cursor));
  return { first: history.first, entries, cursor, open, marks };
}

/**
 * The history with only its latest `count` steps at hand, or more where more of them are undone: the rest stays in
 * storage, from where it can be had. The position stays.
 */
export function withLatest(history: History, count: number): History {
  const dropped = Math.min(history.entries.length - count, history.cursor - history.first);
  return dropped <= 0 ? history : { ...history, first: history.first + dropped, entries: history.entries.slice(dropped) };
}

/** What storage has to write: the stored steps from position `from` on give way to `steps`. */
export interface HistoryChange {
  readonly from: number;
  readonly steps: readonly HistoryEntry[];
  /** Whether there were steps behind these, which go. */
  readonly isCut: boolean;
}

/** The change of stored steps between two histories of one process; null where only the cursor moved. */
export function historyChange(before: History, after: History): HistoryChange | null {
  const [endBefore, endAfter] = [before.first + before.entries.length, after.first + after.entries.length];
  const end = Math.min(endBefore, endAfter);
  let from = Math.max(before.first, after.first);
  while (from < end && before.entries[from - before.first] === after.entries[from - after.first]) from += 1;
  const same = from === endBefore && from === endAfter;
  return same ? null : { from, steps: after.entries.slice(from - after.first), isCut: endBefore > endAfter };
}
