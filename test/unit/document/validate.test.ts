import { allRecords, listOf, recordById } from '@shared/document/document';
import { openRawDocument, withoutDangling, type RawDocument } from '@shared/document/raw-document';
import { rawOf } from '@shared/document/replay-journal';
import { validateRecords } from '@shared/document/validate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROCESS_ID, act, newDocument, recordsOf } from '@test/builders/document';
import { randomCommands, runRandomCommands } from '@test/builders/random-commands';
import { stampSource } from '@test/builders/stamp';

function sound() {
  const stamps = stampSource();
  const { document } = act(newDocument(stamps), stamps, (change) => {
    const one = change.create('actor', { name: 'Cámara' }, 'actor:one');
    const other = change.create('actor', { name: 'Concejo' }, 'actor:other');
    change.create('relation', { sourceId: one.id, targetId: other.id }, 'relation:r');
    change.create('body', { name: 'Comité', memberIds: [one.id, other.id] }, 'body:b');
  });
  return { document, raw: JSON.parse(JSON.stringify(rawOf(document))) as RawDocument };
}

/** The raw records with one of them changed. */
const withRecord = (raw: RawDocument, id: string, fields: object): RawDocument => ({
  ...raw,
  records: raw.records.map((record) => ((record as { id: string }).id === id ? { ...(record as object), ...fields } : record)),
});

const problemsOf = (raw: RawDocument): readonly unknown[] =>
  openRawDocument(raw).problems.map(({ reason, recordId, field }) => [reason, recordId, field]);

describe('records read from outside', () => {
  it('come back as they were where they are sound (F4)', () => {
    fc.assert(fc.property(randomCommands(), (commands) => {
      const stamps = stampSource();
      const { document } = runRandomCommands(newDocument(stamps), stamps, commands);
      const opened = openRawDocument(JSON.parse(JSON.stringify(rawOf(document))) as RawDocument);
      expect(opened.problems).toEqual([]);
      expect(recordsOf(opened.document, 'all')).toEqual(recordsOf(document, 'all'));
      expect(opened.document.seen).toEqual(document.seen);
    }));
  });

  it('are told apart by record, field and reason where they are not (F4)', () => {
    const { raw } = sound();
    expect(problemsOf(withRecord(raw, 'actor:one', { influence: 9 }))).toContainEqual(['badValue', 'actor:one', 'influence']);
    expect(problemsOf(withRecord(raw, 'actor:one', { positions: { rings: { x: 'a', y: 1 } } }))).toContainEqual(['badValue', 'actor:one', 'positions.rings.x']);
    expect(problemsOf(withRecord(raw, 'actor:one', { colour: 'red' }))).toContainEqual(['unknownField', 'actor:one', 'colour']);
    expect(problemsOf(withRecord(raw, 'actor:one', { name: undefined }))).toContainEqual(['badValue', 'actor:one', 'name']);
    expect(problemsOf(withRecord(raw, 'actor:one', { type: 'wizard' }))).toContainEqual(['unknownType', 'actor:one', 'wizard']);
    expect(problemsOf(withRecord(raw, 'actor:one', { processId: 'process:otro' }))).toContainEqual(['otherProcess', 'actor:one', 'processId']);
    expect(problemsOf(withRecord(raw, 'body:b', { memberIds: ['actor:nobody'] }))).toEqual([['danglingReference', 'body:b', 'memberIds']]);
    expect(problemsOf({ ...raw, records: [...raw.records, raw.records[1]] })).toEqual([['duplicateId', 'actor:one', '']]);
    expect(problemsOf({ ...raw, records: [...raw.records, null, 7, ['x']] })).toEqual(Array.from({ length: 3 }, () => ['notRecord', '', '']));
    expect(problemsOf({ ...raw, tombstones: [['actor:one', raw.seen[0]]] })).toEqual([['alsoRemoved', 'actor:one', '']]);
    expect(problemsOf({ ...raw, tombstones: [['x', 'y'], 3] })).toEqual([['badTombstone', 'x', ''], ['badTombstone', '', '']]);
  });

  it('name the field that is missing', () => {
    const { raw } = sound();
    const records = raw.records.map((record) =>
      Object.fromEntries(Object.entries(record as object).filter(([name]) => name !== 'name')));
    expect(problemsOf({ ...raw, records })).toContainEqual(['missingField', 'actor:one', 'name']);
  });

  it('cannot reach into the language by their keys (F6)', () => {
    const { raw } = sound();
    const polluted = JSON.parse(
      JSON.stringify(raw.records[1]).replace('"positions":{}', '"positions":{"__proto__":{"x":1,"y":1}}'),
    ) as unknown;
    const topLevel = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(raw.records[2]).slice(1)}`) as unknown;
    const { records, problems } = validateRecords([polluted, topLevel], PROCESS_ID);
    expect(records).toEqual([]);
    expect(problems.map(({ reason, field }) => [reason, field])).toEqual([['unsafeKey', 'positions.__proto__'], ['unsafeKey', '__proto__']]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may be nested as deep as a file likes without harm (F6)', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(validateRecords([{ id: 'actor:x', type: 'actor', notes: deep }], PROCESS_ID).problems).toMatchObject([{ reason: 'unsafeKey' }]);
  });

  it('are never a reason to throw, whatever they are (F4)', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (values) => {
      const { records, problems } = validateRecords(values, PROCESS_ID);
      expect(records).toEqual([]);
      expect(new Set(problems.map(({ place }) => place)).size).toBe(values.length);
    }));
  });
});

describe('a document of which part is missing', () => {
  it('is made sound without a removal being recorded, so that a merge heals it (F5)', () => {
    const { document, raw } = sound();
    const damaged = { ...raw, records: raw.records.filter((record) => (record as { id: string }).id !== 'actor:one') };
    const { document: partial, left } = withoutDangling(openRawDocument(damaged).document);
    expect(left.map(({ id }) => id)).toEqual(['relation:r']);
    expect(recordById(partial, 'body:b')).toMatchObject({ memberIds: ['actor:other'], rev: recordById(document, 'body:b')?.rev });
    expect([...allRecords(partial)]).toHaveLength(3);
    expect(partial.tombstones.size).toBe(0);
  });

  it('loses branches of the plan whole', () => {
    const stamps = stampSource();
    const { document } = act(newDocument(stamps), stamps, (change) => {
      change.create('planNode', { level: 'axis', name: 'Eje' }, 'planNode:a');
      change.create('planNode', { level: 'programme', name: 'P', parentId: 'planNode:a' }, 'planNode:b');
      change.create('planNode', { level: 'target', name: 'M', parentId: 'planNode:b' }, 'planNode:c');
    });
    const raw = rawOf(document);
    const damaged = { ...raw, records: raw.records.filter((record) => (record as { id: string }).id !== 'planNode:a') };
    expect(listOf(withoutDangling(openRawDocument(damaged).document).document, 'planNode')).toEqual([]);
  });
});
