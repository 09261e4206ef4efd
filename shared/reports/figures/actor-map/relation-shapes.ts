import type { RecordId } from '../../../domain/kernel/id';
import type { Relation } from '../../../domain/relations/relation';
import { polygon, segment } from '../make-shapes';
import { relationStroke } from '../relation-stroke';
import type { Point, Shape } from '../shapes';
import { exitOf, type Node } from './node-box';

/** Distance between relations of the same two actors, in points. */
const BESIDE = 4;
/** A relation shorter than this between names is drawn between signs. */
const LEAST = 8;

/** A node with its final place. */
export interface PlacedNode {
  readonly node: Node;
  readonly at: Point;
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** An arrowhead whose tip is at `tip`, along the unit vector (ux, uy). */
function arrowhead(tip: Point, ux: number, uy: number, length: number, stroke: 'faint' | 'warning'): Shape {
  const half = length * 0.42;
  const base = { x: tip.x - ux * length, y: tip.y - uy * length };
  return polygon(
    [tip, { x: base.x - uy * half, y: base.y + ux * half }, { x: base.x + uy * half, y: base.y - ux * half }],
    { fill: stroke },
  );
}

/** The segment of one relation, trimmed at the borders of both nodes and moved `aside` from the line of centres. */
function trimmed(one: PlacedNode, other: PlacedNode, aside: number): readonly [Point, Point] | null {
  const length = Math.hypot(other.at.x - one.at.x, other.at.y - one.at.y);
  if (length === 0) return null;
  const ux = (other.at.x - one.at.x) / length;
  const uy = (other.at.y - one.at.y) / length;
  const cut = (withLabel: boolean): readonly [number, number] => [
    exitOf(one.node, one.at, other.at, withLabel),
    1 - exitOf(other.node, other.at, one.at, withLabel),
  ];
  let [start, end] = cut(true);
  if ((end - start) * length < LEAST) [start, end] = cut(false);
  if (end <= start) return null;
  const shift = ({ x, y }: Point): Point => ({ x: x - uy * aside, y: y + ux * aside });
  return [shift(between(one.at, other.at, start)), shift(between(one.at, other.at, end))];
}

/** The line of a relation with its arrowhead, without the mark of a conflict. */
function lineShapes(relation: Relation, from: Point, to: Point): readonly Shape[] {
  const drawn = relationStroke(relation.kind, relation.strength);
  const ink = relation.kind === 'conflict' ? 'warning' : 'faint';
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const shapes: Shape[] = [];
  if (relation.directed) {
    const head = Math.min(length, 4.5 + (drawn.strokeWidth ?? 1) * 1.6);
    shapes.push(segment(from, { x: to.x - ux * head * 0.8, y: to.y - uy * head * 0.8 }, drawn), arrowhead(to, ux, uy, head, ink));
  } else {
    shapes.push(segment(from, to, drawn));
  }
  return shapes;
}

function shapesOf(relation: Relation, from: Point, to: Point): readonly Shape[] {
  const line = lineShapes(relation, from, to);
  return relation.kind === 'conflict' ? [...line, ...cross(between(from, to, 0.5))] : line;
}

/** The mark of a conflict, so that it does not hang on a colour. */
export function cross({ x, y }: Point): readonly Shape[] {
  const arm = 3;
  const drawn = { stroke: 'warning', strokeWidth: 1.4 } as const;
  return [
    segment({ x: x - arm, y: y - arm }, { x: x + arm, y: y + arm }, drawn),
    segment({ x: x - arm, y: y + arm }, { x: x + arm, y: y - arm }, drawn),
  ];
}

/** A relation led by hand: straight from point to point, trimmed at the borders of both nodes. */
function bentShapes(relation: Relation, one: PlacedNode, other: PlacedNode, via: readonly Point[]): readonly Shape[] {
  const [first, last] = [via[0] ?? other.at, via.at(-1) ?? one.at];
  const start = between(one.at, first, Math.min(1, exitOf(one.node, one.at, first, true)));
  const end = between(other.at, last, Math.min(1, exitOf(other.node, other.at, last, true)));
  const corners = [start, ...via, end];
  const drawn = relationStroke(relation.kind, relation.strength);
  const shapes: Shape[] = corners.slice(1, -1).map((corner, index) => segment(corners[index] ?? corner, corner, drawn));
  const [from, to] = [corners.at(-2) ?? start, end];
  if (Math.hypot(to.x - from.x, to.y - from.y) > 0.01) shapes.push(...lineShapes(relation, from, to));
  if (relation.kind === 'conflict') shapes.push(...cross(corners[Math.floor(corners.length / 2)] ?? end));
  return shapes;
}

/**
 * The relations of a map: straight, trimmed at the borders of signs and names, several between the same two side by
 * side, or through the points by which a person leads them (`viaOf`). A relation whose actors lie on the same point, or are not on the map, is not drawn.
 */
export function relationShapes(relations: readonly Relation[], nodes: ReadonlyMap<RecordId, PlacedNode>, viaOf: (relation: Relation) => readonly Point[] = () => []): readonly Shape[] {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [relation.sourceId, relation.targetId].sort().join(' ');
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [relation]);
    else pair.push(relation);
  }
  return [...pairs.values()].flatMap((pair) =>
    pair.flatMap((relation, index) => {
      const source = nodes.get(relation.sourceId);
      const target = nodes.get(relation.targetId);
      if (source === undefined || target === undefined) return [];
      const via = viaOf(relation);
      if (via.length > 0) return bentShapes(relation, source, target, via);
      // Measured from the same end for the whole pair, or two opposite relations would fall on each other.
      const sign = relation.sourceId < relation.targetId ? 1 : -1;
      const ends = trimmed(source, target, sign * (index - (pair.length - 1) / 2) * BESIDE);
      return ends === null ? [] : shapesOf(relation, ends[0], ends[1]);
    }),
  );
}
