import { parcelled, unparcelled } from '@renderer/app/library/reading/parcelled-history';
import type { Diff } from '@shared/document/diff-shape';
import { emptyHistory, type History, type HistoryEntry } from '@shared/document/history';
import { allRecords } from '@shared/document/document';
import { actorProcess } from '@test/bench/processes';
import { describe, expect, it } from 'vitest';

const diffOf = (count: number): Diff => ({ revision: '1', added: [...allRecords(actorProcess(count))], changed: [], removed: [], seen: ['1'] });
const entryOf = (diff: Diff): HistoryEntry => ({ id: `step:${String(diff.added.length)}`, diff }) as unknown as HistoryEntry;

describe('a history for a worker', () => {
  const history: History = { ...emptyHistory(), entries: [entryOf(diffOf(3)), entryOf(diffOf(400)), entryOf(diffOf(5))], cursor: 3 };

  it('has the records of a large step apart, and they come back to it', () => {
    const apart = parcelled(history);
    expect(apart.light.entries.map(({ diff }) => diff.added.length)).toEqual([diffOf(3).added.length, 0, diffOf(5).added.length]);
    expect(Object.keys(apart.large)).toEqual(['1']);
    expect(unparcelled(structuredClone(apart))).toEqual(history);
  });
});
