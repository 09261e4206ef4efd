import { actToKeep } from '@renderer/app/library/act-to-keep';
import type { CommittedAct } from '@renderer/store/workspace';
import { emptyHistory, recordAct, type HistoryEntry } from '@shared/document/history';
import { readJournal } from '@shared/document/journal-line';
import { stateDigest } from '@shared/document/state-digest';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const NOW = '2026-03-01T17:00:00.000Z';

function committed(actors: number): CommittedAct {
  const stamps = stampSource();
  const { document, diff } = act(newDocument(stamps), stamps, (change) => {
    for (let place = 0; place < actors; place += 1) change.create('actor', { name: `Actor ${String(place)}` });
  });
  const entry: HistoryEntry = { id: 'step:a', seq: 2, at: NOW, lastAt: NOW, commandId: 'test.many', labelKey: 'home.command.update', labelParams: {}, undo: 'record', mergeKey: null, sessionLabel: null, formats: {}, diff };
  const historyBefore = emptyHistory();
  return { sequence: 2, kind: 'do', at: NOW, diff, document, entries: [entry], historyBefore, historyAfter: recordAct(historyBefore, entry) };
}

describe('an act as it is kept', () => {
  it('is all at hand where a person did it, so that it is on its way before the window is drawn', () => {
    const small = committed(3);
    const { line, process, diffText } = actToKeep(small, NOW);
    expect(process).toMatchObject({ sequence: 2, recordCount: 4, digest: stateDigest(small.document) });
    expect(typeof line).toBe('string');
    expect(diffText).toBeUndefined();
  });

  it('leaves all that grows with hundreds of records for after the drawing, and is the same in the end', async () => {
    const large = committed(600);
    const { line, process, diffText } = actToKeep(large, NOW);
    for (const later of [line, process, diffText]) expect(later).toBeInstanceOf(Promise);
    expect(await process).toMatchObject({ sequence: 2, recordCount: 601, digest: stateDigest(large.document) });
    expect(readJournal(await line).lines.map(({ seq }) => seq)).toEqual([2]);
    expect(JSON.parse((await diffText) ?? '')).toEqual(large.diff);
  });
});
