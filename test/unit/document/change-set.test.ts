import { openChangeSet } from '@shared/document/change-set';
import { isEmptyDiff } from '@shared/document/diff';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { describe, expect, it } from 'vitest';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

function withActor() {
  const stamps = stampSource();
  const { document } = act(newDocument(stamps), stamps, (change) => change.create('actor', { name: 'Concejo' }));
  const [actor] = listOf(document, 'actor');
  if (actor === undefined) throw new Error('No actor');
  return { stamps, document, actor };
}

describe('a change set', () => {
  it('leaves nothing of a record added and removed again (R2)', () => {
    const { stamps, document } = withActor();
    const { diff } = act(document, stamps, (change) => {
      const line = change.create('line', { name: 'Redes' });
      change.remove([line.id]);
    });
    expect(isEmptyDiff(diff)).toBe(true);
  });

  it('leaves nothing of a field set back to what it was (R2)', () => {
    const { stamps, document, actor } = withActor();
    const { diff } = act(document, stamps, (change) => {
      change.update('actor', actor.id, { name: 'Otro' });
      change.update('actor', actor.id, { name: 'Concejo' });
    });
    expect(isEmptyDiff(diff)).toBe(true);
  });

  it('dates a record of one piece, though it was written in several steps (R1)', () => {
    const { stamps, document } = withActor();
    const { diff } = act(document, stamps, (change) => {
      const line = change.create('line', { name: 'Redes' });
      change.update('line', line.id, { notes: 'Primero' });
    });
    expect(diff.added).toHaveLength(1);
    expect(diff.added[0]).toMatchObject({ notes: 'Primero', revs: { created: diff.revision, fields: {} } });
  });

  it('dates only the fields that it changes (R1)', () => {
    const { stamps, document, actor } = withActor();
    const { diff } = act(document, stamps, (change) => change.update('actor', actor.id, { name: 'Concejo', notes: 'x' }));
    expect(diff.changed[0]?.after).toMatchObject({ notes: 'x', revs: { created: actor.rev, fields: { notes: diff.revision } } });
    expect(diff.changed[0]?.after).not.toHaveProperty('name');
  });

  it('refuses bookkeeping, values out of range and references to nothing (R1, I3)', () => {
    const { stamps, document, actor } = withActor();
    const change = openChangeSet(document, stamps.next());
    expect(() => change.update('actor', actor.id, { rev: 'x' } as object)).toThrow('Not a field of content');
    expect(() => change.update('actor', actor.id, { influence: 9 })).toThrow();
    change.create('relation', { sourceId: actor.id, targetId: 'actor:nobody' as RecordId });
    expect(() => change.finish()).toThrow('refers to nothing');
  });

  it('gives a record created where another was removed a life after that removal (M2)', () => {
    const { stamps, document, actor } = withActor();
    const gone = act(document, stamps, (change) => { change.remove([actor.id]); });
    const back = act(gone.document, stamps, (change) => change.create('actor', { name: 'Concejo' }, actor.id));
    expect(back.diff.added[0]?.revs.over).toBe(gone.diff.revision);
    expect(back.diff.tombstones).toEqual([{ id: actor.id, before: gone.diff.revision, after: null }]);
  });
});
