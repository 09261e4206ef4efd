import { foldText } from '../kernel/text-folding';
import { ACTOR_KINDS, SCOPES, type Actor } from './actor';
import { occupancy } from './free-place';
import { CARD_CELL, CARD_HEIGHT, CARD_WIDTH, zonePlaceKey, type MapPoint, type ZoneView } from './map-geometry';
import { zoneKeyOf, zoneValueOf, type ZoneFields, type ZoneValue } from './zone-value';

/** What a zone needs to know of an actor. */
export type ZoneMember = ZoneFields & Pick<Actor, 'id' | 'positions'>;

/** A part of a view in which all actors have one value: a rectangle in canvas units. */
export interface Zone {
  readonly key: string;
  readonly value: ZoneValue;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The zones of a view and where the actors stand in them. */
export interface ZoneLayout {
  readonly zones: readonly Zone[];
  readonly places: ReadonlyMap<string, MapPoint>;
}

/** Air around the cards of a zone. */
const PAD = 12;
/** Room for the zone's name above its cards; the cells of the grid are named along its sides. */
const HEAD: Readonly<Record<ZoneView, number>> = { grid: 6, sectors: 34, kinds: 34, scale: 34 };
/** Between two zones; the cells of the grid touch. */
const GAP: Readonly<Record<ZoneView, number>> = { grid: 0, sectors: 28, kinds: 28, scale: 20 };
/** Width over height that views are packed towards: that of a screen. */
const ASPECT = 1.7;
/** Cards side by side in a band of the view by scope, at least. */
const BAND_COLUMNS = 6;

/** Places are kept in tenths of a unit: what lies on a border by less than this is inside. */
const SLACK = 0.5;

/** The grid's columns from the left (interest) and rows from the top (influence): not said comes at the foot of both. */
const LEVELS = [null, 0, 1, 2, 3, 4] as const;

/** The cards of one zone: places from the inner corner of the zone, and the room they take. */
interface Content {
  readonly offsets: ReadonlyMap<string, MapPoint>;
  readonly width: number;
  readonly height: number;
}

function slot(index: number, columns: number): MapPoint {
  return { x: (index % columns + 0.5) * CARD_CELL.width, y: (Math.floor(index / columns) + 0.5) * CARD_CELL.height };
}

function arrange(members: readonly ZoneMember[], view: ZoneView, key: string, columns: number): Content {
  const name = zonePlaceKey(view, key);
  const offsets = new Map<string, MapPoint>();
  for (const { id, positions } of members) {
    const kept = positions[name];
    if (kept !== undefined) offsets.set(id, { x: Math.max(CARD_WIDTH / 2, kept.x), y: Math.max(CARD_HEIGHT / 2, kept.y) });
  }
  const { isFree, take } = occupancy(offsets.values());
  let next = 0;
  for (const { id } of members) {
    if (offsets.has(id)) continue;
    while (!isFree(slot(next, columns))) next += 1;
    offsets.set(id, slot(next, columns));
    take(slot(next, columns));
  }
  let across = Math.min(columns, Math.max(1, members.length));
  let down = 1;
  for (const { x, y } of offsets.values()) {
    across = Math.max(across, Math.ceil((x + CARD_WIDTH / 2 - SLACK) / CARD_CELL.width));
    down = Math.max(down, Math.ceil((y + CARD_HEIGHT / 2 - SLACK) / CARD_CELL.height));
  }
  return { offsets, width: across * CARD_CELL.width, height: down * CARD_CELL.height };
}

/** The values that have a zone, in the order in which they are laid out. */
function valuesOf(members: readonly ZoneMember[], view: ZoneView): readonly ZoneValue[] {
  switch (view) {
    case 'grid':
      return [...LEVELS].reverse().flatMap((influence) => LEVELS.map((interest): ZoneValue => ({ view, influence, interest })));
    case 'kinds':
      return ACTOR_KINDS.map((kind) => ({ view, kind }));
    case 'scale':
      return [...[...SCOPES].reverse(), null].map((scope) => ({ view, scope }));
    case 'sectors': {
      const named = new Map<string, string>();
      for (const { sector } of members) {
        const trimmed = sector.trim();
        const known = named.get(foldText(trimmed));
        // Of several spellings the first in alphabetical order names the zone, whoever was entered first.
        if (foldText(trimmed) !== '' && (known === undefined || trimmed < known)) named.set(foldText(trimmed), trimmed);
      }
      const sorted = [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sector]) => sector);
      return [...sorted, ''].map((sector) => ({ view, sector }));
    }
  }
}

interface Sized {
  readonly value: ZoneValue;
  readonly key: string;
  readonly content: Content;
  readonly width: number;
  readonly height: number;
}

function boxOf({ value, key }: Sized, left: number, top: number, width: number, height: number): Zone {
  return { key, value, left, top, width, height };
}

