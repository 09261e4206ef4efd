import { createProcessRepository, LOADED_STEPS, StoreEmptiedError } from '@renderer/storage/process-repository';
import { processRowOf } from '@renderer/storage/rows';
import { openChangeSet, type ChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, listOf, type Document } from '@shared/document/document';
import { emptyHistory } from '@shared/document/history';
import { openRawDocument } from '@shared/document/raw-document';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { memoryDatabase } from '@test/builders/storage/open-database';
import { describe, expect, it } from 'vitest';

const ID = 'process:one';
const NOW = '2026-03-01T17:00:00.000Z';
const HISTORY = null;

function writer() {
  let document: Document = emptyDocument(ID);
  const revisions = createRevisionClock('prueba', () => Date.parse(NOW));
  const random = seededRandom(3);
  let sequence = 0;
  return (edit: (change: ChangeSet, document: Document) => void) => {
    const change = openChangeSet(document, { revision: revisions.next(), now: NOW, random });
    edit(change, document);
    const diff = change.finish();
    document = applyDiff(document, diff);
    sequence += 1;
    const process = processRowOf(document, { sequence, cursor: sequence, updatedAt: NOW, openedAt: NOW });
    return { diff, document, process, history: HISTORY };
  };
}

describe('processes in the database', () => {
  it('come back as they were kept, act by act, removals and order of entry too', async () => {
    const repository = createProcessRepository(memoryDatabase());
    const act = writer();
    const first = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(first.process, first.document, emptyHistory());
    for (const name of ['Zeta', 'Alfa', 'Media']) await repository.keep([act((change) => change.create('actor', { name }))]);
    const renamed = act((change, document) => {
      const [first] = listOf(document, 'actor');
      if (first !== undefined) change.update('actor', first.id, { name: 'Zeta mayor' });
    });
    const removed = act((change, document) => {
      change.remove([listOf(document, 'actor')[1]?.id ?? 'actor:none']);
    });
    await repository.keep([renamed, removed]);
    const stored = await repository.load(ID);
    if (stored === null) throw new Error('not stored');
    const { document, problems } = openRawDocument({ processId: ID, formats: stored.process.formats, records: stored.records, tombstones: stored.tombstones, seen: stored.process.seen });
    expect(problems).toEqual([]);
    expect(listOf(document, 'actor').map(({ name }) => name)).toEqual(['Zeta mayor', 'Media']);
    expect(document.tables).toEqual(removed.document.tables);
    expect(document.tombstones).toEqual(removed.document.tombstones);
    expect(document.seen).toEqual(removed.document.seen);
  });

  it('are read by themselves, whatever the ids of their neighbours', async () => {
    const repository = createProcessRepository(memoryDatabase());
    for (const id of ['process:on', ID, 'process:one-more', 'process:p'] as const) {
      const stamp = { revision: createRevisionClock('prueba', () => Date.parse(NOW)).next(), now: NOW, random: seededRandom(3) };
      const change = openChangeSet(emptyDocument(id), stamp);
      change.create('process', { name: id, territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, id);
      const gone = change.create('actor', { name: id }).id;
      const document = applyDiff(emptyDocument(id), change.finish());
      const removal = openChangeSet(document, stamp);
      removal.create('actor', { name: id }, 'actor:0');
      removal.remove([gone]);
      const after = applyDiff(document, removal.finish());
      await repository.replace(processRowOf(after, { sequence: 1, cursor: 0, updatedAt: NOW, openedAt: NOW }), after, emptyHistory());
    }
    const stored = await repository.load(ID);
    expect(stored?.records.map((record) => (record as { readonly name: string }).name)).toEqual([ID, ID]);
    expect(stored?.tombstones).toHaveLength(1);
  });

  it('lose the tombstone of a record that comes back, and the steps behind a new one', async () => {
    const repository = createProcessRepository(memoryDatabase());
    const act = writer();
    const first = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(first.process, first.document, emptyHistory());
    const step = (index: number) => ({ id: `step:${String(index)}` });
    const made = act((change) => change.create('actor', { name: 'A' }, 'actor:a'));
    const removed = act((change) => { change.remove(['actor:a']); });
    await repository.keep([{ ...made, history: { from: 0, steps: [step(0), step(1), step(2)] as never, isCut: false } }]);
    await repository.keep([removed]);
    expect((await repository.load(ID))?.tombstones.map(([id]) => id)).toEqual(['actor:a']);
    const back = act((change) => change.create('actor', { name: 'A' }, 'actor:a'));
    await repository.keep([{ ...back, history: { from: 1, steps: [step(9)] as never, isCut: true } }]);
    const stored = await repository.load(ID);
    expect(stored?.tombstones).toEqual([]);
    expect(stored?.records).toHaveLength(2);
    expect(stored?.steps).toEqual([step(0), step(9)]);
  });

  it('are kept whole or not at all: a transaction that fails leaves everything as it was', async () => {
    const database = memoryDatabase();
    const repository = createProcessRepository(database);
    const act = writer();
    const first = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(first.process, first.document, emptyHistory());
    const whole = act((change) => change.create('actor', { name: 'A' }));
    // Written after the record, and nothing that a database can take.
    const process = { ...whole.process, name: (() => 'power cut') as unknown as string };
    await expect(repository.keep([{ ...whole, process }])).rejects.toThrow();
    expect((await repository.load(ID))?.records).toHaveLength(1);
  });

  it('keep every step of history and load the latest; older ones are read when asked for', async () => {
    const repository = createProcessRepository(memoryDatabase());
    const act = writer();
    const steps = Array.from({ length: LOADED_STEPS + 20 }, (_none, index) => ({ step: index }));
    const first = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(first.process, first.document, emptyHistory());
    await repository.keep([{ ...first, history: { from: 0, steps: steps as never, isCut: false } }]);
    const stored = await repository.load(ID);
    expect(stored?.firstStep).toBe(20);
    expect(stored?.steps).toHaveLength(LOADED_STEPS);
    expect(await repository.stepsBefore(ID, 20, 5)).toEqual(steps.slice(15, 20));
  });

  it('keep the diff of a large act as text and give it back in its step, unless JSON would lose something of it', async () => {
    const repository = createProcessRepository(memoryDatabase());
    const act = writer();
    const first = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(first.process, first.document, emptyHistory());
    const large = act((change) => { for (const name of ['Uno', 'Dos', 'Tres']) change.create('actor', { name }); });
    const lossy = { ...large.diff, changed: [{ id: ID, before: { name: undefined }, after: { name: 'Q' } }] };
    const keepStep = (from: number, diff: typeof large.diff) =>
      repository.keep([{ ...large, diff, diffText: Promise.resolve(JSON.stringify(diff)), history: { from, steps: [{ id: 'step:1', labelKey: 'x', diff }] as never, isCut: false } }]);
    await keepStep(0, large.diff);
    await keepStep(1, lossy as never);
    const expected = [{ id: 'step:1', labelKey: 'x', diff: large.diff }, { id: 'step:1', labelKey: 'x', diff: lossy }];
    expect((await repository.load(ID))?.steps).toEqual(expected);
    expect(await repository.stepsBefore(ID, 2, 5)).toEqual(expected);
    expect(((await repository.load(ID))?.steps[1] as (typeof expected)[number]).diff.changed[0]).toHaveProperty('before.name', undefined);
  });

  it('are not kept act by act in a storage that was emptied under the program', async () => {
    const repository = createProcessRepository(memoryDatabase());
    const act = writer();
    const first = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(first.process, first.document, emptyHistory());
    await repository.erase(ID);
    await expect(repository.keep([act((change) => change.create('actor', { name: 'A' }))])).rejects.toBeInstanceOf(StoreEmptiedError);
    expect(await repository.load(ID)).toBeNull();
  });

  it('are only read where a later version of the program has written', async () => {
    const database = memoryDatabase();
    const repository = createProcessRepository(database);
    const act = writer();
    const first = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(first.process, first.document, emptyHistory());
    const looking = createProcessRepository(database, { isNewer: true });
    const next = act((change) => change.create('actor', { name: 'A' }));
    for (const write of [
      () => looking.keep([next]),
      () => looking.replace(next.process, next.document, emptyHistory()),
      () => looking.touch(ID, NOW),
      () => looking.setDiscarded(ID, NOW),
      () => looking.erase(ID),
    ]) {
      await expect(write()).rejects.toMatchObject({ name: 'NewerVersionError' });
    }
    expect(await looking.load(ID)).toEqual(await repository.load(ID));
    expect(await looking.counts()).toEqual(new Map([[ID, 1]]));
  });

  it('do not touch each other', async () => {
    const repository = createProcessRepository(memoryDatabase());
    const act = writer();
    const { document, process } = act((change) => change.create('process', { name: 'P', territoryName: 'T', periodStart: 2024, periodEnd: 2027 }, ID));
    await repository.replace(process, document, emptyHistory());
    await repository.replace({ ...process, id: 'process:two' }, { ...document, processId: 'process:two' }, emptyHistory());
    await repository.erase(ID);
    expect(await repository.load(ID)).toBeNull();
    expect((await repository.load('process:two'))?.records).toHaveLength(1);
  });
});
