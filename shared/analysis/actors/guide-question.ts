import { listOf, recordOf, type Document } from '../../document/document';
import type { Actor } from '../../domain/actors/actor';
import type { RecordId } from '../../domain/kernel/id';
import type { GuideStep } from '../../domain/map-guide/map-guide';
import { RELATION_KINDS, type RelationKind } from '../../domain/relations/relation';
import type { Translate } from '../../i18n';

/** Where the questions that build the map stand. */
export interface GuidePlace {
  readonly step: GuideStep;
  readonly relationKind: RelationKind;
  /** The actor that is being asked about; null for the first without an answer. */
  readonly actorId: RecordId | null;
  /** The kinds of relation that were gone through. */
  readonly askedKinds: readonly RelationKind[];
}

/** Before the first question. */
export const GUIDE_START: GuidePlace = { step: 'who', relationKind: 'coordination', actorId: null, askedKinds: [] };

/** Where the questions of a process stand: the same record on every device, so that two copies go on as one. */
export function guideOf(document: Document): GuidePlace {
  const kept = listOf(document, 'mapGuide')[0];
  if (kept === undefined) return GUIDE_START;
  const { step, relationKind, actorId, askedKinds } = kept;
  return {
    step,
    relationKind: RELATION_KINDS.find((kind) => kind === relationKind) ?? GUIDE_START.relationKind,
    actorId,
    askedKinds: RELATION_KINDS.filter((kind) => askedKinds.includes(kind)),
  };
}

/** Whether an actor has an answer to a question that is put about each. */
export function isAnswered(actor: Actor, about: 'wants' | 'influence'): boolean {
  return about === 'wants' ? actor.interests.trim() !== '' : actor.influence !== null;
}

/** The actor that is asked about: the one the guide names, else the first without an answer, else the first. */
export function askedActor(document: Document, about: 'wants' | 'influence', actorId: RecordId | null): Actor | undefined {
  const actors = listOf(document, 'actor');
  return actors.find(({ id }) => id === actorId) ?? actors.find((actor) => !isAnswered(actor, about)) ?? actors[0];
}

/** A question as the room sees it, with what was answered so far, the latest first. Never how much influence somebody has. */
export interface GuideQuestion {
  readonly question: string;
  readonly answers: readonly string[];
}

/** The question of the moment, in words. */
export function guideQuestion(document: Document, t: Translate): GuideQuestion {
  const { step, relationKind, actorId } = guideOf(document);
  switch (step) {
    case 'who':
      return {
        question: t('mapGuide.question.who', { territory: recordOf(document, 'process', document.processId)?.territoryName ?? '' }),
        answers: listOf(document, 'actor').map(({ name }) => name).reverse(),
      };
    case 'links': {
      const nameOf = (id: RecordId): string => recordOf(document, 'actor', id)?.name ?? '';
      return {
        question: t(`mapGuide.links.${relationKind}`),
        answers: listOf(document, 'relation')
          .filter(({ kind }) => kind === relationKind)
          .map(({ sourceId, targetId, directed }) => t(directed ? 'mapGuide.links.line' : 'mapGuide.links.both', { source: nameOf(sourceId), target: nameOf(targetId) }))
          .reverse(),
      };
    }
    case 'wants':
    case 'influence': {
      const actor = askedActor(document, step, actorId);
      if (actor === undefined) return { question: t('mapGuide.each.none'), answers: [] };
      const answer = step === 'wants' ? actor.interests.trim() : '';
      return { question: t(`mapGuide.each.${step}`, { name: actor.name }), answers: answer === '' ? [] : [answer] };
    }
    case 'done':
      return { question: t('mapGuide.question.done'), answers: [] };
  }
}