/** The grid: every column as wide as its widest cell, every row as high as its highest. */
function inGrid(sized: readonly Sized[]): readonly Zone[] {
  const size = LEVELS.length;
  const widths = LEVELS.map((_, column) => Math.max(...sized.filter((_cell, index) => index % size === column).map(({ width }) => width)));
  const heights = LEVELS.map((_, row) => Math.max(...sized.slice(row * size, (row + 1) * size).map(({ height }) => height)));
  return sized.map((cell, index) => {
    const [column, row] = [index % size, Math.floor(index / size)];
    const before = (lengths: readonly number[], count: number): number => lengths.slice(0, count).reduce((sum, length) => sum + length, 0);
    return boxOf(cell, before(widths, column), before(heights, row), widths[column] ?? 0, heights[row] ?? 0);
  });
}

/** Bands one below the other, all as wide as the widest. */
function inBands(sized: readonly Sized[], gap: number): readonly Zone[] {
  const width = Math.max(...sized.map((band) => band.width));
  let top = 0;
  return sized.map((band) => {
    const zone = boxOf(band, 0, top, width, band.height);
    top += band.height + gap;
    return zone;
  });
}

/** Boxes from the left to the right in rows about as wide as makes the whole fit a screen; a row's boxes are of one height. */
function inShelves(sized: readonly Sized[], gap: number): readonly Zone[] {
  const area = sized.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const limit = Math.max(Math.sqrt(area * ASPECT), ...sized.map(({ width }) => width));
  const zones: Zone[] = [];
  let row: Sized[] = [];
  let top = 0;
  const close = (): void => {
    const height = Math.max(0, ...row.map((box) => box.height));
    let left = 0;
    for (const box of row) {
      zones.push(boxOf(box, left, top, box.width, height));
      left += box.width + gap;
    }
    top += height + gap;
    row = [];
  };
  for (const box of sized) {
    const used = row.reduce((sum, { width }) => sum + width + gap, 0);
    if (row.length > 0 && used + box.width > limit) close();
    row.push(box);
  }
  close();
  return zones;
}

function middled(zones: readonly Zone[]): readonly Zone[] {
  const width = Math.max(...zones.map((zone) => zone.left + zone.width));
  const height = Math.max(...zones.map((zone) => zone.top + zone.height));
  return zones.map((zone) => ({ ...zone, left: zone.left - width / 2, top: zone.top - height / 2 }));
}

/**
 * The zones of a view about (0, 0) and where every actor stands: the place it was given in its zone, else the first
 * that is free there. A zone is as large as its cards need. Repeatable: members are taken in the order given.
 */
export function zoneLayout(members: readonly ZoneMember[], view: ZoneView): ZoneLayout {
  const byKey = new Map<string, ZoneMember[]>();
  for (const member of members) {
    const key = zoneKeyOf(zoneValueOf(member, view));
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [member]);
    else list.push(member);
  }
  const sized = valuesOf(members, view).map((value): Sized => {
    const key = zoneKeyOf(value);
    const own = byKey.get(key) ?? [];
    const even = Math.ceil(Math.sqrt((own.length * CARD_CELL.height * ASPECT) / CARD_CELL.width));
    const columns = view === 'scale' ? Math.max(BAND_COLUMNS, Math.ceil(Math.sqrt(members.length) * 1.4)) : Math.max(1, even);
    const content = arrange(own, view, key, columns);
    return { value, key, content, width: content.width + 2 * PAD, height: content.height + HEAD[view] + PAD };
  });
  const zones = middled(view === 'grid' ? inGrid(sized) : view === 'scale' ? inBands(sized, GAP[view]) : inShelves(sized, GAP[view]));
  const places = new Map<string, MapPoint>();
  zones.forEach((zone, index) => {
    const corner = innerCorner(zone);
    for (const [id, { x, y }] of sized[index]?.content.offsets ?? []) places.set(id, { x: corner.x + x, y: corner.y + y });
  });
  return { zones, places };
}

function innerCorner({ left, top, value }: Zone): MapPoint {
  return { x: left + PAD, y: top + HEAD[value.view] };
}

/** How far a place is from a zone; 0 inside. */
function distanceTo({ left, top, width, height }: Zone, { x, y }: MapPoint): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

/** The zone in which a place lies, or the nearest: dropping beside a zone means the zone. Undefined where there is none. */
export function zoneAt(zones: readonly Zone[], place: MapPoint): Zone | undefined {
  let nearest: Zone | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const zone of zones) {
    const away = distanceTo(zone, place);
    if (away < distance) [nearest, distance] = [zone, away];
  }
  return nearest;
}

/** What is kept of a place: its distance from the inner corner of its zone, such that the card lies within. */
export function keptInZone(zone: Zone, place: MapPoint): MapPoint {
  const corner = innerCorner(zone);
  const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(Math.max(least, most), value));
  return {
    x: clamp(place.x - corner.x, CARD_WIDTH / 2, zone.width - 2 * PAD - CARD_WIDTH / 2),
    y: clamp(place.y - corner.y, CARD_HEIGHT / 2, zone.top + zone.height - corner.y - CARD_HEIGHT / 2 - PAD),
  };
}
