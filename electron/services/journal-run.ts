import type { JournalLine } from './journal-line';

/** The acts of a journal that follow each other without a gap, after a sequence number. */
export interface JournalRun {
  readonly acts: readonly JournalLine[];
  /** Sequence number of the last act of the run, or `after` where there is none. */
  readonly end: number;
  /** Acts on disk behind a gap: they cannot be applied, what they build on is missing. */
  readonly beyondGap: number;
}

/** Where a journal begins when there is no copy before it; the first act may be number 0 or 1. */
export const BEFORE_FIRST = -1;

/**
 * The run of acts after `after`, from lines in the order they were written. A number that comes again replaces
 * itself and all that followed: the earlier write had failed and was not acknowledged.
 */
export function runAfter(lines: Iterable<JournalLine>, after: number): JournalRun {
  const acts: JournalLine[] = [];
  let furthest = after;
  for (const line of lines) {
    if (line.kind !== 'act' || line.sequence <= after) continue;
    furthest = Math.max(furthest, line.sequence);
    while ((acts.at(-1)?.sequence ?? after) >= line.sequence) acts.pop();
    if (follows(acts.at(-1)?.sequence ?? after, line.sequence)) acts.push(line);
  }
  const end = acts.at(-1)?.sequence ?? after;
  return { acts, end, beyondGap: Math.max(0, furthest - end) };
}

/** Whether an act may come after another; a process's first act is number 0 or 1. */
export function follows(last: number, next: number): boolean {
  return next === last + 1 || (last === BEFORE_FIRST && next === 1);
}
