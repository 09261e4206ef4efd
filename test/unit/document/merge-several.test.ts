import { applyDiff, invertDiff, isEmptyDiff } from '@shared/document/diff';
import { allRecords, listOf, recordById, recordOf, type Document } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { mergeCopies } from '@shared/document/merge-copies';
import { prepareMerge, settleMerge, type MergeChoices, type MergeQuestion, type PreparedMerge } from '@shared/document/merge-several';
import { stateDigest } from '@shared/document/state-digest';
import type { RecordId } from '@shared/domain/kernel/id';
import { describe, expect, it } from 'vitest';
import { auditMerge, divergedCopies } from '@test/builders/diverged-copies';
import { act, newDocument, recordsOf } from '@test/builders/document';
import { TEST_START, stampSource, type StampSource } from '@test/builders/stamp';

function lateStamps(): StampSource {
  return stampSource('merger', 9, TEST_START + 86_400_000);
}

function prepared(mine: Document, copies: readonly Document[], stamps = lateStamps()): PreparedMerge {
  const result = prepareMerge(mine, copies, stamps.next);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A plan node, a line and an actor, taken along by three tables. */
function tables() {
  const home = stampSource('home');
  const { document } = act(newDocument(home), home, (change) => {
    const actor = change.create('actor', { name: 'Cámara' });
    change.create('body', { name: 'Comité', memberIds: [actor.id] });
    change.create('planNode', { level: 'programme', name: 'Turismo', order: 1 });
  });
  const away = (device: string, place: number): StampSource => {
    const stamps = stampSource(device, place + 2, TEST_START + 60_000 + place * 1_000);
    for (const revision of document.seen.values()) stamps.observe(revision);
    return stamps;
  };
  const id = (type: 'actor' | 'planNode' | 'body'): RecordId => listOf(document, type)[0]?.id ?? `${type}:none`;
  return { document, away, actor: id('actor'), node: id('planNode'), body: id('body') };
}

describe('500 pairs of copies that were worked on apart', () => {
  it('merge to the same content in both orders, lose no field unsaid, invent none, and change nothing the second time', () => {
    const found = { pairs: 0, otherWayRound: 0, lost: 0, invented: 0, notSound: 0, notIdempotent: 0, fields: 0, conflicts: 0 };
    for (let seed = 1; seed <= 500; seed += 1) {
      const [one, other] = divergedCopies(seed);
      const stamps = lateStamps();
      const there = mergeCopies(one, other, stamps.next());
      const back = mergeCopies(other, one, lateStamps().next());
      if (!there.ok || !back.ok) throw new Error('not merged');
      const audit = auditMerge(one, other, there.value);
      const again = mergeCopies(there.value.document, other, stamps.next());
      found.pairs += 1;
      found.fields += audit.fields;
      found.conflicts += audit.conflicts;
      found.lost += audit.lost.length;
      found.invented += audit.invented.length;
      // Of each kind, in no order: the order of entry is no part of a document (D6).
      if (stateDigest(there.value.document) !== stateDigest(back.value.document)) found.otherWayRound += 1;
      if (danglingReferences(there.value.document).length > 0) found.notSound += 1;
      if (!again.ok || !isEmptyDiff(again.value.diff) || again.value.conflicts.length > 0) found.notIdempotent += 1;
    }
    expect(found).toMatchObject({ pairs: 500, otherWayRound: 0, lost: 0, invented: 0, notSound: 0, notIdempotent: 0 });
    // The pairs must really disagree, or the figures above say nothing.
    expect(found.conflicts).toBeGreaterThan(150);
    expect(found.fields).toBeGreaterThan(40_000);
  });

  it('can be settled with any choices: sound, one act that is undone whole, and nothing more to join (M8)', () => {
    let chosen = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const [one, other] = divergedCopies(seed);
      const stamps = lateStamps();
      const merge = prepared(one, [other], stamps);
      const choices = new Map(merge.questions.map((question, place) => [place, otherAnswer(question)]));
      const { document, diff, skipped } = settleMerge(merge, choices, stamps.next);
      chosen += choices.size - skipped;
      expect(danglingReferences(document)).toEqual([]);
      expect(recordsOf(applyDiff(document, invertDiff(diff)), 'all')).toEqual(recordsOf(one, 'all'));
      const again = prepared(document, [other], stamps);
      expect(again.questions).toEqual([]);
      expect(again.isEmpty).toBe(true);
      expect(isEmptyDiff(settleMerge(again, new Map(), stamps.next).diff)).toBe(true);
    }
    expect(chosen).toBeGreaterThan(50);
  });
});

