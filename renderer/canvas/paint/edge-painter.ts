import type { RelationKind } from '@shared/domain/relations/relation';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import type { Detail } from '../camera';
import { cornersOf, type EdgeCurve } from '../edge-curve';
import type { MapEdge } from '../map-model';
import type { MapPalette } from '../map-palette';
import { relationStyle } from '../relation-style';
import type { Scene } from '../scene';
import { drain, type MapContext, type PaintSteps } from './paint-steps';

/** Lines in one stroke: longer paths cost more than they save. */
const BATCH = 200;
/** So many relations in view are a weave: what tells their lines apart cannot be seen, and costs most of the painting. */
const DENSE = 700;
/** Lines routed in one step. */
const ROUTED = 60;
/** Radius of the corners of a line that a person leads. */
const CORNER = 14;
const ARROW = { length: 11, half: 4.5 } as const;

/** The unit vector with which a curve arrives. */
function arrival({ from, control, to }: EdgeCurve): { readonly x: number; readonly y: number } {
  let [dx, dy] = [to.x - control.x, to.y - control.y];
  if (dx === 0 && dy === 0) [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}

/** A line of straight pieces with round corners. */
function traceCorners(ctx: MapContext, curve: EdgeCurve, isShortened: boolean): void {
  const corners = cornersOf(curve);
  corners.slice(1, -1).forEach((corner, index) => {
    const [before, after] = [corners[index] ?? corner, corners[index + 2] ?? corner];
    const room = Math.min(Math.hypot(corner.x - before.x, corner.y - before.y), Math.hypot(after.x - corner.x, after.y - corner.y)) / 2;
    ctx.arcTo(corner.x, corner.y, after.x, after.y, Math.min(CORNER, room));
  });
  const { x, y } = isShortened ? arrival(curve) : { x: 0, y: 0 };
  ctx.lineTo(curve.to.x - x * ARROW.length * 0.7, curve.to.y - y * ARROW.length * 0.7);
}

function traceCurve(ctx: MapContext, curve: EdgeCurve, isShortened: boolean): void {
  const { from, control, to, via } = curve;
  ctx.moveTo(from.x, from.y);
  if (via !== undefined) {
    traceCorners(ctx, curve, isShortened);
    return;
  }
  if (!isShortened) {
    ctx.quadraticCurveTo(control.x, control.y, to.x, to.y);
    return;
  }
  const { x, y } = arrival(curve);
  ctx.quadraticCurveTo(control.x, control.y, to.x - x * ARROW.length * 0.7, to.y - y * ARROW.length * 0.7);
}

function traceArrow(ctx: MapContext, curve: EdgeCurve, width: number): void {
  const { x, y } = arrival(curve);
  const length = ARROW.length + width;
  const half = ARROW.half + width * 0.6;
  const { to } = curve;
  ctx.moveTo(to.x, to.y);
  ctx.lineTo(to.x - x * length - y * half, to.y - y * length + x * half);
  ctx.lineTo(to.x - x * length + y * half, to.y - y * length - x * half);
  ctx.closePath();
}

/** Widths of the two strokes that make a double line: the outer in the relation's colour, the inner in that of the paper. */
function doubleLine(width: number): { readonly outer: number; readonly inner: number } {
  const inner = 1.6 + width * 0.3;
  return { outer: inner + 2 * Math.max(1, width * 0.75), inner };
}

function inGroups(scene: Scene, edges: readonly number[]): ReadonlyMap<string, { readonly sample: MapEdge; readonly edges: number[] }> {
  const groups = new Map<string, { readonly sample: MapEdge; readonly edges: number[] }>();
  for (const edge of edges) {
    const sample = scene.model.edges[edge];
    if (sample === undefined) continue;
    const key = `${sample.kind} ${String(sample.strength)} ${String(sample.formal)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sample, edges: [edge] });
    else group.edges.push(edge);
  }
  return groups;
}

function* strokeAll(ctx: MapContext, scene: Scene, edges: readonly number[]): PaintSteps {
  for (let start = 0; start < edges.length; start += BATCH) {
    ctx.beginPath();
    for (const edge of edges.slice(start, start + BATCH)) {
      traceCurve(ctx, scene.curveOf(edge), scene.model.edges[edge]?.directed ?? false);
    }
    ctx.stroke();
    yield;
  }
}

/** Finds the way of lines that have none yet, which costs as much as drawing them. */
function* routeAll(scene: Scene, edges: readonly number[]): PaintSteps {
  for (const [place, edge] of edges.entries()) {
    scene.curveOf(edge);
    if (place % ROUTED === ROUTED - 1) yield;
  }
}

function* curveSteps(ctx: MapContext, scene: Scene, edges: readonly number[], palette: MapPalette): PaintSteps {
  const isDense = edges.length > DENSE;
  ctx.lineJoin = 'round';
  yield* routeAll(scene, edges);
  for (const { sample, edges: group } of inGroups(scene, edges).values()) {
    const { dash, width } = relationStyle(sample.kind, sample.strength);
    const color = palette.relations[sample.kind];
    ctx.setLineDash(isDense ? [] : [...dash]);
    ctx.lineCap = 'butt';
    ctx.strokeStyle = color;
    if (sample.formal && !isDense) {
      const { outer, inner } = doubleLine(width);
      ctx.lineWidth = outer;
      yield* strokeAll(ctx, scene, group);
      ctx.setLineDash([]);
      ctx.strokeStyle = palette.paper;
      ctx.lineWidth = inner;
      yield* strokeAll(ctx, scene, group);
    } else {
      ctx.lineWidth = width;
      yield* strokeAll(ctx, scene, group);
    }
    ctx.setLineDash([]);
    ctx.fillStyle = color;
    ctx.beginPath();
    for (const edge of group) if (scene.model.edges[edge]?.directed === true) traceArrow(ctx, scene.curveOf(edge), width);
    ctx.fill();
    yield;
  }
}

/** From far off: straight lines from middle to middle, one colour after the other. */
function* threadSteps(ctx: MapContext, scene: Scene, edges: readonly number[], zoom: number, palette: MapPalette): PaintSteps {
  const byKind = new Map<RelationKind, number[]>(RELATION_KINDS.map((kind) => [kind, []]));
  for (const edge of edges) {
    const kind = scene.model.edges[edge]?.kind;
    if (kind !== undefined) byKind.get(kind)?.push(edge);
  }
  ctx.lineWidth = Math.max(1.2, 0.7 / zoom);
  ctx.globalAlpha = edges.length > 1500 ? 0.3 : 0.55;
  for (const [kind, list] of byKind) {
    ctx.strokeStyle = palette.relations[kind];
    if (kind === 'conflict' && edges.length <= DENSE) ctx.setLineDash([6 / zoom, 3 / zoom]);
    for (let start = 0; start < list.length; start += BATCH) {
      ctx.beginPath();
      for (const edge of list.slice(start, start + BATCH)) {
        const source = scene.sources[edge] ?? 0;
        const target = scene.targets[edge] ?? 0;
        ctx.moveTo(scene.xs[source] ?? 0, scene.ys[source] ?? 0);
        ctx.lineTo(scene.xs[target] ?? 0, scene.ys[target] ?? 0);
      }
      ctx.stroke();
      yield;
    }
    ctx.setLineDash([]);
  }
  ctx.globalAlpha = 1;
}

/** Paints relations in the detail that suits the zoom, step by step. The context is in canvas units. */
export function* edgeSteps(ctx: MapContext, scene: Scene, edges: readonly number[], zoom: number, detail: Detail, palette: MapPalette): PaintSteps {
  if (detail === 'glyph' || (detail === 'compact' && edges.length > DENSE)) yield* threadSteps(ctx, scene, edges, zoom, palette);
  else yield* curveSteps(ctx, scene, edges, palette);
}

/** The same at once. */
export function paintEdges(...words: Parameters<typeof edgeSteps>): void {
  drain(edgeSteps(...words));
}

/** The glow under a relation that is selected or pointed at. */
export function paintEdgeGlow(ctx: MapContext, scene: Scene, edge: number, zoom: number, color: string, alpha: number): void {
  const { width } = relationStyle(scene.model.edges[edge]?.kind ?? 'coordination', scene.model.edges[edge]?.strength ?? 2);
  ctx.globalAlpha = alpha;
  ctx.strokeStyle = color;
  ctx.lineCap = 'round';
  ctx.lineWidth = width + 9 / Math.max(zoom, 0.5);
  ctx.beginPath();
  traceCurve(ctx, scene.curveOf(edge), false);
  ctx.stroke();
  ctx.globalAlpha = 1;
}
