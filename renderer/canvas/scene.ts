import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '@shared/domain/actors/map-geometry';
import { bentCurve, cornersOf, distanceToCurve, edgeCurve, pointAt, type EdgeCurve } from './edge-curve';
import { labelAt, placeLabels, type LabelSpot } from './label-spots';
import type { MapModel } from './map-model';
import { SpatialGrid, type Rect } from './spatial-grid';

const NODE_CELL = 256;
/** A curve may bulge so far beyond the box of its ends. */
const BULGE = 180;
/** The edge index has about so many cells across the part of the map it is made for. */
const EDGE_CELLS = 48;
/** And reaches this share of that part beyond it, so that a small pan does not outdate it. */
const EDGE_MARGIN = 0.35;
const MOST_STEPS = 400;
/** Lanes that a line takes to go around what lies in its way, the nearest first; longer lines go straight. */
const DETOURS = [1.6, -1.6, 2.8, -2.8, 4.2, -4.2] as const;
const LONGEST_DETOUR = 900;
const ROUTE_STEPS = 14;
/** Up to so many labels are kept clear of each other. */
const SOLVED_LABELS = 500;
/** Room for the words along the left of the grid of influence and interest. */
const AXIS_ROOM = 500;

function isInside({ x, y }: MapPoint, { left, top, right, bottom }: Rect): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * The map as it is drawn: a model with the places of the moment, which a gesture moves without React knowing, and
 * the indexes to find what lies where. Nodes and edges go by their index in the model.
 */
export class Scene {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** How many relations each node has. */
  readonly degrees: Uint32Array;
  readonly #nodeIndexes = new Map<string, number>();
  #edgeIndexes: ReadonlyMap<string, number> | null = null;
  readonly #curves: (EdgeCurve | undefined)[];
  #incident: { readonly begins: Uint32Array; readonly edges: Int32Array } | null = null;
  #nodeGrid: SpatialGrid | null = null;
  #edgeIndex: { readonly grid: SpatialGrid; readonly rect: Rect } | null = null;
  #labels: Map<number, LabelSpot> | null = null;
  #labelled: readonly number[] | null = null;
  #bounds: Rect | null = null;
  #hasLed: boolean | null = null;

  constructor(readonly model: MapModel) {
    const { nodes, edges } = model;
    this.xs = new Float64Array(nodes.length);
    this.ys = new Float64Array(nodes.length);
    this.degrees = new Uint32Array(nodes.length);
    this.sources = new Int32Array(edges.length);
    this.targets = new Int32Array(edges.length);
    this.#curves = new Array<EdgeCurve | undefined>(edges.length);
    nodes.forEach((node, index) => {
      this.xs[index] = node.x;
      this.ys[index] = node.y;
      this.#nodeIndexes.set(node.id, index);
      // Who is gathered is found where the card of the group stands.
      for (const id of node.memberIds ?? []) this.#nodeIndexes.set(id, index);
    });
    edges.forEach((edge, index) => {
      const source = this.indexOf(edge.sourceId);
      const target = this.indexOf(edge.targetId);
      this.sources[index] = source;
      this.targets[index] = target;
      if (source >= 0) this.degrees[source] = (this.degrees[source] ?? 0) + 1;
      if (target >= 0) this.degrees[target] = (this.degrees[target] ?? 0) + 1;
    });
  }

  /** Index of a node, −1 where it is not on the map. */
  indexOf(id: string): number {
    return this.#nodeIndexes.get(id) ?? -1;
  }

  edgeIndexOf(id: string): number {
    // Asked for where a relation is chosen; of a large map it weighs more than all places together.
    this.#edgeIndexes ??= new Map(this.model.edges.map((edge, index) => [edge.id, index]));
    return this.#edgeIndexes.get(id) ?? -1;
  }

  /** Whether a person leads some line, which may go anywhere. */
  get hasLed(): boolean {
    this.#hasLed ??= this.model.edges.some(({ led }) => led !== undefined && led.length > 0);
    return this.#hasLed;
  }

