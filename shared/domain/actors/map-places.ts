import { ACTOR_KINDS, type Actor, type Ring } from './actor';
import { gridPlaces } from './free-place';
import { CARD_CELL, type MapPoint, type MapView } from './map-geometry';
import { keptPlace, ringAt, ringCounts, ringGeometry, ringPlaces } from './ring-view';

/** What a place on the map depends on. */
export type Placed = Pick<Actor, 'id' | 'kind' | 'ring' | 'name' | 'positions'>;

/** By kind and then by name, so that like stands beside like where nobody has arranged the map. */
function inReadingOrder(actors: readonly Placed[]): readonly Placed[] {
  const rank = new Map(ACTOR_KINDS.map((kind, index) => [kind, index]));
  return [...actors].sort(
    (one, other) => (rank.get(one.kind) ?? 0) - (rank.get(other.kind) ?? 0) || one.name.localeCompare(other.name, 'es'),
  );
}

function inRings(actors: readonly Placed[], usePlaces: boolean): ReadonlyMap<string, MapPoint> {
  return ringPlaces(
    inReadingOrder(actors).map(({ id, ring, positions }) => ({
      id,
      ring,
      place: usePlaces ? positions['rings'] : undefined,
    })),
  );
}

function freely(actors: readonly Placed[]): ReadonlyMap<string, MapPoint> {
  const places = new Map<string, MapPoint>();
  for (const { id, positions } of actors) if (positions['free'] !== undefined) places.set(id, positions['free']);
  if (places.size === actors.length) return places;
  if (places.size === 0) return inRings(actors, false);
  let left = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of places.values()) {
    left = Math.min(left, x);
    bottom = Math.max(bottom, y);
  }
  const waiting = inReadingOrder(actors.filter(({ id }) => !places.has(id)));
  gridPlaces([], { x: left, y: bottom + 1.5 * CARD_CELL.height }, waiting.length).forEach((place, index) => {
    const actor = waiting[index];
    if (actor !== undefined) places.set(actor.id, place);
  });
  return places;
}

/**
 * Where every actor stands on a view of the map, in canvas units. Actors nobody has placed yet stand in rings where
 * no one is placed, else below the others.
 */
export function placesOf(actors: readonly Placed[], view: MapView): ReadonlyMap<string, MapPoint> {
  return view === 'free' ? freely(actors) : inRings(actors, true);
}

/** What writing a place means: the position to keep and, where the view gives places a meaning, the value. */
export interface Settled {
  readonly positions: Actor['positions'];
  readonly ring?: Ring | null;
}

/**
 * The fields to write so that the actors given stand at `places` (canvas units) on a view, and all the others stay
 * where they are seen: those that had no place of their own get the one they are shown at. In the view of rings the
 * place says the ring. `shown`: where the actors are seen before; of newcomers nothing.
 */
export function settle(
  actors: readonly Placed[],
  view: MapView,
  places: ReadonlyMap<string, MapPoint>,
  shown: ReadonlyMap<string, MapPoint> = placesOf(actors, view),
): ReadonlyMap<Actor['id'], Settled> {
  const geometry = ringGeometry(ringCounts(actors));
  const settled = new Map<Actor['id'], Settled>();
  for (const actor of actors) {
    const moved = places.get(actor.id);
    const place = moved ?? shown.get(actor.id);
    if (place === undefined) continue;
    const exact = view === 'rings' ? keptPlace(geometry, place) : place;
    const kept = { x: tenths(exact.x), y: tenths(exact.y) };
    const before = actor.positions[view];
    const ring = view === 'rings' && moved !== undefined ? ringAt(geometry, moved) : actor.ring;
    if (before !== undefined && tenths(before.x) === kept.x && tenths(before.y) === kept.y && ring === actor.ring) continue;
    const positions = { ...actor.positions, [view]: kept };
    settled.set(actor.id, ring === actor.ring ? { positions } : { positions, ring });
  }
  return settled;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
