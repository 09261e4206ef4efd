import { CARD_CELL, CARD_HEIGHT, CARD_WIDTH } from '../../domain/actors/map-geometry';
import { withoutOverlap, type LaidOut, type LayoutInput } from './layout-input';

/** Beyond so many actors a layered layout takes too long and says too little. */
export const MOST_LAYERED = 300;

/** The graph as the layout program takes it. */
export interface LayeredGraph {
  readonly id: string;
  readonly layoutOptions: Readonly<Record<string, string>>;
  readonly children: { id: string; width: number; height: number }[];
  readonly edges: { id: string; sources: string[]; targets: string[] }[];
}

/** What the layout program gives back of a node: its left upper corner. */
export interface LayeredNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
}

/** The map as a graph for a layered layout: who funds, rules or informs stands above whom it goes to. */
export function layeredGraph({ nodes, edges }: LayoutInput): LayeredGraph {
  const known = new Set(nodes.map(({ id }) => id));
  return {
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.aspectRatio': '1.7',
      'elk.spacing.nodeNode': String(CARD_CELL.width - CARD_WIDTH),
      'elk.spacing.componentComponent': String(2 * (CARD_CELL.width - CARD_WIDTH)),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(CARD_CELL.height),
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.randomSeed': '7',
    },
    children: nodes.map(({ id }) => ({ id, width: CARD_WIDTH, height: CARD_HEIGHT })),
    edges: edges
      .filter(({ sourceId, targetId }) => sourceId !== targetId && known.has(sourceId) && known.has(targetId))
      .map(({ sourceId, targetId }, index) => ({ id: `e${String(index)}`, sources: [sourceId], targets: [targetId] })),
  };
}

/** The places the layout program found, about (0, 0), clear of each other and of who is pinned. */
export function placesOfLayers(input: LayoutInput, laid: readonly LayeredNode[]): LaidOut {
  const found = laid.map(({ id, x = 0, y = 0 }) => ({ id, x: x + CARD_WIDTH / 2, y: y + CARD_HEIGHT / 2 }));
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [dx, dy] = found.length === 0 ? [0, 0] : [middle(found.map(({ x }) => x)), middle(found.map(({ y }) => y))];
  const pinned = new Map(input.nodes.filter(({ isPinned }) => isPinned).map(({ id, x, y }) => [id, { x, y }]));
  return withoutOverlap(input, new Map(found.map(({ id, x, y }) => [id, pinned.get(id) ?? { x: x - dx, y: y - dy }])));
}
