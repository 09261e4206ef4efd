import { applyDiff, invertDiff, isEmptyDiff } from '@shared/document/diff';
import { emptyDocument, listOf, recordById, recordOf, type Document } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { mergeDocuments } from '@shared/document/merge';
import { mergeCopies, type MergedCopy } from '@shared/document/merge-copies';
import { restampDiff } from '@shared/document/restamp';
import { planLinkId } from '@shared/domain/links/plan-link';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, newDocument, recordsOf } from '@test/builders/document';
import { randomCommands, runRandomCommands, type RandomCommand } from '@test/builders/random-commands';
import { TEST_START, stampSource, type StampSource } from '@test/builders/stamp';

/** Three laptops that took one process along and worked on it apart, with some undoing. */
const laptops = fc
  .record({ common: randomCommands(20), apart: fc.tuple(randomCommands(12), randomCommands(12), randomCommands(12)), undos: fc.array(fc.nat(11), { maxLength: 3 }) })
  .map(({ common, apart, undos }) => {
    const home = stampSource('home', 1);
    const base = runRandomCommands(newDocument(home), home, common).document;
    return apart.map((commands, index) => workApart(base, commands, index, undos)) as [Document, Document, Document];
  });

function workApart(base: Document, commands: readonly RandomCommand[], index: number, undos: readonly number[]): Document {
  const stamps = stampSource(`lap${index}`, 100 + index, TEST_START + 60_000 + index * 137);
  for (const revision of base.seen.values()) stamps.observe(revision);
  const { document, diffs } = runRandomCommands(base, stamps, commands);
  const last = diffs.at(-1);
  if (last === undefined || !undos.includes(index)) return document;
  return applyDiff(document, restampDiff(document, invertDiff(last), stamps.next()));
}

const plain = (document: Document): unknown => ({
  ...recordsOf(document, 'all'),
  seen: Object.fromEntries(document.seen),
});

function lateStamps(): StampSource {
  return stampSource('merger', 9, TEST_START + 86_400_000);
}

function merge(mine: Document, theirs: Document, stamps: StampSource = lateStamps()): MergedCopy {
  const merged = mergeCopies(mine, theirs, stamps.next());
  if (!merged.ok) throw new Error(merged.error.code);
  return merged.value;
}

describe('all that copies know', () => {
  it('is the same whichever is merged into which (M1)', () => {
    fc.assert(fc.property(laptops, ([a, b]) => {
      expect(plain(mergeDocuments(a, b))).toEqual(plain(mergeDocuments(b, a)));
    }));
  });

  it('is the same whichever two are merged first (M1)', () => {
    fc.assert(fc.property(laptops, ([a, b, c]) => {
      expect(plain(mergeDocuments(mergeDocuments(a, b), c))).toEqual(plain(mergeDocuments(a, mergeDocuments(b, c))));
    }), { numRuns: 300 });
  });

  it('is not changed by merging again (M1)', () => {
    fc.assert(fc.property(laptops, ([a, b]) => {
      const merged = mergeDocuments(a, b);
      expect(plain(mergeDocuments(a, a))).toEqual(plain(a));
      expect(plain(mergeDocuments(merged, b))).toEqual(plain(merged));
      expect(plain(mergeDocuments(a, merged))).toEqual(plain(merged));
      expect(mergeDocuments(merged, b).tables).toEqual(merged.tables);
    }));
  });
});

