import type { Diff } from '@shared/document/diff-shape';
import type { History, HistoryEntry } from '@shared/document/history';

type Lists = Pick<Diff, 'added' | 'changed' | 'removed'>;

/** A history whose steps of thousands of records are apart: what goes to a worker a part at a time cannot be split within a step. */
export interface ParcelledHistory {
  readonly light: History;
  /** What the large steps hold, by their place among the entries. */
  readonly large: Readonly<Record<string, Lists>>;
}

/** From so many records on a step is large. */
const LARGE = 200;
const EMPTY: Lists = { added: [], changed: [], removed: [] };

/** Takes the records out of the large steps. */
export function parcelled(history: History): ParcelledHistory {
  const large: Record<string, Lists> = {};
  const entries = history.entries.map((entry, place): HistoryEntry => {
    const { added, changed, removed } = entry.diff;
    if (added.length + changed.length + removed.length < LARGE) return entry;
    large[String(place)] = { added, changed, removed };
    return { ...entry, diff: { ...entry.diff, ...EMPTY } };
  });
  return { light: { ...history, entries }, large };
}

/** Puts them back in. */
export function unparcelled({ light, large }: ParcelledHistory): History {
  return { ...light, entries: light.entries.map((entry, place) => ({ ...entry, diff: { ...entry.diff, ...large[String(place)] } })) };
}
