import type { Body } from '../../domain/bodies/body';
import type { RecordId } from '../../domain/kernel/id';
import { foldText } from '../../domain/kernel/text-folding';
import type { Relation, RelationKind } from '../../domain/relations/relation';
import type { Actor, ActorKind, Ring, Scope } from '../../domain/actors/actor';

/** What of the map is to be seen. An empty list asks for nothing; among the values of one list any will do. */
export interface MapFilter {
  readonly kinds: readonly ActorKind[];
  /** `none` stands for actors without a ring. */
  readonly rings: readonly (Ring | 'none')[];
  readonly scopes: readonly (Scope | 'none')[];
  /** Names of sectors, compared folded; an empty text stands for actors without one. */
  readonly sectors: readonly string[];
  readonly bodyIds: readonly RecordId[];
  /** Only these relations are seen; actors stay. */
  readonly relationKinds: readonly RelationKind[];
  /** Words that all must stand in what is written about an actor, contact data apart. */
  readonly words: string;
}

/** Everything is seen. */
export const NO_FILTER: MapFilter = { kinds: [], rings: [], scopes: [], sectors: [], bodyIds: [], relationKinds: [], words: '' };

/** One actor and those at most so many relations away. */
export interface Ego {
  readonly id: RecordId;
  readonly steps: number;
}

/** The most steps that an ego view goes; beyond, nearly everybody is in it. */
export const MOST_STEPS = 4;

/** How many things a filter asks for. */
export function filterCount({ kinds, rings, scopes, sectors, bodyIds, relationKinds, words }: MapFilter): number {
  return [kinds, rings, scopes, sectors, bodyIds, relationKinds].filter(({ length }) => length > 0).length + (words.trim() === '' ? 0 : 1);
}

function passes(actor: Actor, filter: MapFilter, members: ReadonlySet<string> | null, sectors: ReadonlySet<string>, words: readonly string[]): boolean {
  if (filter.kinds.length > 0 && !filter.kinds.includes(actor.kind)) return false;
  if (filter.rings.length > 0 && !filter.rings.includes(actor.ring ?? 'none')) return false;
  if (filter.scopes.length > 0 && !filter.scopes.includes(actor.scope ?? 'none')) return false;
  if (sectors.size > 0 && !sectors.has(foldText(actor.sector))) return false;
  if (members !== null && !members.has(actor.id)) return false;
  if (words.length === 0) return true;
  const { name, acronym, sector, interests, offers, needs, role, commitments, notes, tags } = actor;
  const text = foldText([name, acronym, sector, interests, offers, needs, role, commitments, notes, ...tags].join(' '));
  return words.every((word) => text.includes(word));
}

/** The actors at most `steps` relations from one, itself among them; relations are walked both ways. */
export function egoNetwork(relations: Iterable<Pick<Relation, 'sourceId' | 'targetId'>>, { id, steps }: Ego): ReadonlySet<RecordId> {
  const beside = new Map<RecordId, RecordId[]>();
  for (const { sourceId, targetId } of relations) {
    for (const [from, to] of [[sourceId, targetId], [targetId, sourceId]] as const) {
      const list = beside.get(from);
      if (list === undefined) beside.set(from, [to]);
      else list.push(to);
    }
  }
  const found = new Set<RecordId>([id]);
  let border: readonly RecordId[] = [id];
  for (let step = 0; step < steps; step += 1) {
    const next: RecordId[] = [];
    for (const other of border.flatMap((actor) => beside.get(actor) ?? [])) {
      if (found.has(other)) continue;
      found.add(other);
      next.push(other);
    }
    border = next;
  }
  return found;
}

/** The ids of the actors and relations to be seen; relations only between actors that are. */
export interface SeenOnMap {
  readonly actorIds: ReadonlySet<RecordId>;
  readonly relationIds: ReadonlySet<RecordId>;
}

/** What a filter and an ego view leave of a map. */
export function seenOnMap(
  actors: readonly Actor[],
  relations: readonly Relation[],
  bodies: readonly Body[],
  filter: MapFilter,
  ego: Ego | null,
): SeenOnMap {
  const kept = filter.relationKinds.length === 0 ? relations : relations.filter(({ kind }) => filter.relationKinds.includes(kind));
  const members = filter.bodyIds.length === 0 ? null : new Set<string>(bodies.filter(({ id }) => filter.bodyIds.includes(id)).flatMap(({ memberIds }) => memberIds));
  const sectors = new Set(filter.sectors.map(foldText));
  const words = foldText(filter.words).split(' ').filter((word) => word !== '');
  const around = ego === null ? null : egoNetwork(kept, ego);
  const actorIds = new Set<RecordId>(
    actors.filter((actor) => (around === null || around.has(actor.id)) && (actor.id === ego?.id || passes(actor, filter, members, sectors, words))).map(({ id }) => id),
  );
  return { actorIds, relationIds: new Set(kept.filter(({ sourceId, targetId }) => actorIds.has(sourceId) && actorIds.has(targetId)).map(({ id }) => id)) };
}
