import { listOf, type Document } from '../../document/document';
import type { Actor } from '../../domain/actors/actor';
import type { RecordId } from '../../domain/kernel/id';
import type { Relation } from '../../domain/relations/relation';

/** An actor that is in both maps, with what it won and lost. */
export interface ActorChange {
  readonly actorId: RecordId;
  readonly name: string;
  /** Relations it has now and had not, and had and has no longer. */
  readonly won: number;
  readonly lost: number;
  /** What it was and is: each null where it did not change, or was not said on one side. */
  readonly influence: readonly [number, number] | null;
  readonly interest: readonly [number, number] | null;
  readonly ring: readonly [Actor['ring'], Actor['ring']] | null;
  readonly renamedFrom: string | null;
}

/** What happened to a map between two moments. */
export interface MapChange {
  readonly came: readonly Actor[];
  readonly went: readonly Actor[];
  /** Relations between the actors, new and broken. A relation of an actor that came or went is one of them too. */
  readonly newRelations: readonly Relation[];
  readonly brokenRelations: readonly Relation[];
  /** Actors of both maps that changed, those that changed most first. */
  readonly changed: readonly ActorChange[];
  /** Actors and relations in both, the same in every respect told here. */
  readonly unchanged: number;
}

const ends = (relations: readonly Relation[]): ReadonlyMap<RecordId, number> => {
  const counts = new Map<RecordId, number>();
  for (const { sourceId, targetId } of relations) for (const id of [sourceId, targetId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const pair = <Value>(before: Value | null, after: Value | null): readonly [Value, Value] | null => (before === null || after === null || before === after ? null : [before, after]);

/** Who came, went, won and lost, and which relations are new or broken, from one map of the same process to another. */
export function mapChange(before: Document, after: Document): MapChange {
  const [actorsBefore, actorsAfter] = [new Map(listOf(before, 'actor').map((one) => [one.id, one])), new Map(listOf(after, 'actor').map((one) => [one.id, one]))];
  const [tiesBefore, tiesAfter] = [new Set(listOf(before, 'relation').map(({ id }) => id)), new Set(listOf(after, 'relation').map(({ id }) => id))];
  const newRelations = listOf(after, 'relation').filter(({ id }) => !tiesBefore.has(id));
  const brokenRelations = listOf(before, 'relation').filter(({ id }) => !tiesAfter.has(id));
  const [won, lost] = [ends(newRelations), ends(brokenRelations)];
  const changed: ActorChange[] = [];
  let unchanged = 0;
  for (const [id, now] of actorsAfter) {
    const then = actorsBefore.get(id);
    if (then === undefined) continue;
    const change: ActorChange = {
      actorId: id,
      name: now.name,
      won: won.get(id) ?? 0,
      lost: lost.get(id) ?? 0,
      influence: pair(then.influence, now.influence),
      interest: pair(then.interest, now.interest),
      ring: then.ring === now.ring ? null : [then.ring, now.ring],
      renamedFrom: then.name === now.name ? null : then.name,
    };
    const isSame = change.won + change.lost === 0 && change.influence === null && change.interest === null && change.ring === null && change.renamedFrom === null;
    if (isSame) unchanged += 1;
    else changed.push(change);
  }
  const size = ({ won: more, lost: less, influence, interest, ring }: ActorChange): number => more + less + (influence === null ? 0 : 1) + (interest === null ? 0 : 1) + (ring === null ? 0 : 1);
  return {
    came: [...actorsAfter.values()].filter(({ id }) => !actorsBefore.has(id)),
    went: [...actorsBefore.values()].filter(({ id }) => !actorsAfter.has(id)),
    newRelations,
    brokenRelations,
    changed: changed.sort((one, other) => size(other) - size(one) || (one.name < other.name ? -1 : 1)),
    unchanged,
  };
}