  placeOf(index: number): MapPoint {
    return { x: this.xs[index] ?? 0, y: this.ys[index] ?? 0 };
  }

  /** The edges of a node. */
  edgesOf(index: number): Int32Array {
    this.#incident ??= this.#findIncident();
    const { begins, edges } = this.#incident;
    return edges.subarray(begins[index] ?? 0, begins[index + 1] ?? 0);
  }

  /** The edges of every node in one row: a list for each would weigh more than the edges themselves. */
  #findIncident(): { readonly begins: Uint32Array; readonly edges: Int32Array } {
    const { sources, targets, degrees } = this;
    const begins = new Uint32Array(degrees.length + 1);
    for (let node = 0; node < degrees.length; node += 1) begins[node + 1] = (begins[node] ?? 0) + (degrees[node] ?? 0);
    const next = begins.slice();
    const edges = new Int32Array(begins[degrees.length] ?? 0);
    const add = (node: number, edge: number): void => {
      if (node < 0) return;
      const place = next[node] ?? 0;
      edges[place] = edge;
      next[node] = place + 1;
    };
    for (let edge = 0; edge < sources.length; edge += 1) {
      add(sources[edge] ?? -1, edge);
      add(targets[edge] ?? -1, edge);
    }
    return { begins, edges };
  }

  /** Moves a node for the moment; the model keeps its place. */
  move(index: number, x: number, y: number): void {
    this.xs[index] = x;
    this.ys[index] = y;
    for (const edge of this.edgesOf(index)) this.#curves[edge] = undefined;
    this.#nodeGrid = null;
    this.#edgeIndex = null;
    this.#labels = null;
    this.#bounds = null;
  }

  curveOf(edge: number): EdgeCurve {
    let curve = this.#curves[edge];
    if (curve === undefined) {
      curve = this.#route(edge);
      this.#curves[edge] = curve;
    }
    return curve;
  }

  /** The line of an edge: bent aside where it would run under the card of somebody else. */
  #route(edge: number): EdgeCurve {
    const source = this.sources[edge] ?? 0;
    const target = this.targets[edge] ?? 0;
    const [from, to] = [this.placeOf(source), this.placeOf(target)];
    const bends = this.model.edges[edge]?.led ?? [];
    if (bends.length > 0) return bentCurve(from, to, bends);
    const lane = this.model.edges[edge]?.lane ?? 0;
    const direct = edgeCurve(from, to, lane);
    if (Math.hypot(to.x - from.x, to.y - from.y) > LONGEST_DETOUR) return direct;
    let best = direct;
    let bestHidden = this.#hiddenSteps(direct, source, target);
    for (const detour of DETOURS) {
      if (bestHidden === 0) break;
      const curve = edgeCurve(from, to, lane + detour);
      const hidden = this.#hiddenSteps(curve, source, target);
      if (hidden < bestHidden) [best, bestHidden] = [curve, hidden];
    }
    return best;
  }

  /** How many of some steps along a curve lie under cards of others. */
  #hiddenSteps(curve: EdgeCurve, source: number, target: number): number {
    const grid = this.#nodes();
    const [reachX, reachY] = [CARD_WIDTH / 2 + 2, CARD_HEIGHT / 2 + 2];
    let hidden = 0;
    for (let step = 1; step < ROUTE_STEPS; step += 1) {
      const { x, y } = pointAt(curve, step / ROUTE_STEPS);
      const isOver = (node: number): boolean =>
        node !== source &&
        node !== target &&
        Math.abs((this.xs[node] ?? 0) - x) < reachX &&
        Math.abs((this.ys[node] ?? 0) - y) < reachY;
      if (grid.some(x, y, reachX, reachY, isOver)) hidden += 1;
    }
    return hidden;
  }

  /** The smallest rectangle around all cards; a card's worth of room where there is none. */
  get bounds(): Rect {
    if (this.#bounds === null) {
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let index = 0; index < this.xs.length; index += 1) {
        left = Math.min(left, this.xs[index] ?? 0);
        right = Math.max(right, this.xs[index] ?? 0);
        top = Math.min(top, this.ys[index] ?? 0);
        bottom = Math.max(bottom, this.ys[index] ?? 0);
      }
      const outer = this.model.bands.at(-1)?.outer ?? 0;
      if (outer > 0) {
        [left, right] = [Math.min(left, -outer * 1.6), Math.max(right, outer * 1.6)];
        [top, bottom] = [Math.min(top, -outer), Math.max(bottom, outer)];
      }
      for (const zone of this.model.zones) {
        // The grid has its words along the left and the foot.
        const side = zone.value.view === 'grid' ? AXIS_ROOM : 0;
        [left, right] = [Math.min(left, zone.left - side + CARD_WIDTH / 2), Math.max(right, zone.left + zone.width - CARD_WIDTH / 2)];
        [top, bottom] = [Math.min(top, zone.top + CARD_HEIGHT / 2), Math.max(bottom, zone.top + zone.height + side / 5 - CARD_HEIGHT / 2)];
      }
      if (left > right) [left, top, right, bottom] = [0, 0, 0, 0];
      const [halfWidth, halfHeight] = [CARD_WIDTH / 2, CARD_HEIGHT / 2];
      this.#bounds = {
        left: left - halfWidth,
        top: top - halfHeight,
        right: right + halfWidth,
        bottom: bottom + halfHeight,
      };
    }
    return this.#bounds;
  }

  #nodes(): SpatialGrid {
    if (this.#nodeGrid === null) {
      this.#nodeGrid = new SpatialGrid(NODE_CELL);
      for (let index = 0; index < this.xs.length; index += 1) {
        this.#nodeGrid.insertPoint(index, this.xs[index] ?? 0, this.ys[index] ?? 0);
      }
    }
    return this.#nodeGrid;
  }

  /** Nodes whose card touches a rectangle, in the order they are drawn. */
  nodesIn({ left, top, right, bottom }: Rect): readonly number[] {
    const { bounds } = this;
    // All of them, as where the map is seen whole: nobody has to be looked for.
    if (left <= bounds.left && right >= bounds.right && top <= bounds.top && bottom >= bounds.bottom) return Array.from(this.xs.keys());
    const reach = {
      left: left - CARD_WIDTH / 2,
      right: right + CARD_WIDTH / 2,
      top: top - CARD_HEIGHT / 2,
      bottom: bottom + CARD_HEIGHT / 2,
    };
    return this.#nodes()
      .query(reach)
      .filter((index) => {
        const x = this.xs[index] ?? 0;
        const y = this.ys[index] ?? 0;
        return x >= reach.left && x <= reach.right && y >= reach.top && y <= reach.bottom;
      })
      .sort((one, other) => one - other);
  }

  /** The node whose middle is nearest to a point, −1 where there are none. */
  nearestTo({ x, y }: MapPoint): number {
    let best = -1;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (let index = 0; index < this.xs.length; index += 1) {
      const distance = Math.hypot((this.xs[index] ?? 0) - x, (this.ys[index] ?? 0) - y);
      if (distance >= bestDistance) continue;
      best = index;
      bestDistance = distance;
    }
    return best;
  }

  /** The topmost node at a point, −1 where there is none. `reach`: half the size of the sign where no card is drawn. */
  nodeAt({ x, y }: MapPoint, reach: number | null = null): number {
    const [halfWidth, halfHeight] = reach === null ? [0, 0] : [reach, reach];
    const found = this.nodesIn({ left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight });
    if (reach === null) return found.at(-1) ?? -1;
    return (
      found.findLast((index) => Math.hypot((this.xs[index] ?? 0) - x, (this.ys[index] ?? 0) - y) <= reach) ?? -1
    );
  }

  /** Edges of which some part may lie in a rectangle. */
  edgesIn(rect: Rect): readonly number[] {
    const { xs, ys, sources, targets } = this;
    const [left, right, top, bottom] = [rect.left - BULGE, rect.right + BULGE, rect.top - BULGE, rect.bottom + BULGE];
    const found: number[] = [];
    for (let edge = 0; edge < sources.length; edge += 1) {
      const source = sources[edge] ?? -1;
      const target = targets[edge] ?? -1;
      if (source < 0 || target < 0) continue;
      if ((this.model.edges[edge]?.led?.length ?? 0) > 0) {
        // It may come by however far its ends are.
        found.push(edge);
        continue;
      }
      const x1 = xs[source] ?? 0;
      const x2 = xs[target] ?? 0;
      if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) continue;
      const y1 = ys[source] ?? 0;
      const y2 = ys[target] ?? 0;
      if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) continue;
      found.push(edge);
    }
    return found;
  }

  /** The index of the edges in and around a part of the map: of a large map only what can be pointed at is indexed. */
  #edges(around: Rect, point: MapPoint): SpatialGrid {
    if (this.#edgeIndex !== null && isInside(point, this.#edgeIndex.rect)) return this.#edgeIndex.grid;
    const width = around.right - around.left;
    const height = around.bottom - around.top;
    const rect = {
      left: around.left - width * EDGE_MARGIN,
      right: around.right + width * EDGE_MARGIN,
      top: around.top - height * EDGE_MARGIN,
      bottom: around.bottom + height * EDGE_MARGIN,
    };
    const grid = new SpatialGrid(Math.max(24, width / EDGE_CELLS));
    for (const edge of this.edgesIn(rect)) {
      const curve = this.curveOf(edge);
      const corners = curve.via === undefined ? [curve.from, curve.control, curve.to] : cornersOf(curve);
      const length = corners.slice(1).reduce((sum, corner, index) => sum + Math.hypot(corner.x - (corners[index]?.x ?? 0), corner.y - (corners[index]?.y ?? 0)), 0);
      const steps = Math.min(MOST_STEPS, Math.max(2, Math.ceil((length / grid.cellSize) * 1.5)));
      for (let step = 0; step <= steps; step += 1) {
        const place = pointAt(curve, step / steps);
        if (isInside(place, rect)) grid.insertPoint(edge, place.x, place.y);
      }
    }
    this.#edgeIndex = { grid, rect };
    return grid;
  }

  /**
   * The nearest edge (its line or its label) within `tolerance` canvas units, −1 where there is none. `view`: the
   * part of the map in which a person can point at the moment.
   */
  edgeAt(point: MapPoint, tolerance: number, view: Rect): number {
    const { x, y } = point;
    for (const [edge, spot] of this.#labels ?? []) {
      if (Math.abs(x - spot.x) <= spot.width / 2 && Math.abs(y - spot.y) <= spot.height / 2) return edge;
    }
    const grid = this.#edges(view, point);
    const reach = Math.max(tolerance, grid.cellSize);
    let best = -1;
    let bestDistance = tolerance;
    for (const edge of grid.query({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })) {
      const distance = distanceToCurve(this.curveOf(edge), point);
      if (distance <= bestDistance) {
        best = edge;
        bestDistance = distance;
      }
    }
    return best;
  }

  hasLabel(edge: number): boolean {
    return (this.model.edges[edge]?.label ?? '').trim() !== '';
  }

  /** Where the label of an edge stands; undefined where it has none. */
  labelOf(edge: number): LabelSpot | undefined {
    if (this.#labels === null) {
      this.#labelled ??= this.model.edges.flatMap(({ label }, index) => (label.trim() === '' ? [] : [index]));
      // Of very many labels only those that come into view are set, each at the middle of its line.
      this.#labels = this.#labelled.length > SOLVED_LABELS ? new Map() : placeLabels(this, this.#labelled);
    }
    const known = this.#labels.get(edge);
    const label = this.model.edges[edge]?.label ?? '';
    if (known !== undefined || label.trim() === '') return known;
    const spot = labelAt(label, pointAt(this.curveOf(edge), 0.5));
    this.#labels.set(edge, spot);
    return spot;
  }
}
