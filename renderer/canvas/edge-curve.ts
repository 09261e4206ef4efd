import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '@shared/domain/actors/map-geometry';

/** A relation's line: a quadratic Bézier from border to border of the two cards. */
export interface EdgeCurve {
  readonly from: MapPoint;
  readonly control: MapPoint;
  readonly to: MapPoint;
}

/** Air between the end of a line and the card. */
const GAP = 4;
/** How far the middle of a curve lies from the straight line, per lane. */
const LANE = 34;
const HALVINGS = 14;

/** The point of a curve at `t` from 0 (from) to 1 (to). */
export function pointAt({ from, control, to }: EdgeCurve, t: number): MapPoint {
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

/** Distance from a point to a curve, by its chords. */
export function distanceToCurve(curve: EdgeCurve, { x, y }: MapPoint): number {
  const chords = 16;
  let best = Number.POSITIVE_INFINITY;
  let before = curve.from;
  for (let index = 1; index <= chords; index += 1) {
    const after = pointAt(curve, index / chords);
    const dx = after.x - before.x;
    const dy = after.y - before.y;
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - before.x) * dx + (y - before.y) * dy) / squared));
    best = Math.min(best, Math.hypot(x - before.x - along * dx, y - before.y - along * dy));
    before = after;
  }
  return best;
}
