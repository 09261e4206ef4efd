import type { MapPoint } from '@shared/domain/actors/map-geometry';
import type { RingBand } from '@shared/domain/actors/ring-view';
import type { Rect } from './spatial-grid';

/** What changes from moment to moment, painted over the map. Nodes and edges by index. */
export interface LiveState {
  /** Nodes under a drag: left out of the map below and painted here with their relations. */
  readonly moving: ReadonlySet<number>;
  readonly selectedNodes: readonly number[];
  readonly selectedEdges: readonly number[];
  readonly hoveredEdge: number;
  /** Node the keyboard is at; −1 for none. */
  readonly activeNode: number;
  readonly lasso: Rect | null;
  /** A relation being drawn: from a node to where the pointer is, and the node under it (−1 for none). */
  readonly connection: { readonly from: number; readonly to: MapPoint; readonly target: number } | null;
  readonly ringTarget: RingBand | null;
}

/** Nothing moves, nothing is chosen. */
export const STILL: LiveState = {
  moving: new Set(),
  selectedNodes: [],
  selectedEdges: [],
  hoveredEdge: -1,
  activeNode: -1,
  lasso: null,
  connection: null,
  ringTarget: null,
};
