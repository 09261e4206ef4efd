import { ACTOR_KINDS, type Actor } from './actor';
import { gridPlaces } from './free-place';
import { CARD_CELL, isComputedView, isZoneView, zonePlaceKey, type MapPoint, type MapView, type ZoneView } from './map-geometry';
import { keptPlace, ringAt, ringCounts, ringGeometry, ringPlaces } from './ring-view';
import { fieldsOfValue, zoneKeyOf, zoneValueOf, type ZoneFields } from './zone-value';
import { keptInZone, zoneAt, zoneLayout, type Zone } from './zone-view';

/** What a place on the map depends on. */
export type Placed = Pick<Actor, 'id' | 'ring' | 'name' | 'positions' | 'pinnedViews'> & ZoneFields;

/** Made once: asking for the order of a language at each comparison costs five times the sorting. */
const spanish = new Intl.Collator('es');

/** By kind and then by name, so that like stands beside like where nobody has arranged the map. */
function inReadingOrder(actors: readonly Placed[]): readonly Placed[] {
  const rank = new Map(ACTOR_KINDS.map((kind, index) => [kind, index]));
  return [...actors].sort(
    (one, other) => (rank.get(one.kind) ?? 0) - (rank.get(other.kind) ?? 0) || spanish.compare(one.name, other.name),
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

function freely(actors: readonly Placed[], view: MapView): ReadonlyMap<string, MapPoint> {
  const places = new Map<string, MapPoint>();
  for (const { id, positions } of actors) if (positions[view] !== undefined) places.set(id, positions[view]);
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
  if (isZoneView(view)) return zoneLayout(inReadingOrder(actors), view).places;
  return view === 'rings' ? inRings(actors, true) : freely(actors, view);
}

/** The zones of a view as the actors make them; none in a view without. */
export function zonesOf(actors: readonly Placed[], view: MapView): readonly Zone[] {
  return isZoneView(view) ? zoneLayout(inReadingOrder(actors), view).zones : [];
}

/** What writing a place means: the positions to keep and, where the view gives places a meaning, the values. */
export type Settled = Pick<Actor, 'positions'> & Partial<Pick<Actor, 'ring' | 'pinnedViews'> & ZoneFields>;

/**
 * The fields to write so that the actors given stand at `places` (canvas units) on a view, and all the others stay
 * where they are seen: those that had no place of their own get the one they are shown at. In the view of rings the
 * place says the ring, in a view of zones the value of the zone; in a computed view it pins. `shown`: where the actors are seen before; of newcomers nothing.
 */
export function settle(
  actors: readonly Placed[],
  view: MapView,
  places: ReadonlyMap<string, MapPoint>,
  shown: ReadonlyMap<string, MapPoint> = placesOf(actors, view),
): ReadonlyMap<Actor['id'], Settled> {
  if (isZoneView(view)) return settleInZones(actors, view, places, shown);
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
    settled.set(actor.id, {
      positions,
      ...(ring === actor.ring ? {} : { ring }),
      // Who is put somewhere in a view that the machine lays out is meant to stay there.
      ...(isComputedView(view) && moved !== undefined && !actor.pinnedViews.includes(view) ? { pinnedViews: [...actor.pinnedViews, view] } : {}),
    });
  }
  return settled;
}

function settleInZones(
  actors: readonly Placed[],
  view: ZoneView,
  places: ReadonlyMap<string, MapPoint>,
  shown: ReadonlyMap<string, MapPoint>,
): ReadonlyMap<Actor['id'], Settled> {
  // Newcomers are put where the zones were seen, which they were not yet part of.
  const zones = zonesOf(actors.filter(({ id }) => shown.has(id)), view);
  const zoneOf = (actor: Placed): Zone | undefined => {
    const key = zoneKeyOf(zoneValueOf(actor, view));
    return zones.find((zone) => zone.key === key);
  };
  const targets = new Map<string, Zone>();
  const touched = new Set<string>();
  for (const actor of actors) {
    const place = places.get(actor.id);
    const zone = place === undefined ? undefined : zoneAt(zones, place);
    if (zone === undefined) continue;
    targets.set(actor.id, zone);
    touched.add(zone.key);
    const from = zoneOf(actor);
    if (from !== undefined) touched.add(from.key);
  }
  const settled = new Map<Actor['id'], Settled>();
  for (const actor of actors) {
    const target = targets.get(actor.id);
    const zone = target ?? zoneOf(actor);
    const place = places.get(actor.id) ?? shown.get(actor.id);
    // Zones grow and shrink by themselves: only in those that somebody came into or left must the others be held.
    if (zone === undefined || place === undefined || !touched.has(zone.key)) continue;
    const name = zonePlaceKey(view, zone.key);
    const exact = keptInZone(zone, place);
    const kept = { x: tenths(exact.x), y: tenths(exact.y) };
    const before = actor.positions[name];
    const isSameValue = zoneKeyOf(zoneValueOf(actor, view)) === zone.key;
    if (isSameValue && before !== undefined && before.x === kept.x && before.y === kept.y) continue;
    const positions = { ...actor.positions, [name]: kept };
    settled.set(actor.id, isSameValue ? { positions } : { positions, ...fieldsOfValue(zone.value) });
  }
  return settled;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
