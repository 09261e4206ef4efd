import { defineCommand } from '@renderer/store/command';
import type { ChangeSet } from '@shared/document/change-set';
import { GUIDE_START, type GuidePlace } from '@shared/analysis/actors/guide-question';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { GUIDE_STEPS, type GuideStep } from '@shared/domain/map-guide/map-guide';
import { pairId, type RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { RelationKind } from '@shared/domain/relations/relation';

function writeGuide(change: ChangeSet, document: Document, fields: Partial<GuidePlace>): void {
  const known = listOf(document, 'mapGuide')[0];
  if (known === undefined) change.create('mapGuide', { ...GUIDE_START, ...fields }, pairId('mapGuide', document.processId));
  else change.update('mapGuide', known.id, fields);
}

/** Goes to another question; a walk from question to question is one step back. */
export const goInGuide = defineCommand<Partial<GuidePlace>>({
  id: 'mapGuide.go',
  labelKey: 'mapGuide.command.go',
  undo: 'merge',
  mergeKey: () => 'guide',
  run: (change, document, fields) => {
    writeGuide(change, document, fields);
    return ok(undefined);
  },
});

/** Writes the answer about an actor and goes on to the next: an undo takes back both. */
export const answerInGuide = defineCommand<{
  readonly actorId: RecordId;
  readonly fields: { readonly interests: string } | { readonly influence: number | null };
  readonly next: RecordId | null;
}>({
  id: 'mapGuide.answer',
  labelKey: 'mapGuide.command.answer',
  labelParams: ({ actorId }, document) => ({ name: recordOf(document, 'actor', actorId)?.name ?? '' }),
  undo: 'record',
  run: (change, document, { actorId, fields, next }) => {
    const actor = recordOf(document, 'actor', actorId);
    if (actor === undefined) return fail('not-there', 'actors.error.notThere');
    change.update('actor', actor.id, fields);
    writeGuide(change, document, { actorId: next });
    return ok(undefined);
  },
});

/** The question after or before another: first the kinds of relation one by one, then the next step. */
export function stepFrom({ step, relationKind, askedKinds }: GuidePlace, kinds: readonly RelationKind[], by: 1 | -1): Partial<GuidePlace> {
  if (step === 'links') {
    const kind = kinds[kinds.indexOf(relationKind) + by];
    const asked = askedKinds.includes(relationKind) ? askedKinds : [...askedKinds, relationKind];
    if (kind !== undefined) return { relationKind: kind, askedKinds: asked };
    return { step: by > 0 ? 'wants' : 'who', actorId: null, askedKinds: asked };
  }
  const next: GuideStep = GUIDE_STEPS[GUIDE_STEPS.indexOf(step) + by] ?? step;
  const edge = by > 0 ? kinds[0] : kinds.at(-1);
  return { step: next, actorId: null, ...(next === 'links' && edge !== undefined ? { relationKind: edge } : {}) };
}
