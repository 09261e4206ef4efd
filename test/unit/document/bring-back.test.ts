import { bringBack } from '@shared/document/bring-back';
import { listOf, recordOf } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { describe, expect, it } from 'vitest';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

function process() {
  const stamps = stampSource();
  const { document } = act(newDocument(stamps), stamps, (change) => {
    const chamber = change.create('actor', { name: 'Cámara', notes: 'entonces' });
    const council = change.create('actor', { name: 'Concejo' });
    change.create('relation', { sourceId: chamber.id, targetId: council.id, label: 'convenio' });
    const parent = change.create('planNode', { level: 'programme', name: 'Turismo', order: 1 });
    change.create('planNode', { level: 'target', name: 'Meta', parentId: parent.id, order: 2 });
    change.create('body', { name: 'Comité', memberIds: [chamber.id, council.id] });
  });
  const [chamber, council] = listOf(document, 'actor');
  const [programme, target] = listOf(document, 'planNode');
  const body = listOf(document, 'body')[0];
  if (chamber === undefined || council === undefined || programme === undefined || target === undefined || body === undefined) throw new Error('not made');
  return { stamps, document, chamber: chamber.id, council: council.id, programme: programme.id, target: target.id, body: body.id };
}

describe('a record brought back from a copy', () => {
  it('that is still there has its old content again, and nothing else changes', () => {
    const { stamps, document, chamber } = process();
    const now = act(document, stamps, (change) => change.update('actor', chamber, { name: 'Otra', notes: 'ahora' })).document;
    const back = act(now, stamps, (change) => {
      expect(bringBack(change, document, [chamber])).toEqual({ ids: [chamber], impossible: [] });
    });
    expect(recordOf(back.document, 'actor', chamber)).toMatchObject({ name: 'Cámara', notes: 'entonces' });
    expect(back.diff).toMatchObject({ added: [], removed: [] });
    expect(back.diff.changed).toHaveLength(1);
  });

  it('that is gone comes with what hung on it', () => {
    const { stamps, document, chamber } = process();
    const now = act(document, stamps, (change) => { change.remove([chamber]); }).document;
    expect(listOf(now, 'relation')).toEqual([]);
    const back = act(now, stamps, (change) => { bringBack(change, document, [chamber]); }).document;
    expect(listOf(back, 'relation')).toMatchObject([{ label: 'convenio' }]);
    expect(danglingReferences(back)).toEqual([]);
  });

  it('comes with what it hangs on', () => {
    const { stamps, document, programme, target } = process();
    const now = act(document, stamps, (change) => { change.remove([programme]); }).document;
    const back = act(now, stamps, (change) => {
      expect(bringBack(change, document, [target]).ids).toEqual([programme, target]);
    }).document;
    expect(recordOf(back, 'planNode', target)?.parentId).toBe(programme);
  });

  it('does not point to what is nowhere any more', () => {
    const { stamps, document, body, council } = process();
    const now = act(document, stamps, (change) => { change.remove([body, council]); }).document;
    const back = act(now, stamps, (change) => { bringBack(change, document, [body]); }).document;
    expect(recordOf(back, 'body', body)?.memberIds).not.toContain(council);
    expect(danglingReferences(back)).toEqual([]);
  });

  it('that hangs on what neither copy nor present has is told as impossible', () => {
    const { stamps, document, programme, target } = process();
    const torn = { ...document, tables: { ...document.tables, planNode: new Map([...document.tables.planNode].filter(([id]) => id !== programme)) } };
    const now = act(document, stamps, (change) => { change.remove([programme]); }).document;
    act(now, stamps, (change) => {
      expect(bringBack(change, torn, [target])).toEqual({ ids: [], impossible: [target] });
    });
  });
});
