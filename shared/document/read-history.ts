import { z } from 'zod';
import { typeOfId } from '../domain/kernel/id';
import { onceAsked } from '../domain/kernel/once-asked';
import { field } from '../domain/kernel/record';
import type { Diff } from './diff-shape';
import { CURRENT_FORMATS, formatOf, type Formats } from './formats';
import { historyOf, type History, type HistoryEntry } from './history';
import { readDiff } from './read-diff';

/** What is said of an act besides its diff: in a history and in a journal line. */
export const actSchema = onceAsked(() => {
  const short = z.string().max(1000);
  return z.strictObject({
    id: short,
    at: field.instant,
    commandId: short,
    labelKey: short,
    labelParams: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    undo: z.enum(['record', 'merge', 'never']),
    mergeKey: short.nullable(),
    sessionLabel: short.nullable(),
    formats: z.record(z.string(), z.int().min(0)).readonly(),
  });
});

const entrySchema = onceAsked(() => actSchema().extend({ seq: z.int().min(0), lastAt: field.instant, diff: z.unknown() }));

/** A step from storage, or null where it is damaged or of another format: then it cannot be undone (SPEC.md H6). */
export function readHistoryEntry(value: unknown): HistoryEntry | null {
  const parsed = entrySchema().safeParse(value);
  if (!parsed.success) return null;
  const diff = readDiff(parsed.data.diff);
  return diff === null || !isOfCurrentFormat(diff, parsed.data.formats) ? null : { ...parsed.data, diff };
}

function isOfCurrentFormat(diff: Diff, formats: Formats): boolean {
  return [...diff.added, ...diff.removed, ...diff.changed].every(({ id }) => {
    const type = typeOfId(id);
    return formatOf(formats, type) === formatOf(CURRENT_FORMATS, type);
  });
}

/**
 * A history from storage: `steps` from position `first` on, standing at `cursor`. Of steps that cannot be read, and
 * of all beyond them as seen from the cursor, nothing is kept: undo and redo go as far as they can be trusted.
 */
export function readHistory(steps: readonly unknown[], first: number, cursor: number): History {
  const entries = steps.map(readHistoryEntry);
  const held = Math.min(Math.max(cursor - first, 0), entries.length);
  const start = entries.lastIndexOf(null, held - 1) + 1;
  const hole = entries.indexOf(null, held);
  const from = held === 0 ? 0 : start;
  const kept = entries.slice(from, hole === -1 ? entries.length : hole).filter((entry) => entry !== null);
  return historyOf(kept, first + from, first + held);
}
