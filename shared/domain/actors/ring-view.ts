import { RINGS, type Ring } from './actor';
import { CARD_CELL, cardsTouch, type MapPoint } from './map-geometry';

/** The rings are ellipses: a screen and a card are both wider than high. Horizontal semi-axis over the vertical. */
export const RING_ASPECT = 1.6;

/** Outer vertical semi-axis of each ring in the units in which places are kept, whatever room the rings take at the moment. */
const KEPT_OUTER: Readonly<Record<Ring, number>> = { core: 190, government: 440, territory: 690 };

/** From the edge of a ring to the middle of its first row of cards, and from row to row: no card reaches the edge. */
const EDGE = 70;
const ROW = 120;
/** A row of the core nearer the middle than this has nobody in the middle, and none is nearer than the second. */
const CENTRE_ROW = 110;
const CLOSEST_ROW = 70;
/** Vertical semi-axis of a core with one actor or none. */
const SMALLEST_CORE = 115;
const SAMPLES = 720;
/** Cards in a row of those without a ring, below the rings. */
const OUTSIDE_COLUMNS = 8;

/** One ring about (0, 0): vertical semi-axes; the horizontal ones are `RING_ASPECT` times as long. */
export interface RingBand {
  readonly ring: Ring;
  readonly inner: number;
  readonly outer: number;
}

/** The rings as shown, from the inside: each as wide as its actors need. */
export interface RingGeometry {
  readonly bands: readonly RingBand[];
}

/** What the view needs to know of an actor. `place`: the one kept, in the units of `keptPlace`. */
export interface RingMember {
  readonly id: string;
  readonly ring: Ring | null;
  readonly place: MapPoint | undefined;
}

/** Length of a step measured in cards: two cards one apart do not touch. */
function cardLength(from: MapPoint, to: MapPoint): number {
  return Math.max(Math.abs(to.x - from.x) / CARD_CELL.width, Math.abs(to.y - from.y) / CARD_CELL.height);
}