describe('a merge of two copies', () => {
  it('is sound and of the same content whichever side merges (M1, M4, M5)', () => {
    fc.assert(fc.property(laptops, ([a, b]) => {
      const [ab, ba] = [merge(a, b).document, merge(b, a).document];
      expect(danglingReferences(ab)).toEqual([]);
      expect(recordsOf(ab, 'all')).toEqual(recordsOf(ba, 'all'));
    }), { numRuns: 300 });
  });

  it('brings nothing the second time (M1)', () => {
    fc.assert(fc.property(laptops, ([a, b]) => {
      const stamps = lateStamps();
      const once = merge(a, b, stamps).document;
      const twice = merge(once, b, stamps);
      expect(isEmptyDiff(twice.diff)).toBe(true);
      expect(twice.conflicts).toEqual([]);
      expect(isEmptyDiff(merge(a, a, stamps).diff)).toBe(true);
    }));
  });

  it('is one act: its diff brings mine there, and is undone as one step (M7)', () => {
    fc.assert(fc.property(laptops, ([a, b]) => {
      const stamps = lateStamps();
      const { document, diff } = merge(a, b, stamps);
      expect(plain(applyDiff(a, diff))).toEqual(plain(document));
      expect(recordsOf(applyDiff(document, invertDiff(diff)), 'all')).toEqual(recordsOf(a, 'all'));
      const undone = applyDiff(document, restampDiff(document, invertDiff(diff), stamps.next()));
      expect(recordsOf(undone, 'content')).toEqual(recordsOf(a, 'content'));
      expect(danglingReferences(undone)).toEqual([]);
    }));
  });

  it('of another process is refused', () => {
    const merged = mergeCopies(newDocument(), emptyDocument('process:otro'), lateStamps().next());
    expect(merged).toMatchObject({ ok: false, error: { code: 'merge-other-process' } });
    expect(() => mergeDocuments(newDocument(), emptyDocument('process:otro'))).toThrow('Two processes');
  });

  it('wants a stamp later than both copies', () => {
    const early = stampSource('early', 3, TEST_START - 86_400_000).next();
    expect(() => mergeCopies(newDocument(), newDocument(), early)).toThrow('has not observed');
  });
});

/** One actor in a body, on two laptops `mine` and `theirs` with clocks of their own. */
function parted() {
  const home = stampSource('home');
  const { document } = act(newDocument(home), home, (change) => {
    const actor = change.create('actor', { name: 'Cámara' });
    change.create('body', { name: 'Comité', memberIds: [actor.id] });
    const other = change.create('actor', { name: 'Concejo' });
    change.create('relation', { sourceId: actor.id, targetId: other.id });
  });
  const actor = listOf(document, 'actor').find(({ name }) => name === 'Cámara');
  if (actor === undefined) throw new Error('No actor');
  const mine = stampSource('mine', 2, TEST_START + 60_000);
  const theirs = stampSource('theirs', 3, TEST_START + 60_500);
  for (const revision of document.seen.values()) for (const device of [mine, theirs]) device.observe(revision);
  return { document, actor, id: actor.id, mine, theirs };
}

describe('fields', () => {
  it('changed on different sides are both kept, without conflict (M3)', () => {
    const { document, id, mine, theirs } = parted();
    const one = act(document, mine, (change) => change.update('actor', id, { notes: 'De aquí' })).document;
    const other = act(document, theirs, (change) => change.update('actor', id, { phone: '604 861' })).document;
    const merged = merge(one, other);
    expect(recordById(merged.document, id)).toMatchObject({ notes: 'De aquí', phone: '604 861' });
    expect(merged.conflicts).toEqual([]);
  });

  it('changed on both sides keep the later value and are told as a conflict (M3, M6)', () => {
    const { document, id, mine, theirs } = parted();
    const one = act(document, mine, (change) => change.update('actor', id, { name: 'Cámara A' }));
    const other = act(document, theirs, (change) => change.update('actor', id, { name: 'Cámara B' }));
    const conflict = {
      kind: 'field', recordType: 'actor', recordId: id, field: 'name', kept: 'theirs',
      mine: { value: 'Cámara A', revision: one.diff.revision },
      theirs: { value: 'Cámara B', revision: other.diff.revision },
    };
    const merged = merge(one.document, other.document);
    expect(merged.conflicts).toEqual([conflict]);
    expect(recordById(merged.document, id)).toMatchObject({ name: 'Cámara B' });
    expect(merge(other.document, one.document).conflicts).toMatchObject([{ kept: 'mine' }]);
  });

  it('that one side wrote knowing the other are no conflict, though both wrote (M6)', () => {
    const { document, id, mine, theirs } = parted();
    const one = act(document, mine, (change) => change.update('actor', id, { name: 'Cámara A' })).document;
    const joined = merge(document, one, theirs);
    const other = act(joined.document, theirs, (change) => change.update('actor', id, { name: 'Cámara B' })).document;
    expect(merge(one, other).conflicts).toEqual([]);
    expect(merge(other, one).conflicts).toEqual([]);
  });

  it('of one matrix cell filled on both sides make one link (M3)', () => {
    const { document, mine, theirs } = parted();
    const withMatrix = act(document, mine, (change) => {
      change.create('planNode', { level: 'axis', name: 'Eje' });
      change.create('line', { name: 'Redes' });
    }).document;
    const [node, line] = [listOf(withMatrix, 'planNode')[0], listOf(withMatrix, 'line')[0]];
    if (node === undefined || line === undefined) throw new Error('No matrix');
    const id = planLinkId(node.id, line.id);
    const fill = (stamps: StampSource, strength: 1 | 3): Document =>
      act(withMatrix, stamps, (change) => change.create('planLink', { planNodeId: node.id, lineId: line.id, strength }, id)).document;
    const [weak, strong] = [fill(mine, 1), fill(theirs, 3)];
    const argued = act(weak, mine, (change) => change.update('planLink', id, { rationale: 'Por la feria' })).document;
    const merged = merge(strong, argued);
    expect(recordOf(merged.document, 'planLink', id)).toMatchObject({ rationale: 'Por la feria' });
    expect(merged.conflicts).toMatchObject([{ kind: 'field', field: 'strength' }, { kind: 'field', field: 'rationale' }]);
  });
});

