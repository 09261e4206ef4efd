import { RINGS, type Ring } from './actor';
import { occupancy, type Occupancy } from './free-place';
import { CARD_CELL, cardsTouch, type MapPoint } from './map-geometry';

/** The rings are ellipses: a screen and a card are both wider than high. Horizontal semi-axis over the vertical. */
export const RING_ASPECT = 1.6;

/** Outer vertical semi-axis of each ring in the units in which places are kept, whatever room the rings take at the moment. */
const KEPT_OUTER: Readonly<Record<Ring, number>> = { core: 190, government: 440, territory: 690 };

/**
 * From the edge of a ring to the middle of its first row of cards, and from row to row. A card's corner reaches
 * √((184 / 1.6)² + 64²) / 2 = 66 outwards: less than the first, and twice that less than the second, so that no card
 * crosses an edge or touches one of the next row.
 */
const EDGE = 70;
const ROW = 134;
/** The closest row of the core, and the closest that leaves room for one in the middle. */
const CLOSEST_ROW = 70;
const CENTRE_ROW = ROW;
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

function pointOnRow(radius: number, turn: number): MapPoint {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return { x: radius * RING_ASPECT * Math.cos(angle), y: radius * Math.sin(angle) };
}

const slots = new Map<number, readonly MapPoint[]>();

/** As many places on a row as hold cards that do not touch, from the top clockwise. */
function slotsOf(radius: number): readonly MapPoint[] {
  let found = slots.get(radius);
  if (found === undefined) {
    const places: MapPoint[] = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const place = pointOnRow(radius, sample / SAMPLES);
      if (!places.some((other) => cardsTouch(other, place))) places.push(place);
    }
    found = places;
    slots.set(radius, found);
  }
  return found;
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
  return rowsOf(band).reduce((sum, radius) => sum + slotsOf(radius).length, 0);
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

/** `count` places around a row: at even angles where no cards touch there, else spread over its slots. */
function aroundRow(radius: number, count: number, shift: number): readonly MapPoint[] {
  const even = Array.from({ length: count }, (_, index) => pointOnRow(radius, (index + shift) / count));
  const touches = even.some((place, index) => even.slice(index + 1).some((other) => cardsTouch(place, other)));
  if (!touches) return even;
  const all = slotsOf(radius);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? { x: 0, y: radius });
}

/** Places for all members of a ring when none has one: even around the row, or shared among rows by their room. */
function evenPlaces(band: RingBand, count: number): readonly MapPoint[] {
  if (count === 0) return [];
  if (band.ring === 'core' && count === 1) return [{ x: 0, y: 0 }];
  const rows = rowsOf(band).filter((radius) => radius > 0);
  const middle = band.ring === 'core' ? (rows[0] ?? CLOSEST_ROW) : (band.inner + band.outer) / 2;
  if (count <= slotsOf(middle).length) return aroundRow(middle, count, 0);
  return rows.length < rowsOf(band).length ? [{ x: 0, y: 0 }, ...shareOut(rows, count - 1)] : shareOut(rows, count);
}

function shareOut(rows: readonly number[], count: number): readonly MapPoint[] {
  const room = rows.reduce((sum, radius) => sum + slotsOf(radius).length, 0);
  let left = count;
  return rows.flatMap((radius, index) => {
    const share = index === rows.length - 1 ? left : Math.min(left, Math.ceil((count * slotsOf(radius).length) / room));
    left -= share;
    return share === 0 ? [] : aroundRow(radius, share, index % 2 === 0 ? 0 : 0.5);
  });
}

/** The first place of a ring, row by row, where a card touches none of those taken. */
function freeSlot(band: RingBand, { isFree }: Occupancy, count: number): MapPoint {
  for (const radius of rowsOf(band)) {
    for (let sample = 0; sample < SAMPLES; sample += 4) {
      const place = pointOnRow(radius, sample / SAMPLES);
      if (isFree(place)) return place;
    }
  }
  return pointOnRow((band.inner + band.outer) / 2, (count * 0.382) % 1);
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
    const room = occupancy(occupied);
    list.forEach((member, index) => {
      const place = even[index] ?? freeSlot(band, room, occupied.length + index);
      room.take(place);
      places.set(member.id, place);
    });
  }
  return places;
}
