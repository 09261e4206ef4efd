import type { Point } from '../figures/shapes';
import type { Outline } from './fill-outlines';

/** Straight segments through points. */
export interface Path {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Points of a circle or an ellipse: enough that no corner is seen at `radius` points of the picture. */
export function roundPoints(centre: Point, radiusX: number, radiusY: number): readonly Point[] {
  const count = Math.max(8, Math.min(96, Math.ceil(Math.max(radiusX, radiusY) * 1.6) + 8));
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return { x: centre.x + radiusX * Math.cos(angle), y: centre.y + radiusY * Math.sin(angle) };
  });
}

/** A path as an outline to be filled. */
export function outlineOf(points: readonly Point[]): Outline {
  return points.flatMap(({ x, y }) => [x, y]);
}

/** Cuts a path into its dashes; the path itself where there is no pattern of any length. */
function dashes({ points, closed }: Path, pattern: readonly number[]): readonly Path[] {
  if (pattern.reduce((sum, length) => sum + length, 0) <= 0) return [{ points, closed }];
  const first = points[0];
  const all = closed && first !== undefined ? [...points, first] : points;
  const out: Path[] = [];
  let place = 0;
  let left = pattern[0] ?? 0;
  let current: Point[] = first === undefined ? [] : [first];
  const turn = (point: Point): void => {
    if (place % 2 === 0 && current.length > 1) out.push({ points: current, closed: false });
    place += 1;
    left = pattern[place % pattern.length] ?? 0;
    current = [point];
  };
  for (let index = 1; index < all.length; index += 1) {
    const [from, to] = [all[index - 1] as Point, all[index] as Point];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    let done = 0;
    while (length - done > left) {
      done += left;
      const point = { x: from.x + ((to.x - from.x) * done) / length, y: from.y + ((to.y - from.y) * done) / length };
      current.push(point);
      turn(point);
    }
    left -= length - done;
    current.push(to);
  }
  if (place % 2 === 0 && current.length > 1) out.push({ points: current, closed: false });
  return out;
}

/** The outlines of a pen of `width` that goes along a path; they all turn the same way. */
export function strokeOutlines(path: Path, width: number, dash: readonly number[] = []): readonly Outline[] {
  const out: Outline[] = [];
  const half = width / 2;
  for (const { points, closed } of dashes(path, dash)) {
    const first = points[0];
    const all = closed && first !== undefined ? [...points, first] : points;
    for (let index = 1; index < all.length; index += 1) {
      const [from, to] = [all[index - 1] as Point, all[index] as Point];
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (length === 0) continue;
      const [x, y] = [(-(to.y - from.y) / length) * half, ((to.x - from.x) / length) * half];
      out.push([from.x - x, from.y - y, to.x - x, to.y - y, to.x + x, to.y + y, from.x + x, from.y + y]);
    }
    // Where two pieces meet at an angle a round joint closes the notch.
    const joints = closed ? points : points.slice(1, -1);
    if (half > 0.6) out.push(...joints.map((point) => outlineOf(roundPoints(point, half, half))));
  }
  return out;
}
