import type { MapPoint } from '../../domain/actors/map-geometry';
import { CARD_CELL } from '../../domain/actors/map-geometry';
import { separate, type Box } from './separate';

/** An actor to lay out: where it is seen now (canvas units), and whether a person has pinned it there. */
export interface LayoutNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly isPinned: boolean;
}

/** A relation to lay out, from one node's id to another's. `strength`: 1 weak to 3 strong. */
export interface LayoutEdge {
  readonly sourceId: string;
  readonly targetId: string;
  readonly strength: number;
}

/** A map to lay out. Relations whose ends are not among the nodes are passed over. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/** Where the nodes go: id → middle of the card, in canvas units. */
export type LaidOut = ReadonlyMap<string, MapPoint>;

const CARD: Box = { left: CARD_CELL.width / 2, right: CARD_CELL.width / 2, up: CARD_CELL.height / 2, down: CARD_CELL.height / 2 };
/** Room around the map into which cards may give way. */
const AIR = 40 * CARD_CELL.width;

/** Moves cards that lie over each other apart, as little as it takes; the pinned stay where they are. */
export function withoutOverlap(input: LayoutInput, places: LaidOut): LaidOut {
  const { nodes } = input;
  const points = nodes.map(({ id, x, y }) => places.get(id) ?? { x, y });
  const left = Math.min(...points.map(({ x }) => x)) - AIR;
  const top = Math.min(...points.map(({ y }) => y)) - AIR;
  const width = Math.max(...points.map(({ x }) => x)) + AIR - left;
  const height = Math.max(...points.map(({ y }) => y)) + AIR - top;
  const fixed = new Set(nodes.flatMap(({ isPinned }, index) => (isPinned ? [index] : [])));
  const moved = separate(points.map(({ x, y }) => ({ x: x - left, y: y - top })), nodes.map(() => CARD), { width, height }, 0, fixed);
  return new Map(
    nodes.map(({ id, isPinned, x, y }, index) => {
      const point = moved.points[index];
      return [id, isPinned || point === undefined ? { x, y } : { x: point.x + left, y: point.y + top }];
    }),
  );
}
