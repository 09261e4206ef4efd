import { CARD_CELL, type MapPoint } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import { lanesOf } from '@shared/domain/relations/relation-rules';
import type { Zone } from '@shared/domain/actors/zone-view';
import type { MapEdge, MapModel, MapNode } from './map-model';

/** Several actors to be drawn as one card. */
export interface NodeGroup {
  readonly id: RecordId;
  readonly name: string;
  readonly memberIds: ReadonlySet<RecordId>;
  /** Where the card stands in a view without zones. */
  readonly place: MapPoint;
  /** The zone it stands in, in a view that has zones. */
  readonly zoneKey: string;
}

/** Room above the first card of a zone, and beside it. */
const ZONE_CORNER = { x: 12 + CARD_CELL.width / 2, y: 34 + CARD_CELL.height / 2 } as const;

function placeIn(zones: readonly Zone[], group: NodeGroup): MapPoint {
  const zone = zones.find(({ key }) => key === group.zoneKey);
  return zone === undefined ? group.place : { x: zone.left + ZONE_CORNER.x, y: zone.top + ZONE_CORNER.y };
}

function groupNode(group: NodeGroup, members: readonly MapNode[], place: MapPoint): MapNode {
  const counts = new Map<MapNode['kind'], number>();
  for (const { kind } of members) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // From far off it has the sign of most of its members.
  const [kind = 'other'] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { id: group.id, ...place, name: group.name, acronym: '', kind, ring: null, isPinned: false, memberIds: members.map(({ id }) => id) };
}

/** Relations that come to lie between the same two cards, of one kind and direction, are one line. */
function bundled(edges: readonly MapEdge[], cardOf: (id: RecordId) => RecordId): readonly MapEdge[] {
  const bundles = new Map<string, MapEdge[]>();
  for (const edge of edges) {
    const [sourceId, targetId] = [cardOf(edge.sourceId), cardOf(edge.targetId)];
    if (sourceId === targetId) continue;
    const isGathered = sourceId !== edge.sourceId || targetId !== edge.targetId;
    const ends = edge.directed || sourceId < targetId ? `${sourceId} ${targetId}` : `${targetId} ${sourceId}`;
    const key = isGathered ? `${edge.kind} ${String(edge.directed)} ${ends}` : edge.id;
    const moved = isGathered ? { ...edge, sourceId, targetId, led: NOT_LED } : edge;
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [moved]);
    else bundle.push(moved);
  }
  const joined = [...bundles.values()].flatMap((bundle): readonly MapEdge[] => {
    const [first] = bundle;
    if (first === undefined || bundle.length === 1) return bundle;
    const relationIds = bundle.map(({ id }) => id);
    return [{ ...first, relationIds, strength: Math.max(...bundle.map(({ strength }) => strength)), formal: bundle.every(({ formal }) => formal), label: `×${String(bundle.length)}` }];
  });
  const lanes = lanesOf(joined);
  return joined.map((edge) => ({ ...edge, lane: lanes.get(edge.id) ?? 0 }));
}

const NOT_LED: readonly MapPoint[] = [];

/** The map with some actors gathered into one card each, and their relations drawn to it; the same model where there is none. */
export function groupedModel(model: MapModel, groups: readonly NodeGroup[]): MapModel {
  const cards = new Map<RecordId, RecordId>();
  const nodes: MapNode[] = [];
  for (const group of groups) {
    const members = model.nodes.filter(({ id }) => group.memberIds.has(id));
    if (members.length === 0) continue;
    for (const { id } of members) cards.set(id, group.id);
    nodes.push(groupNode(group, members, placeIn(model.zones, group)));
  }
  if (nodes.length === 0) return model;
  const cardOf = (id: RecordId): RecordId => cards.get(id) ?? id;
  return { ...model, nodes: [...model.nodes.filter(({ id }) => !cards.has(id)), ...nodes], edges: bundled(model.edges, cardOf) };
}

/** The card or line by which a record is seen: that of its group where it is gathered. */
export function shownIds(model: MapModel): (id: RecordId) => RecordId {
  const shown = new Map<RecordId, RecordId>();
  for (const { id, memberIds } of model.nodes) for (const member of memberIds ?? []) shown.set(member, id);
  for (const { id, relationIds } of model.edges) for (const relation of relationIds ?? []) shown.set(relation, id);
  return (id) => shown.get(id) ?? id;
}

/** The records that a card or line stands for: all the relations of a line of several. */
export function recordsOf(model: MapModel): (id: RecordId) => readonly RecordId[] {
  const lines = new Map(model.edges.flatMap(({ id, relationIds }) => (relationIds === undefined ? [] : [[id, relationIds] as const])));
  return (id) => lines.get(id) ?? [id];
}
