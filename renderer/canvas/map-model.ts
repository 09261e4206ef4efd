import { listOf, tableOf, type Document } from '@shared/document/document';
import type { Actor, ActorKind, Ring } from '@shared/domain/actors/actor';
import type { MapPoint, MapView } from '@shared/domain/actors/map-geometry';
import { placesOf, zonesOf } from '@shared/domain/actors/map-places';
import type { Zone } from '@shared/domain/actors/zone-view';
import { ringCounts, ringGeometry, type RingBand } from '@shared/domain/actors/ring-view';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Relation, RelationKind } from '@shared/domain/relations/relation';
import { lanesOf } from '@shared/domain/relations/relation-rules';

/** An actor as the map shows it. `x`, `y`: the middle of its card, in canvas units. */
export interface MapNode {
  readonly id: RecordId;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly acronym: string;
  readonly kind: ActorKind;
  readonly ring: Ring | null;
  /** Whether a person has pinned it on this view, which the machine lays out. */
  readonly isPinned: boolean;
  /** Its logo as a `data:` address; empty or absent where it has none. */
  readonly logo?: string;
  /** Those it stands for, where it is a card into which several actors are gathered. */
  readonly memberIds?: readonly RecordId[];
}

/** A relation as the map shows it. */
export interface MapEdge {
  readonly id: RecordId;
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
  readonly kind: RelationKind;
  readonly strength: number;
  readonly directed: boolean;
  readonly formal: boolean;
  readonly label: string;
  /** Lane among the relations of the same two actors: none straight, else a curve to the right (+) or left (−). */
  readonly lane?: number;
  /** The points through which a person leads its line on this view, from source to target, where there are any. */
  readonly led?: readonly MapPoint[];
  /** The relations it stands for, where it is a line of several. */
  readonly relationIds?: readonly RecordId[];
}

/** Everything the map draws: the same for screen and export. */
export interface MapModel {
  readonly view: MapView;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The rings about (0, 0), from the inside, in the view that has them. */
  readonly bands: readonly RingBand[];
  /** The zones of a view in which a place says a value. */
  readonly zones: readonly Zone[];
}

const nodesOfActors = new WeakMap<Actor, Partial<Record<MapView, MapNode>>>();
const bentEdges = new WeakMap<Relation, Partial<Record<MapView, MapEdge>>>();
const models = new WeakMap<object, WeakMap<object, Partial<Record<MapView, MapModel>>>>();

/** The node of an actor is the same object until the actor or its place changes, so that views can compare by identity. */
function nodeOf(actor: Actor, view: MapView, x: number, y: number): MapNode {
  const known = nodesOfActors.get(actor) ?? {};
  const before = known[view];
  if (before !== undefined && before.x === x && before.y === y) return before;
  const node = { id: actor.id, x, y, name: actor.name, acronym: actor.acronym.trim(), kind: actor.kind, ring: actor.ring, isPinned: actor.pinnedViews.includes(view), logo: actor.logo };
  nodesOfActors.set(actor, { ...known, [view]: node });
  return node;
}

/**
 * The edge of a relation alone between its two actors and drawn straight, as nearly all are, is the relation itself: a
 * large map has one object less for each.
 */
function edgeOf(relation: Relation, view: MapView, lane: number): MapEdge {
  const led = relation.bends[view];
  if (lane === 0 && led === undefined) return relation;
  const known = bentEdges.get(relation) ?? {};
  const before = known[view];
  if (before?.lane === lane) return before;
  const { id, sourceId, targetId, kind, strength, directed, formal, label } = relation;
  const edge = { id, sourceId, targetId, kind, strength, directed, formal, label, lane, ...(led === undefined ? {} : { led }) };
  bentEdges.set(relation, { ...known, [view]: edge });
  return edge;
}

function build(document: Document, view: MapView): MapModel {
  const actors = listOf(document, 'actor');
  const relations = listOf(document, 'relation');
  const places = placesOf(actors, view);
  const lanes = lanesOf(relations);
  return {
    view,
    nodes: actors.map((actor) => {
      const place = places.get(actor.id);
      return nodeOf(actor, view, place?.x ?? 0, place?.y ?? 0);
    }),
    edges: relations.map((relation) => edgeOf(relation, view, lanes.get(relation.id) ?? 0)),
    bands: view === 'rings' ? ringGeometry(ringCounts(actors)).bands : [],
    zones: zonesOf(actors, view),
  };
}

/** The map of a process on a view. The same object until an actor or a relation changes. */
export function actorMapModel(document: Document, view: MapView): MapModel {
  const actors = tableOf(document, 'actor');
  const relations = tableOf(document, 'relation');
  let byRelations = models.get(actors);
  if (byRelations === undefined) {
    byRelations = new WeakMap();
    models.set(actors, byRelations);
  }
  const byView = byRelations.get(relations) ?? {};
  const known = byView[view];
  if (known !== undefined) return known;
  const model = build(document, view);
  byRelations.set(relations, { ...byView, [view]: model });
  return model;
}
