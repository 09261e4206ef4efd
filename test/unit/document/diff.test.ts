import { composeAll, composeDiffs } from '@shared/document/compose-diffs';
import { applyDiff, hasContent, invertDiff, isEmptyDiff, misfitOf } from '@shared/document/diff';
import { restampDiff } from '@shared/document/restamp';
import { listOf, recordById, tableOf } from '@shared/document/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, newDocument, recordsOf } from '@test/builders/document';
import { randomCommand, randomCommands, runRandomCommand, runRandomCommands } from '@test/builders/random-commands';
import { stampSource } from '@test/builders/stamp';

describe('a diff', () => {
  it('is undone exactly by its inverse, bookkeeping and tombstones included (D3)', () => {
    fc.assert(
      fc.property(randomCommands(), randomCommand, (before, command) => {
        const stamps = stampSource();
        const { document } = runRandomCommands(newDocument(stamps), stamps, before);
        const { document: after, diff } = runRandomCommand(document, stamps, command);
        expect(recordsOf(applyDiff(after, invertDiff(diff)), 'all')).toEqual(recordsOf(document, 'all'));
        expect(invertDiff(invertDiff(diff))).toEqual(diff);
      }),
    );
  });

  it('composes with the next into one that does what both do, also in bookkeeping (D2)', () => {
    fc.assert(
      fc.property(randomCommands(15), randomCommands(8), randomCommands(8), (before, one, other) => {
        const stamps = stampSource();
        const { document } = runRandomCommands(newDocument(stamps), stamps, before);
        const first = runRandomCommands(document, stamps, one);
        const second = runRandomCommands(first.document, stamps, other);
        const net = composeAll([...first.diffs, ...second.diffs]);
        if (net === null) return;
        const direct = applyDiff(document, net);
        expect(recordsOf(direct, 'all')).toEqual(recordsOf(second.document, 'all'));
        expect(recordsOf(applyDiff(direct, invertDiff(net)), 'all')).toEqual(recordsOf(document, 'all'));
        expect(direct.seen).toEqual(isEmptyDiff(net) ? document.seen : second.document.seen);
      }),
    );
  });

  it('composes with its inverse to nothing (D2)', () => {
    fc.assert(
      fc.property(randomCommands(), randomCommand, (before, command) => {
        const stamps = stampSource();
        const { document } = runRandomCommands(newDocument(stamps), stamps, before);
        const { diff } = runRandomCommand(document, stamps, command);
        expect(isEmptyDiff(composeDiffs(diff, invertDiff(diff)))).toBe(true);
      }),
    );
  });

  it('shares the tables it does not touch with the document before', () => {
    const stamps = stampSource();
    const document = newDocument(stamps);
    const { document: after } = act(document, stamps, (change) => change.create('actor', { name: 'Concejo' }));
    expect(tableOf(after, 'process')).toBe(tableOf(document, 'process'));
    expect(after.tombstones).toBe(document.tombstones);
    expect(listOf(after, 'actor')).toBe(listOf(after, 'actor'));
  });

  it('says where it belongs to another state and is then not applied (D5)', () => {
    const stamps = stampSource();
    const document = newDocument(stamps);
    const { document: after, diff } = act(document, stamps, (change) => change.create('actor', { name: 'Concejo' }));
    expect(misfitOf(after, diff)).toContain('there already');
    expect(() => applyDiff(after, diff)).toThrow('there already');
    expect(() => applyDiff(document, invertDiff(diff))).toThrow('not there');
  });

  it('cannot be composed with one that does not follow it', () => {
    const stamps = stampSource();
    const { diff } = act(newDocument(stamps), stamps, (change) => change.create('actor', { name: 'Concejo' }));
    expect(() => composeDiffs(diff, diff)).toThrow('does not follow');
  });
});

describe('a diff dated anew', () => {
  it('has the content of the old one, and inverts exactly (R3)', () => {
    fc.assert(
      fc.property(randomCommands(), randomCommand, (before, command) => {
        const stamps = stampSource();
        const { document } = runRandomCommands(newDocument(stamps), stamps, before);
        const { document: after, diff } = runRandomCommand(document, stamps, command);
        const undo = restampDiff(after, invertDiff(diff), stamps.next());
        const undone = applyDiff(after, undo);
        expect(recordsOf(undone, 'content')).toEqual(recordsOf(document, 'content'));
        expect(recordsOf(applyDiff(undone, invertDiff(undo)), 'all')).toEqual(recordsOf(after, 'all'));
        expect(hasContent(undo)).toBe(hasContent(diff));
      }),
    );
  });

  it('dates what it changes from now and keeps the dates of what it does not (R3)', () => {
    const stamps = stampSource();
    const made = act(newDocument(stamps), stamps, (change) => change.create('actor', { name: 'Concejo' }));
    const [actor] = listOf(made.document, 'actor');
    if (actor === undefined) throw new Error('No actor');
    const named = act(made.document, stamps, (change) => change.update('actor', actor.id, { name: 'Concejo Municipal' }));
    const noted = act(named.document, stamps, (change) => change.update('actor', actor.id, { notes: 'Clave' }));
    const stamp = stamps.next();
    const undo = restampDiff(noted.document, invertDiff(named.diff), stamp);
    const record = recordById(applyDiff(noted.document, undo), actor.id);
    expect(record).toMatchObject({ name: 'Concejo', notes: 'Clave', rev: stamp.revision, updatedAt: stamp.now });
    expect(record?.revs).toEqual({
      created: actor.rev,
      fields: { name: stamp.revision, notes: noted.diff.revision },
    });
  });

  it('brings a removed record back as one that outlives its removal (R3)', () => {
    const stamps = stampSource();
    const made = act(newDocument(stamps), stamps, (change) => change.create('actor', { name: 'Concejo' }));
    const [actor] = listOf(made.document, 'actor');
    if (actor === undefined) throw new Error('No actor');
    const gone = act(made.document, stamps, (change) => { change.remove([actor.id]); });
    const stamp = stamps.next();
    const undo = restampDiff(gone.document, invertDiff(gone.diff), stamp);
    const back = applyDiff(gone.document, undo);
    expect(recordById(back, actor.id)).toMatchObject({
      createdAt: actor.createdAt,
      revs: { created: stamp.revision, fields: {}, over: gone.diff.revision },
    });
    expect(back.tombstones.size).toBe(0);
  });
});
