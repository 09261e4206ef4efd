import type { Actor } from '../../domain/actors/actor';
import type { Relation } from '../../domain/relations/relation';
import { LOGO_RADIUS, namedNode, numberedNode, SIGN_RADIUS, type Node } from '../figures/actor-map/node-box';
import { separate, type Box, type Ground } from '../../analysis/layout/separate';
import type { Point } from '../figures/shapes';
import { measureText } from '../typography/measure';
import { guideExtent, type MapGuide } from './map-guide';

/** How names are set before the whole is scaled: the size on paper is this times `scale`. */
const NAME = { size: 8, width: 92, lines: 8 } as const;
const NUMBER = { size: 7, radius: 6 } as const;
const GAP = 5;
/** Names on paper are never smaller than 5 points: less is not legible without a glass. */
const LEAST_SCALE = 0.65;
const STEP = 0.88;
/** Share of the ground that names and signs may cover so that the relations are still seen between them; and at most. */
const AIRY = 0.38;
const FULL = 0.72;

/** The words of a relation beside its line. */
export interface RelationWords {
  readonly relation: Relation;
  readonly text: string;
  readonly width: number;
}

/** A map with its names in place, in units of which one is `scale` points. */
export interface SheetComposition {
  readonly numbered: boolean;
  readonly scale: number;
  readonly ground: Ground;
  readonly nodes: readonly Node[];
  readonly points: readonly Point[];
  /** Words of relations with the middle of each; empty where they have no room. */
  readonly words: readonly { readonly words: RelationWords; readonly at: Point }[];
  readonly fit: (point: Point) => Point;
}

interface Input {
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly places: ReadonlyMap<string, Point>;
  readonly guides: readonly MapGuide[];
  readonly bendsOf: (relation: Relation) => readonly Point[];
  /** Who is drawn with a logo. */
  readonly hasLogo: (actor: Actor) => boolean;
  /** The room for the map on paper, in points. */
  readonly room: Ground;
  /** Greatest scale tried. */
  readonly most: number;
  /** The same for numbers. */
  readonly mostOfNumbers: number;
}

const WORD_SIZE = 6.5;
/** Size of the words of relations, in units. */
export const RELATION_WORD_SIZE = WORD_SIZE;

function named(actor: Actor, hasLogo: Input['hasLogo']): Node {
  return namedNode(actor, NAME, hasLogo(actor) ? LOGO_RADIUS : SIGN_RADIUS);
}

function wordsOf(relations: readonly Relation[]): readonly RelationWords[] {
  return relations.flatMap((relation) => {
    const text = relation.label.trim();
    return text === '' || text.length > 60 ? [] : [{ relation, text, width: measureText(text, 'italic', WORD_SIZE) + 3 }];
  });
}

