import { documentOf, allRecords, listOf } from '@shared/document/document';
import { stateDigest, stateDigestSteps } from '@shared/document/state-digest';
import { describe, expect, it } from 'vitest';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

describe('the digest of a state', () => {
  const stamps = stampSource();
  const { document } = act(newDocument(stamps), stamps, (change) => {
    for (const name of ['Alfa', 'Beta', 'Gama']) change.create('actor', { name });
  });

  it('is the same after a round trip through JSON and in another order of entry', () => {
    const records = JSON.parse(JSON.stringify([...allRecords(document)].reverse())) as Parameters<typeof documentOf>[1];
    const again = documentOf(document.processId, records, document.tombstones);
    expect(stateDigest(again)).toBe(stateDigest(document));
    expect(stateDigest(document)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('tells any change: of a value, of bookkeeping, a record more or less, a removal', () => {
    const [alfa] = listOf(document, 'actor');
    if (alfa === undefined) throw new Error('not made');
    const edited = act(document, stamps, (change) => change.update('actor', alfa.id, { notes: 'x' })).document;
    const taken = act(document, stamps, (change) => { change.remove([alfa.id]); }).document;
    const forgotten = { ...taken, tombstones: new Map() };
    const digests = [document, edited, taken, forgotten].map(stateDigest);
    expect(new Set(digests).size).toBe(4);
  });

  it('comes back with the state: after an undo of everything but bookkeeping it differs, after an exact inverse it does not', () => {
    const change = act(document, stamps, (edit) => edit.create('actor', { name: 'Delta' }));
    const { added } = change.diff;
    const without = documentOf(document.processId, [...allRecords(change.document)].filter(({ id }) => id !== added[0]?.id), document.tombstones);
    expect(stateDigest(change.document)).not.toBe(stateDigest(document));
    expect(stateDigest(without)).toBe(stateDigest(document));
  });

  it('told act by act it is what the whole says', () => {
    let state = document;
    const told: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const [first, second] = listOf(state, 'actor');
      state = act(state, stamps, (change) => {
        change.create('actor', { name: `Nuevo ${round}` });
        if (second !== undefined) change.update('actor', second.id, { notes: String(round) });
        if (first !== undefined && round % 2 === 1) change.remove([first.id]);
      }).document;
      told.push(stateDigest(state));
      const copy = JSON.parse(JSON.stringify([...allRecords(state)])) as Parameters<typeof documentOf>[1];
      expect(stateDigest(documentOf(state.processId, copy, state.tombstones))).toBe(told.at(-1));
    }
    expect(new Set(told).size).toBe(told.length);
  });

  it('told a bit at a time, with acts in between, is what the whole says', () => {
    let state = act(newDocument(stamps), stamps, (change) => { for (let place = 0; place < 300; place += 1) change.create('actor', { name: `Actor ${place}` }); }).document;
    const afresh = (of: typeof document): string => stateDigest(documentOf(of.processId, JSON.parse(JSON.stringify([...allRecords(of)])) as Parameters<typeof documentOf>[1], of.tombstones));
    const telling = stateDigestSteps(state);
    const begun = state;
    expect(telling.next().done).toBe(false);
    state = act(state, stamps, (change) => { change.remove(listOf(state, 'actor').slice(0, 5).map(({ id }) => id)); }).document;
    const meanwhile = stateDigest(state);
    let turn = telling.next();
    while (turn.done !== true) turn = telling.next();
    expect(turn.value).toBe(afresh(begun));
    expect(meanwhile).toBe(afresh(state));
    const after = act(state, stamps, (change) => { change.create('actor', { name: 'Último' }); }).document;
    expect(stateDigest(after)).toBe(afresh(after));
    expect(stateDigestSteps(after).next()).toEqual({ done: true, value: stateDigest(after) });
  });

  it('is the one that stores and files of before carry', () => {
    const revision = '0mm7vmgrs-0000-bench';
    const line = { id: 'line:a', type: 'line', processId: 'process:p', name: 'Café «El Río»', order: 1, rev: revision, revs: { created: revision, fields: {} }, createdAt: '2026-03-01T15:00:01.000Z', updatedAt: '2026-03-01T15:00:01.000Z' };
    const written = documentOf('process:p', [line] as unknown as Parameters<typeof documentOf>[1], [['actor:z', revision]]);
    expect(stateDigest(written)).toBe('bff4891327d565ae');
  });

  it('is that of the state alone, however much or little it shares with what was told before', () => {
    const many = act(document, stamps, (change) => { for (let place = 0; place < 20; place += 1) change.create('actor', { name: `Actor ${place}` }); }).document;
    const afresh = (state: typeof document): string => stateDigest(documentOf(state.processId, JSON.parse(JSON.stringify([...allRecords(state)])) as Parameters<typeof documentOf>[1], state.tombstones));
    for (const changed of [1, 8, 12, 20]) {
      stateDigest(many);
      const after = act(many, stamps, (change) => { for (const { id } of listOf(many, 'actor').slice(0, changed)) change.update('actor', id, { notes: String(changed) }); }).document;
      const told = stateDigest(after);
      expect(afresh(after)).toBe(told);
      stateDigest(many);
      const less = act(many, stamps, (change) => { change.remove(listOf(many, 'actor').slice(0, changed).map(({ id }) => id)); }).document;
      expect(afresh(less)).toBe(stateDigest(less));
    }
  });
});