function pointOnRow(radius: number, turn: number): MapPoint {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return { x: radius * RING_ASPECT * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Length in cards of the ellipse of vertical semi-axis 1. */
const UNIT_LENGTH = Array.from({ length: SAMPLES }, (_, index) =>
  cardLength(pointOnRow(1, index / SAMPLES), pointOnRow(1, (index + 1) / SAMPLES)),
).reduce((sum, length) => sum + length, 0);

function capacityOf(radius: number): number {
  return radius === 0 ? 1 : Math.max(1, Math.floor(radius * UNIT_LENGTH));
}

/** Vertical semi-axes of the rows of cards of a ring, from the inside. */
function rowsOf({ ring, inner, outer }: RingBand): readonly number[] {
  const closest = ring === 'core' ? CLOSEST_ROW : inner + EDGE - 1e-6;
  const rows: number[] = [];
  if (ring === 'core') {
    for (let radius = outer - EDGE; radius >= closest; radius -= ROW) rows.unshift(radius);
    return (rows[0] ?? ROW) >= CENTRE_ROW ? [0, ...rows] : rows;
  }
  for (let radius = inner + EDGE; radius <= outer - EDGE + 1e-6; radius += ROW) rows.push(radius);
  return rows;
}

function roomIn(band: RingBand): number {
  return rowsOf(band).reduce((sum, radius) => sum + capacityOf(radius), 0);
}

/** A ring around what lies inside it, with as few rows as hold so many actors. */
function bandFor(ring: Ring, inner: number, count: number): RingBand {
  if (ring === 'core' && count <= 1) return { ring, inner, outer: SMALLEST_CORE };
  for (let width = ring === 'core' ? CLOSEST_ROW + EDGE : 2 * EDGE; ; width += ring === 'core' ? ROW / 2 : ROW) {
    const band = { ring, inner, outer: inner + width };
    if (roomIn(band) >= count) return band;
  }
}

/** The rings, each wide enough for so many actors. */
export function ringGeometry(counts: Readonly<Record<Ring, number>>): RingGeometry {
  const bands: RingBand[] = [];
  for (const ring of RINGS) bands.push(bandFor(ring, bands.at(-1)?.outer ?? 0, counts[ring]));
  return { bands };
}

/** Moves a place along its ray from the middle, from one set of rings to another: within a ring in proportion. */
function between(from: readonly number[], to: readonly number[], place: MapPoint): MapPoint {
  const radius = Math.hypot(place.x / RING_ASPECT, place.y);
  if (radius === 0) return place;
  const found = from.findIndex((outer) => radius <= outer);
  const ring = found === -1 ? from.length : found;
  const [inner, targetInner] = [from[ring - 1] ?? 0, to[ring - 1] ?? 0];
  const [outer, targetOuter] = [from[ring] ?? inner + 1, to[ring] ?? targetInner + 1];
  const target = targetInner + ((radius - inner) / (outer - inner)) * (targetOuter - targetInner);
  return { x: (place.x * target) / radius, y: (place.y * target) / radius };
}

const KEPT = RINGS.map((ring) => KEPT_OUTER[ring]);

/** Where a kept place is shown while the rings have this geometry. Its ring stays the same. */
export function shownPlace({ bands }: RingGeometry, kept: MapPoint): MapPoint {
  return between(KEPT, bands.map(({ outer }) => outer), kept);
}

/** What is kept of a place on the rings as shown: the inverse of `shownPlace`. */
export function keptPlace({ bands }: RingGeometry, shown: MapPoint): MapPoint {
  return between(bands.map(({ outer }) => outer), KEPT, shown);
}

/** How many actors stand in each ring. */
export function ringCounts(actors: Iterable<{ readonly ring: Ring | null }>): Readonly<Record<Ring, number>> {
  const counts = { core: 0, government: 0, territory: 0 };
  for (const { ring } of actors) if (ring !== null) counts[ring] += 1;
  return counts;
}

/** The ring in which a place lies; null outside the outermost. */
export function ringAt(geometry: RingGeometry, place: MapPoint): Ring | null {
  const radius = Math.hypot(place.x / RING_ASPECT, place.y);
  return geometry.bands.find(({ outer }) => radius <= outer)?.ring ?? null;
}

/** `count` places around a row, one card length apart or more, the first at the top; `shift` in steps. */
function aroundRow(radius: number, count: number, shift: number): readonly MapPoint[] {
  if (radius === 0) return [{ x: 0, y: 0 }];
  const step = (radius * UNIT_LENGTH) / count;
  const places: MapPoint[] = [];
  let walked = 0;
  let next = shift * step;
  for (let index = 0; index < SAMPLES && places.length < count; index += 1) {
    const from = pointOnRow(radius, index / SAMPLES);
    if (walked >= next - 1e-9) {
      places.push(from);
      next += step;
    }
    walked += cardLength(from, pointOnRow(radius, (index + 1) / SAMPLES));
  }
  return places;
}

/** Places for all members of a ring when none has one: even around the row, or shared among rows by their room. */
function evenPlaces(band: RingBand, count: number): readonly MapPoint[] {
  if (count === 0) return [];
  if (band.ring === 'core' && count === 1) return [{ x: 0, y: 0 }];
  const rows = rowsOf(band).filter((radius) => radius > 0);
  const middle = band.ring === 'core' ? (rows[0] ?? CLOSEST_ROW) : (band.inner + band.outer) / 2;
  if (count <= capacityOf(middle)) return aroundRow(middle, count, 0);
  return rows.length < rowsOf(band).length ? [{ x: 0, y: 0 }, ...shareOut(rows, count - 1)] : shareOut(rows, count);
}

function shareOut(rows: readonly number[], count: number): readonly MapPoint[] {
  const room = rows.reduce((sum, radius) => sum + capacityOf(radius), 0);
  let left = count;
  return rows.flatMap((radius, index) => {
    const share = index === rows.length - 1 ? left : Math.min(left, Math.ceil((count * capacityOf(radius)) / room));
    left -= share;
    return share === 0 ? [] : aroundRow(radius, share, index % 2 === 0 ? 0 : 0.5);
  });
}

function freeSlot(band: RingBand, taken: readonly MapPoint[]): MapPoint {
  const slots = rowsOf(band).flatMap((radius) => aroundRow(radius, capacityOf(radius), 0));
  const free = slots.find((slot) => !taken.some((place) => cardsTouch(place, slot)));
  return free ?? slots[taken.length % slots.length] ?? { x: 0, y: band.outer };
}

/** Rows below the rings for those that have no ring yet. */
function outsidePlaces(geometry: RingGeometry, taken: readonly MapPoint[], count: number): readonly MapPoint[] {
  const top = (geometry.bands.at(-1)?.outer ?? 0) + EDGE + CARD_CELL.height / 2;
  const columns = Math.min(OUTSIDE_COLUMNS, Math.max(1, taken.length + count));
  const places: MapPoint[] = [];
  for (let index = 0; places.length < count; index += 1) {
    const place = {
      x: ((index % columns) - (columns - 1) / 2) * CARD_CELL.width,
      y: top + Math.floor(index / columns) * CARD_CELL.height,
    };
    if (!taken.some((other) => cardsTouch(other, place))) places.push(place);
  }
  return places;
}

/**
 * Where each actor stands in the view of three rings, in canvas units: the place a person gave it where that lies in
 * its ring, else a free one. Repeatable: members are taken in the order given.
 */
export function ringPlaces(members: readonly RingMember[]): ReadonlyMap<string, MapPoint> {
  const geometry = ringGeometry(ringCounts(members));
  const places = new Map<string, MapPoint>();
  const waiting = new Map<Ring | null, RingMember[]>();
  const taken = new Map<Ring | null, MapPoint[]>([...RINGS, null].map((ring) => [ring, []]));
  for (const member of members) {
    const kept = member.place;
    const place = kept === undefined ? null : shownPlace(geometry, kept);
    if (place !== null && ringAt(geometry, place) === member.ring) {
      places.set(member.id, place);
      taken.get(member.ring)?.push(place);
    } else {
      const list = waiting.get(member.ring);
      if (list === undefined) waiting.set(member.ring, [member]);
      else list.push(member);
    }
  }
  for (const [ring, list] of waiting) {
    const occupied = taken.get(ring) ?? [];
    const band = geometry.bands.find((candidate) => candidate.ring === ring);
    if (band === undefined) {
      outsidePlaces(geometry, occupied, list.length).forEach((place, index) => {
        const member = list[index];
        if (member !== undefined) places.set(member.id, place);
      });
      continue;
    }
    const even = occupied.length === 0 ? evenPlaces(band, list.length) : [];
    list.forEach((member, index) => {
      const place = even[index] ?? freeSlot(band, occupied);
      occupied.push(place);
      places.set(member.id, place);
    });
  }
  return places;
}
