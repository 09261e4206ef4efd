import { tableOf, listOf, type Document } from '../../document/document';
import type { Actor } from '../../domain/actors/actor';
import type { RecordId } from '../../domain/kernel/id';
import { matrixCellId } from '../../domain/matrices/matrix-cell';
import { OFFERS_NEEDS, tellingWords } from '../matching/offer-need';

/** How a proposal was answered: not yet, accepted, or put aside. */
export type MatchState = 'open' | 'accepted' | 'aside';

/** What an actor offers that answers what another needs. */
export interface Match {
  readonly offerId: RecordId;
  readonly needId: RecordId;
  readonly offer: string;
  readonly need: string;
  /** The words that both have, as the need writes them. */
  readonly themes: readonly string[];
  /** Greater: rarer words in common. */
  readonly weight: number;
  readonly state: MatchState;
}

/** A need that no offer answers, or whose every match was put aside. */
export interface OpenNeed {
  readonly actorId: RecordId;
  readonly need: string;
}

export interface NeedsReading {
  /** The heaviest first; of each pair of actors the best for each need. */
  readonly matches: readonly Match[];
  readonly unanswered: readonly OpenNeed[];
  /** How many needs and offers were said. */
  readonly needs: number;
  readonly offers: number;
}

/** A theme that most share tells nobody apart. */
const COMMON = 0.5;

interface Said {
  readonly actorId: RecordId;
  readonly text: string;
  /** Root → the word as it was written. */
  readonly themes: ReadonlyMap<string, string>;
}

function withoutFullStop(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '.' || text[end - 1] === ' ')) end -= 1;
  return text.slice(0, end);
}

/** The single things that a text of offers or needs names: one to a line, point or semicolon. */
export function itemsOf(text: string): readonly string[] {
  return text.split(/[\n;•·]+|(?<=\p{L}{2})\.\s+/u).map((item) => withoutFullStop(item.replace(/^[\s\-–*\d.)]+/u, '').trim())).filter((item) => item !== '');
}

function saidBy(actors: readonly Actor[], field: 'offers' | 'needs'): readonly Said[] {
  return actors.flatMap((actor) => itemsOf(actor[field]).map((text) => ({ actorId: actor.id, text, themes: tellingWords(text) })));
}

/**
 * Which actor's offer answers which actor's need: by the words of theme that both have, folded, rare words weighing
 * more. Never an actor's own offer. What a person decided about a pair of actors is kept in cells of the matrix `offers-needs`.
 */
export function matchNeeds(document: Document): NeedsReading {
  const actors = listOf(document, 'actor');
  const cells = tableOf(document, 'matrixCell');
  const offers = saidBy(actors, 'offers');
  const needs = saidBy(actors, 'needs');
  const spread = new Map<string, Set<RecordId>>();
  for (const { actorId, themes } of [...offers, ...needs]) {
    for (const root of themes.keys()) spread.set(root, (spread.get(root) ?? new Set()).add(actorId));
  }
  const speakers = new Set([...offers, ...needs].map(({ actorId }) => actorId)).size;
  const weightOf = (root: string): number => {
    const having = spread.get(root)?.size ?? 1;
    return speakers > 6 && having / speakers > COMMON ? 0 : Math.log(1 + speakers / having);
  };
  const stateOf = (offerId: RecordId, needId: RecordId): MatchState => {
    const value = cells.get(matrixCellId(OFFERS_NEEDS, offerId, needId))?.value;
    return value === 1 ? 'accepted' : value === 0 ? 'aside' : 'open';
  };
  const matches: Match[] = [];
  const unanswered: OpenNeed[] = [];
  for (const need of needs) {
    const best = new Map<RecordId, Match>();
    for (const offer of offers) {
      if (offer.actorId === need.actorId) continue;
      const shared = [...need.themes].filter(([root]) => offer.themes.has(root) && weightOf(root) > 0);
      if (shared.length === 0) continue;
      const weight = shared.reduce((sum, [root]) => sum + weightOf(root), 0);
      if ((best.get(offer.actorId)?.weight ?? 0) >= weight) continue;
      best.set(offer.actorId, { offerId: offer.actorId, needId: need.actorId, offer: offer.text, need: need.text, themes: shared.map(([, word]) => word), weight, state: stateOf(offer.actorId, need.actorId) });
    }
    matches.push(...best.values());
    if (![...best.values()].some(({ state }) => state !== 'aside')) unanswered.push({ actorId: need.actorId, need: need.text });
  }
  const order = { open: 0, accepted: 1, aside: 2 } as const;
  return {
    matches: matches.sort((one, other) => order[one.state] - order[other.state] || other.weight - one.weight || (one.needId < other.needId ? -1 : 1)),
    unanswered,
    needs: needs.length,
    offers: offers.length,
  };
}