describe('a removal', () => {
  it('later than the other side\'s edit holds, and is told (M2, M6)', () => {
    const { document, id, mine, theirs } = parted();
    const edited = act(document, mine, (change) => change.update('actor', id, { notes: 'x' })).document;
    const removed = act(document, theirs, (change) => { change.remove([id]); }).document;
    const merged = merge(edited, removed);
    expect(recordById(merged.document, id)).toBeUndefined();
    expect(merged.conflicts).toMatchObject([{ kind: 'removal', recordId: id, removedBy: 'theirs', kept: 'removal', record: { notes: 'x' } }]);
  });

  it('yields to a later edit made without knowing of it, with all it took along (M5)', () => {
    const { document, id, mine, theirs } = parted();
    const removed = act(document, mine, (change) => { change.remove([id]); }).document;
    const edited = act(document, theirs, (change) => change.update('actor', id, { notes: 'x' })).document;
    const merged = merge(removed, edited);
    expect(recordsOf(merged.document, 'content')).toEqual(recordsOf(edited, 'content'));
    expect(merged.conflicts).toMatchObject([{ kind: 'removal', recordId: id, removedBy: 'mine', kept: 'record' }]);
    expect(merge(edited, removed).conflicts).toMatchObject([{ removedBy: 'theirs', kept: 'record' }]);
  });

  it('that yielded does not swallow edits made afterwards on the other side (M5)', () => {
    const { document, id, mine, theirs } = parted();
    const removed = act(document, mine, (change) => { change.remove([id]); }).document;
    const edited = act(document, theirs, (change) => change.update('actor', id, { notes: 'x' })).document;
    const stamps = lateStamps();
    const once = merge(removed, edited, stamps).document;
    const again = act(edited, theirs, (change) => change.update('actor', id, { phone: '604 861' })).document;
    expect(recordById(merge(once, again, stamps).document, id)).toMatchObject({ notes: 'x', phone: '604 861' });
  });

  it('takes along what the other side hung on the record meanwhile (M4)', () => {
    const { document, id, mine, theirs } = parted();
    const council = listOf(document, 'actor').find(({ name }) => name === 'Concejo');
    const removed = act(document, mine, (change) => { change.remove([id]); }).document;
    const hung = act(document, theirs, (change) => {
      change.create('relation', { sourceId: council?.id ?? id, targetId: id, label: 'nueva' });
      change.create('body', { name: 'Red', memberIds: [id, council?.id ?? id] });
    }).document;
    const merged = merge(removed, hung);
    expect(listOf(merged.document, 'relation')).toEqual([]);
    expect(listOf(merged.document, 'body').map(({ memberIds }) => memberIds)).toEqual([[], [council?.id]]);
    expect(merged.repairs.map(({ field, outcome }) => [field, outcome]).sort()).toEqual([['memberIds', 'cleared'], ['targetId', 'removed']]);
  });

  it('is not undone by a copy that never heard of it (M2)', () => {
    const { document, id, mine } = parted();
    const removed = act(document, mine, (change) => { change.remove([id]); }).document;
    expect(recordById(merge(removed, document).document, id)).toBeUndefined();
    expect(recordById(merge(document, removed).document, id)).toBeUndefined();
    expect(merge(document, removed).conflicts).toEqual([]);
  });

  it('that was undone brings the record to a copy that has the removal (M2)', () => {
    const { document, id, mine } = parted();
    const gone = act(document, mine, (change) => { change.remove([id]); });
    const back = applyDiff(gone.document, restampDiff(gone.document, invertDiff(gone.diff), mine.next()));
    expect(recordsOf(merge(gone.document, back).document, 'content')).toEqual(recordsOf(document, 'content'));
  });
});

