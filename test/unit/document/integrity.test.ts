import { applyDiff, invertDiff } from '@shared/document/diff';
import { listOf, recordOf, recordCount, type Document } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { restampDiff } from '@shared/document/restamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, newDocument, recordsOf } from '@test/builders/document';
import { randomCommands, runRandomCommands } from '@test/builders/random-commands';
import { stampSource, type StampSource } from '@test/builders/stamp';

/** Two actors and all that may hang on one: relation, influence both ways, position, a body of both. */
function chamberAndCouncil(stamps: StampSource) {
  const ids = { chamber: '' as `actor:${string}`, council: '' as `actor:${string}`, body: '' as `body:${string}` };
  const { document } = act(newDocument(stamps), stamps, (change) => {
    ids.chamber = change.create('actor', { name: 'Cámara de Comercio' }).id;
    ids.council = change.create('actor', { name: 'Concejo' }).id;
    change.create('relation', { sourceId: ids.chamber, targetId: ids.council });
    change.create('influence', { sourceId: ids.council, targetId: ids.chamber, value: 2 });
    change.create('influence', { sourceId: ids.chamber, targetId: ids.council, value: 3 });
    const objective = change.create('objective', { name: 'Atraer cooperación' });
    change.create('position', { actorId: ids.chamber, subjectId: objective.id, value: 4 });
    change.create('position', { actorId: ids.council, subjectId: objective.id, value: -1 });
    ids.body = change.create('body', { name: 'Comité', memberIds: [ids.chamber, ids.council] }).id;
  });
  return { document, ...ids };
}

const counts = (document: Document): readonly number[] =>
  (['actor', 'relation', 'influence', 'position', 'body'] as const).map((type) => listOf(document, type).length);

describe('removing an actor', () => {
  it('takes its relations, influences and positions along and drops it from bodies (I1, I2)', () => {
    const stamps = stampSource();
    const { document, chamber, council, body } = chamberAndCouncil(stamps);
    const { document: after } = act(document, stamps, (change) => { change.remove([chamber]); });
    expect(counts(after)).toEqual([1, 0, 0, 1, 1]);
    expect(recordOf(after, 'body', body)?.memberIds).toEqual([council]);
    expect(danglingReferences(after)).toEqual([]);
  });

  it('is undone with all that went with the actor (I1, I2, R3)', () => {
    const stamps = stampSource();
    const { document, chamber } = chamberAndCouncil(stamps);
    const { document: after, diff } = act(document, stamps, (change) => { change.remove([chamber]); });
    const undone = applyDiff(after, restampDiff(after, invertDiff(diff), stamps.next()));
    expect(recordsOf(undone, 'content')).toEqual(recordsOf(document, 'content'));
    expect(applyDiff(after, invertDiff(diff)).tombstones.size).toBe(0);
  });

  it('sees what the same act added and changed before', () => {
    const stamps = stampSource();
    const { document, chamber, council } = chamberAndCouncil(stamps);
    const { document: after } = act(document, stamps, (change) => {
      const late = change.create('actor', { name: 'Universidad' });
      change.create('relation', { sourceId: late.id, targetId: chamber });
      change.create('relation', { sourceId: late.id, targetId: council });
      change.remove([chamber]);
    });
    expect(listOf(after, 'relation')).toHaveLength(1);
    expect(danglingReferences(after)).toEqual([]);
  });
});

describe('removing a plan node', () => {
  it('takes its whole branch and the links along (I1)', () => {
    const stamps = stampSource();
    const { document } = act(newDocument(stamps), stamps, (change) => {
      const axis = change.create('planNode', { level: 'axis', name: 'Eje' });
      const programme = change.create('planNode', { level: 'programme', name: 'Programa', parentId: axis.id });
      const target = change.create('planNode', { level: 'target', name: 'Meta', parentId: programme.id });
      const line = change.create('line', { name: 'Redes' });
      change.create('planLink', { planNodeId: target.id, lineId: line.id, strength: 3 });
    });
    const axis = listOf(document, 'planNode').find(({ level }) => level === 'axis');
    const { document: after } = act(document, stamps, (change) => { change.remove(axis === undefined ? [] : [axis.id]); });
    expect(listOf(after, 'planNode')).toHaveLength(0);
    expect(listOf(after, 'planLink')).toHaveLength(0);
    expect(recordCount(after)).toBe(2);
  });
});

describe('a document', () => {
  it('is never left with references to nothing by any commands (I3)', () => {
    fc.assert(
      fc.property(randomCommands(40), (commands) => {
        const stamps = stampSource();
        expect(danglingReferences(runRandomCommands(newDocument(stamps), stamps, commands).document)).toEqual([]);
      }),
    );
  });
});