function fitter(extent: readonly Point[], nodes: readonly Node[], ground: Ground): (point: Point) => Point {
  const xs = extent.map(({ x }) => x);
  const ys = extent.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.max(...nodes.map(({ box }) => box.left));
  const up = Math.max(...nodes.map(({ box }) => box.up));
  const down = Math.max(...nodes.map(({ box }) => box.down));
  const spread = (value: number, from: number, to: number, start: number, end: number): number =>
    to > from ? start + ((value - from) / (to - from)) * (end - start) : (start + end) / 2;
  return ({ x, y }) => ({ x: spread(x, left, right, half, ground.width - half), y: spread(y, top, bottom, up, ground.height - down) });
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room of a zone's name above its actors. */
const ZONE_HEAD = 12;

/** The zone of the view in which an actor stands, on the sheet; null where the view has none there. */
function zoneOf(point: Point, guides: readonly MapGuide[], fit: (point: Point) => Point): Rect | null {
  for (const guide of guides) {
    if (guide.kind !== 'area' || point.x < guide.x || point.y < guide.y || point.x > guide.x + guide.width || point.y > guide.y + guide.height) continue;
    const [from, to] = [fit({ x: guide.x, y: guide.y }), fit({ x: guide.x + guide.width, y: guide.y + guide.height })];
    const head = guide.label === '' ? 0 : ZONE_HEAD;
    return { x: from.x, y: from.y + head, width: to.x - from.x, height: to.y - from.y - head };
  }
  return null;
}

/**
 * Moves names apart. In a view of zones every actor stays in its own: a place there means something, and paper that put
 * it elsewhere would say what is not so. `isClear`: no two names overlap, also across zones.
 */
function part(points: readonly Point[], fitted: readonly Point[], nodes: readonly Node[], input: Input, ground: Ground, fit: (point: Point) => Point, gap: number): { readonly points: readonly Point[]; readonly isClear: boolean } {
  const boxes = nodes.map(({ box }) => box);
  const zones = points.map((point) => zoneOf(point, input.guides, fit));
  if (zones.every((zone) => zone === null)) {
    const parted = separate(fitted, boxes, ground, gap);
    return { points: parted.points, isClear: parted.isClear && keepsRings(points, parted.points, input.guides, fit) };
  }
  const groups = new Map<string, number[]>();
  zones.forEach((zone, index) => {
    const key = zone === null ? '' : `${String(zone.x)} ${String(zone.y)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const placed = [...fitted];
  for (const members of groups.values()) {
    const zone = zones[members[0] ?? 0] ?? { x: 0, y: 0, ...ground };
    const local = members.map((index) => ({ x: (fitted[index]?.x ?? 0) - zone.x, y: (fitted[index]?.y ?? 0) - zone.y }));
    const parted = separate(local, members.map((index) => boxes[index] as Box), { width: zone.width, height: zone.height }, gap);
    members.forEach((index, place) => {
      const at = parted.points[place] ?? { x: 0, y: 0 };
      placed[index] = { x: at.x + zone.x, y: at.y + zone.y };
    });
  }
  const isClear = !placed.some((one, index) => placed.some((other, later) => later > index && overlaps(one, boxes[index], other, boxes[later])));
  return { points: placed, isClear };
}

/** Whether everybody stands within the same borders as before. */
function keepsRings(before: readonly Point[], after: readonly Point[], guides: readonly MapGuide[], fit: (point: Point) => Point): boolean {
  const rings = guides.flatMap((guide) => (guide.kind === 'ring' ? [guide] : []));
  if (rings.length === 0) return true;
  const centre = fit({ x: 0, y: 0 });
  const outside = (x: number, y: number, radiusX: number, radiusY: number): boolean => Math.hypot(x / radiusX, y / radiusY) > 1;
  return before.every((point, index) => {
    const now = after[index] ?? point;
    return rings.every(({ radiusX, radiusY }) => {
      const edge = fit({ x: radiusX, y: radiusY });
      return outside(point.x, point.y, radiusX, radiusY) === outside(now.x - centre.x, now.y - centre.y, edge.x - centre.x, edge.y - centre.y);
    });
  });
}

function overlaps(one: Point, box: Box | undefined, other: Point, otherBox: Box | undefined): boolean {
  if (box === undefined || otherBox === undefined) return false;
  return one.x - box.left < other.x + otherBox.right && other.x - otherBox.left < one.x + box.right && one.y - box.up < other.y + otherBox.down && other.y - otherBox.up < one.y + box.down;
}

/** Where along its line the words of a relation are tried, the middle first. */
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;

/** The point at a share of the length of a line of straight pieces. */
function pointAlong(corners: readonly Point[], share: number): Point {
  const pieces = corners.slice(1).map((to, index) => ({ from: corners[index] ?? to, to }));
  const lengthOf = ({ from, to }: (typeof pieces)[number]): number => Math.hypot(to.x - from.x, to.y - from.y);
  let left = share * pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  for (const piece of pieces) {
    const length = lengthOf(piece);
    if (left <= length && length > 0) return { x: piece.from.x + ((piece.to.x - piece.from.x) * left) / length, y: piece.from.y + ((piece.to.y - piece.from.y) * left) / length };
    left -= length;
  }
  return corners.at(-1) ?? { x: 0, y: 0 };
}

/** The words of relations where they cover no name and no other words; those that find no spot are left out. */
function placeWords({ relations, actors, bendsOf }: Input, { nodes, points, fit }: SheetComposition): SheetComposition['words'] {
  const at = new Map(actors.map(({ id }, index) => [id as string, points[index] ?? { x: 0, y: 0 }]));
  const taken: (readonly [Point, Box])[] = nodes.map(({ box }, index) => [points[index] ?? { x: 0, y: 0 }, box]);
  return wordsOf(relations).flatMap((words) => {
    const [from, to] = [at.get(words.relation.sourceId), at.get(words.relation.targetId)];
    if (from === undefined || to === undefined) return [];
    const box: Box = { left: words.width / 2, right: words.width / 2, up: WORD_SIZE / 2 + 1, down: WORD_SIZE / 2 + 1 };
    const corners = [from, ...bendsOf(words.relation).map(fit), to];
    const spot = SPOTS.map((share) => pointAlong(corners, share)).find((point) => !taken.some(([other, otherBox]) => overlaps(point, box, other, otherBox)));
    if (spot === undefined) return [];
    taken.push([spot, box]);
    return [{ words, at: spot }];
  });
}

function compose(input: Input, scale: number, numbered: boolean): { readonly composition: SheetComposition; readonly isClear: boolean; readonly share: number } {
  const { actors, places, guides, room } = input;
  const ground = { width: room.width / scale, height: room.height / scale };
  const nodes = actors.map((actor, index) => (numbered ? numberedNode(actor, index + 1, NUMBER) : named(actor, input.hasLogo)));
  const points = actors.map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
  const fit = fitter([...points, ...guides.flatMap(guideExtent), ...input.relations.flatMap((relation) => input.bendsOf(relation))], nodes, ground);
  const covered = nodes.reduce((sum, { box: { left, right, up, down } }) => sum + (left + right + GAP) * (up + down + GAP), 0);
  const separation = part(points, points.map(fit), nodes, input, ground, fit, numbered ? 2 : GAP);
  return {
    composition: { numbered, scale, ground, nodes, points: separation.points, words: [], fit },
    isClear: separation.isClear,
    share: covered / (ground.width * ground.height),
  };
}

/**
 * The largest setting in which no name covers another and none is cut: airy where the paper allows it, else as large as
 * it goes, never below 5 points. Where names do not fit so, numbers stand for them.
 */
export function composeSheet(input: Input): SheetComposition {
  const area = input.actors.reduce((sum, actor) => {
    const { box } = named(actor, input.hasLogo);
    return sum + (box.left + box.right + GAP) * (box.up + box.down + GAP);
  }, 0);
  const room = input.room.width * input.room.height;
  for (const limit of [AIRY, FULL]) {
    // What the names cover says at once from which scale on there is room to try.
    for (let scale = Math.min(input.most, Math.sqrt((room * limit) / Math.max(1, area))); scale >= LEAST_SCALE; scale *= STEP) {
      const { composition, isClear, share } = compose(input, scale, false);
      if (isClear && share <= limit * 1.05) return { ...composition, words: placeWords(input, composition) };
    }
  }
  let last: SheetComposition | null = null;
  for (let scale = input.mostOfNumbers; scale > 0.3; scale *= STEP) {
    const { composition, isClear } = compose(input, scale, true);
    last = composition;
    if (isClear) return composition;
  }
  if (last === null) throw new Error('No scale for the numbers of the map');
  return last;
}