function otherAnswer(question: MergeQuestion): number | 'removal' | 'record' {
  if (question.kind === 'removal') return question.kept === 'removal' ? 'record' : 'removal';
  return question.candidates.findIndex((_candidate, place) => place !== question.kept);
}

describe('copies of several tables', () => {
  it('with one field written at each are one question with every value, its author and its time (M8)', () => {
    const { document, away, actor } = tables();
    const named = ['Cámara de Guatapé', 'Cámara del Oriente', 'Cámara de Comercio'].map((name, place) =>
      act(document, away(`mesa${place}`, place), (change) => change.update('actor', actor, { name })).document);
    const [mine = document, ...copies] = named;
    const { questions } = prepared(mine, copies);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      kind: 'field', field: 'name', recordId: actor, kept: 0,
      candidates: [{ from: 1, value: 'Cámara de Comercio' }, { from: 0, value: 'Cámara del Oriente' }, { from: 'mine', value: 'Cámara de Guatapé' }],
    });
  });

  it('take what was chosen, also in the other copies later', () => {
    const { document, away, actor } = tables();
    const mine = act(document, away('mesa0', 0), (change) => change.update('actor', actor, { name: 'Mía' })).document;
    const theirs = act(document, away('mesa1', 1), (change) => change.update('actor', actor, { name: 'Suya', notes: 'con nota' })).document;
    const stamps = lateStamps();
    const merge = prepared(mine, [theirs], stamps);
    const settled = settleMerge(merge, new Map([[0, 1]]), stamps.next).document;
    expect(recordOf(settled, 'actor', actor)).toMatchObject({ name: 'Mía', notes: 'con nota' });
    const elsewhere = prepared(theirs, [settled], stamps);
    expect(elsewhere.questions).toEqual([]);
    expect(recordOf(elsewhere.document, 'actor', actor)?.name).toBe('Mía');
  });

  it('bring a removed record back where that is chosen, with what it hangs on, and take one out that was kept', () => {
    const { document, away, actor, node, body } = tables();
    const edited = away('mesa0', 0);
    const mine = act(document, edited, (change) => {
      change.update('actor', actor, { notes: 'editada antes' });
      change.create('planNode', { level: 'target', name: 'Meta colgada', parentId: node, order: 2 });
    }).document;
    const remover = away('mesa1', 5);
    const theirs = act(document, remover, (change) => {
      change.remove([actor, node]);
    }).document;
    const stamps = lateStamps();
    const merge = prepared(mine, [theirs], stamps);
    expect(merge.questions.map(({ kind, recordType }) => `${kind} ${recordType}`).sort()).toEqual(['removal actor', 'removal planNode']);
    expect(recordById(merge.document, actor)).toBeUndefined();
    const choices: MergeChoices = new Map(merge.questions.map((_question, place) => [place, 'record']));
    const back = settleMerge(merge, choices, stamps.next);
    expect(back.skipped).toBe(0);
    expect(recordOf(back.document, 'actor', actor)?.notes).toBe('editada antes');
    expect([...allRecords(back.document)].filter(({ type }) => type === 'planNode')).toHaveLength(2);
    expect(recordOf(back.document, 'body', body)).toBeDefined();
    expect(danglingReferences(back.document)).toEqual([]);
  });

  it('of another process are refused', () => {
    const { document } = tables();
    const other = { ...document, processId: 'process:otro000000000000' as const };
    expect(prepareMerge(document, [other], lateStamps().next)).toMatchObject({ ok: false, error: { code: 'merge-other-process' } });
  });

  it('that hold nothing new are told as such', () => {
    const { document } = tables();
    expect(prepared(document, [document, document])).toMatchObject({ isEmpty: true, questions: [], counts: { added: 0, changed: 0, removed: 0 } });
  });
});
