import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '../../domain/actors/map-geometry';

/** Air between the cards of a body's members and the outline around them, in canvas units. */
const AIR = 26;
const CORNER_STEPS = 4;
/** Width of the neck between two members that are joined past others. */
const NECK = 30;

/** The outline of a body on the map: one polygon around all, or several that overlap where others stand between. */
export interface BodyArea {
  readonly polygons: readonly (readonly MapPoint[])[];
  /** Whether everybody within the outline is a member. */
  readonly isWhole: boolean;
}

function turn(from: MapPoint, by: MapPoint, to: MapPoint): number {
  return (by.x - from.x) * (to.y - from.y) - (by.y - from.y) * (to.x - from.x);
}

/** The smallest convex polygon around points, clockwise on a screen, without points on its sides. Fewer than three points come back as they are. */
export function convexHull(points: readonly MapPoint[]): readonly MapPoint[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  const distinct = sorted.filter((point, index) => index === 0 || point.x !== sorted[index - 1]?.x || point.y !== sorted[index - 1]?.y);
  if (distinct.length < 3) return distinct;
  const chain = (list: readonly MapPoint[]): readonly MapPoint[] => {
    const kept: MapPoint[] = [];
    for (const point of list) {
      for (;;) {
        const [before, last] = [kept.at(-2), kept.at(-1)];
        if (before === undefined || last === undefined || turn(before, last, point) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(distinct), ...chain([...distinct].reverse())];
}

/** Whether a point lies within a convex polygon given as `convexHull` gives it, or on its border. */
export function isWithinHull(hull: readonly MapPoint[], point: MapPoint): boolean {
  return hull.length > 2 && hull.every((corner, index) => turn(corner, hull[(index + 1) % hull.length] ?? corner, point) >= 0);
}

/** The outline of a card with air around it, its corners round. */
function aroundCard({ x, y }: MapPoint): readonly MapPoint[] {
  const points: MapPoint[] = [];
  for (const [signX, signY, from] of [[1, -1, -90], [1, 1, 0], [-1, 1, 90], [-1, -1, 180]] as const) {
    for (let step = 0; step <= CORNER_STEPS; step += 1) {
      const angle = ((from + (90 * step) / CORNER_STEPS) * Math.PI) / 180;
      points.push({ x: x + (signX * CARD_WIDTH) / 2 + AIR * Math.cos(angle), y: y + (signY * CARD_HEIGHT) / 2 + AIR * Math.sin(angle) });
    }
  }
  return points;
}

/** The shortest set of joins that holds all points together: pairs of indexes. */
function spanningJoins(points: readonly MapPoint[]): readonly (readonly [number, number])[] {
  const joins: (readonly [number, number])[] = [];
  const nearest = points.map((point) => ({ from: 0, away: Math.hypot(point.x - (points[0]?.x ?? 0), point.y - (points[0]?.y ?? 0)) }));
  const waiting = new Set(points.keys());
  waiting.delete(0);
  while (waiting.size > 0) {
    let next = -1;
    for (const index of waiting) if (next < 0 || (nearest[index]?.away ?? 0) < (nearest[next]?.away ?? 0)) next = index;
    waiting.delete(next);
    joins.push([nearest[next]?.from ?? 0, next]);
    const here = points[next];
    for (const index of waiting) {
      const there = points[index];
      if (here === undefined || there === undefined) continue;
      const away = Math.hypot(there.x - here.x, there.y - here.y);
      if (away < (nearest[index]?.away ?? 0)) nearest[index] = { from: next, away };
    }
  }
  return joins;
}

function neck(from: MapPoint, to: MapPoint): readonly MapPoint[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return [];
  const [dx, dy] = [((to.y - from.y) / length) * (NECK / 2), ((from.x - to.x) / length) * (NECK / 2)];
  return [{ x: from.x + dx, y: from.y + dy }, { x: to.x + dx, y: to.y + dy }, { x: to.x - dx, y: to.y - dy }, { x: from.x - dx, y: from.y - dy }];
}

function isClockwise(polygon: readonly MapPoint[]): boolean {
  return polygon.reduce((sum, { x, y }, index) => {
    const next = polygon[(index + 1) % polygon.length];
    return sum + x * (next?.y ?? y) - (next?.x ?? x) * y;
  }, 0) > 0;
}

/**
 * The area of a body on the map, from the middles of its members' cards and of all the others (canvas units): one
 * outline around all where nobody else stands in it, else a patch about each member with necks from one to the next.
 * All polygons run the same way around, so that they can be filled as one. Nothing without members.
 */
export function bodyArea(members: readonly MapPoint[], others: Iterable<MapPoint>): BodyArea {
  if (members.length === 0) return { polygons: [], isWhole: true };
  const hull = convexHull(members.flatMap(aroundCard));
  let isWhole = true;
  for (const other of others) {
    if (isWithinHull(hull, other)) {
      isWhole = false;
      break;
    }
  }
  if (isWhole) return { polygons: [hull], isWhole };
  const joins = spanningJoins(members).map(([one, other]) => neck(members[one] ?? { x: 0, y: 0 }, members[other] ?? { x: 0, y: 0 }));
  const polygons = [...members.map((member) => convexHull(aroundCard(member))), ...joins.filter(({ length }) => length > 0)];
  return { polygons: polygons.map((polygon) => (isClockwise(polygon) ? polygon : [...polygon].reverse())), isWhole };
}
