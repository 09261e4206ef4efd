import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '@shared/domain/actors/map-geometry';

/** A relation's line from border to border of the two cards: a quadratic Bézier, or straight through the points by which a person leads it. */
export interface EdgeCurve {
  readonly from: MapPoint;
  readonly control: MapPoint;
  readonly to: MapPoint;
  /** The points between its ends, where a person leads it; `control` is then the last of them. */
  readonly via?: readonly MapPoint[];
}

/** Air between the end of a line and the card. */
const GAP = 4;
/** How far the middle of a curve lies from the straight line, per lane. */
const LANE = 34;
const HALVINGS = 14;
/** Pieces by which the distance to a curve is measured. */
const CHORDS = 16;

/** The point at a share of the length of a line of straight pieces. */
function pointOnPieces(points: readonly MapPoint[], t: number): MapPoint {
  const lengths = points.slice(1).map((point, index) => Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0)));
  let left = t * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const [one, other] = [points[index], points[index + 1]];
    if (one === undefined || other === undefined) break;
    if (left <= length || index === lengths.length - 1) {
      const share = length === 0 ? 0 : Math.min(1, left / length);
      return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** The corners of a line that a person leads, its ends among them. */
export function cornersOf({ from, to, via = [] }: EdgeCurve): readonly MapPoint[] {
  return [from, ...via, to];
}

/** The point of a curve at `t` from 0 (from) to 1 (to). */
export function pointAt(curve: EdgeCurve, t: number): MapPoint {
  if (curve.via !== undefined) return pointOnPieces(cornersOf(curve), t);
  const { from, control, to } = curve;
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

function isInCard(point: MapPoint, card: MapPoint): boolean {
  return Math.abs(point.x - card.x) < CARD_WIDTH / 2 + GAP && Math.abs(point.y - card.y) < CARD_HEIGHT / 2 + GAP;
}

/** The share of the curve, from one end, that lies within the card at that end. */
function leaving(curve: EdgeCurve, card: MapPoint, fromEnd: boolean): number {
  let inside = 0;
  let outside = 0.5;
  if (isInCard(pointAt(curve, 0.5), card)) return 0.5;
  for (let index = 0; index < HALVINGS; index += 1) {
    const middle = (inside + outside) / 2;
    if (isInCard(pointAt(curve, fromEnd ? 1 - middle : middle), card)) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** The part of a curve between `start` and `end` (0 to 1): de Casteljau. */
function part(curve: EdgeCurve, start: number, end: number): EdgeCurve {
  const { from, control, to } = curve;
  const mix = (one: MapPoint, other: MapPoint, t: number): MapPoint => ({
    x: one.x + (other.x - one.x) * t,
    y: one.y + (other.y - one.y) * t,
  });
  return {
    from: pointAt(curve, start),
    // The polar form of the curve at (start, end) is the control point of the part between them.
    control: mix(mix(from, control, start), mix(control, to, start), end),
    to: pointAt(curve, end),
  };
}

/** The line between the cards at two places, on a lane, trimmed where it leaves the one and meets the other. */
export function edgeCurve(source: MapPoint, target: MapPoint, lane: number): EdgeCurve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const offset = lane * LANE * 2;
  const whole = {
    from: source,
    control: { x: (source.x + target.x) / 2 - (dy / length) * offset, y: (source.y + target.y) / 2 + (dx / length) * offset },
    to: target,
  };
  const start = leaving(whole, source, false);
  const end = 1 - leaving(whole, target, true);
  return start < end ? part(whole, start, end) : part(whole, 0.5, 0.5);
}

/** Where the straight way from the middle of a card to a point leaves it; the point itself where it lies on the card. */
function exitTowards(card: MapPoint, point: MapPoint): MapPoint {
  if (isInCard(point, card)) return point;
  const [dx, dy] = [point.x - card.x, point.y - card.y];
  const share = Math.min((CARD_WIDTH / 2 + GAP) / Math.abs(dx), (CARD_HEIGHT / 2 + GAP) / Math.abs(dy));
  return { x: card.x + dx * share, y: card.y + dy * share };
}

/** The line between the cards at two places through the points by which a person leads it, at least one. */
export function bentCurve(source: MapPoint, target: MapPoint, bends: readonly MapPoint[]): EdgeCurve {
  const [first = target, last = source] = [bends[0], bends.at(-1)];
  const [from, to] = [exitTowards(source, first), exitTowards(target, last)];
  return { from, control: last, to, via: bends };
}

/** Distance from a point to a curve, by its chords. */
export function distanceToCurve(curve: EdgeCurve, { x, y }: MapPoint): number {
  const stops = curve.via === undefined ? Array.from({ length: CHORDS }, (_, index) => pointAt(curve, (index + 1) / CHORDS)) : cornersOf(curve).slice(1);
  let best = Number.POSITIVE_INFINITY;
  let before = curve.from;
  for (const after of stops) {
    const dx = after.x - before.x;
    const dy = after.y - before.y;
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - before.x) * dx + (y - before.y) * dy) / squared));
    best = Math.min(best, Math.hypot(x - before.x - along * dx, y - before.y - along * dy));
    before = after;
  }
  return best;
}
