import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import { detailAt, type Camera } from '../camera';
import { CARD } from '../card-label';
import { labelAt } from '../label-spots';
import { pointAt } from '../edge-curve';
import type { LiveState } from '../live-state';
import type { MapPalette } from '../map-palette';
import type { Scene } from '../scene';
import type { Rect } from '../spatial-grid';
import { paintEdgeGlow, paintEdges } from './edge-painter';
import { paintLabels } from './label-painter';
import { paintNodes, signRadius } from './node-painter';
import type { MapContext } from './paint-steps';
import { paintRingTarget } from './ring-painter';

function outlineNode(ctx: MapContext, scene: Scene, index: number, zoom: number, air: number): void {
  const { x, y } = scene.placeOf(index);
  ctx.beginPath();
  if (detailAt(zoom) === 'glyph') {
    ctx.arc(x, y, signRadius(zoom) * 1.35 + air / zoom, 0, 2 * Math.PI);
  } else {
    const out = air / Math.min(zoom, 1);
    ctx.roundRect(x - CARD_WIDTH / 2 - out, y - CARD_HEIGHT / 2 - out, CARD_WIDTH + 2 * out, CARD_HEIGHT + 2 * out, CARD.radius + out);
  }
  ctx.stroke();
}

function paintMoving(ctx: MapContext, scene: Scene, moving: ReadonlySet<number>, zoom: number, view: Rect, palette: MapPalette): void {
  const detail = detailAt(zoom);
  const edges = new Set<number>();
  for (const index of moving) for (const edge of scene.edgesOf(index)) edges.add(edge);
  paintEdges(ctx, scene, [...edges], zoom, detail, palette);
  if (detail === 'full') {
    const spots = [...edges].flatMap((edge) => {
      const label = scene.model.edges[edge]?.label ?? '';
      return label.trim() === '' ? [] : [labelAt(label, pointAt(scene.curveOf(edge), 0.5))];
    });
    paintLabels(ctx, spots, view, palette);
  }
  paintNodes(ctx, scene, [...moving], zoom, detail, palette);
}

function paintConnection(ctx: MapContext, scene: Scene, connection: NonNullable<LiveState['connection']>, zoom: number): void {
  const from = scene.placeOf(connection.from);
  const to = connection.target >= 0 ? scene.placeOf(connection.target) : connection.to;
  ctx.setLineDash([6 / zoom, 4 / zoom]);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  ctx.setLineDash([]);
  if (connection.target >= 0) outlineNode(ctx, scene, connection.target, zoom, 5);
}

/** Whether there is anything to paint that changes from moment to moment. */
export function isLively({ moving, selectedNodes, selectedEdges, hoveredEdge, activeNode, lasso, connection, ringTarget }: LiveState): boolean {
  return (
    moving.size > 0 || selectedNodes.length > 0 || selectedEdges.length > 0 || hoveredEdge >= 0 || activeNode >= 0 ||
    lasso !== null || connection !== null || ringTarget !== null
  );
}

/** Paints what changes from moment to moment. */
export function paintLive(ctx: MapContext, scene: Scene, live: LiveState, { zoom }: Camera, view: Rect, palette: MapPalette): void {
  const { moving, selectedNodes, selectedEdges, hoveredEdge, activeNode, lasso, connection, ringTarget } = live;
  if (ringTarget !== null) paintRingTarget(ctx, ringTarget, zoom, palette);
  if (hoveredEdge >= 0 && !selectedEdges.includes(hoveredEdge)) paintEdgeGlow(ctx, scene, hoveredEdge, zoom, palette.accent, 0.22);
  for (const edge of selectedEdges) paintEdgeGlow(ctx, scene, edge, zoom, palette.accent, 0.45);
  if (selectedEdges.length > 0) {
    paintEdges(ctx, scene, selectedEdges, Math.max(zoom, 0.25), 'full', palette);
    const spots = selectedEdges.flatMap((edge) => scene.labelOf(edge) ?? []);
    if (detailAt(zoom) === 'full' && moving.size === 0) paintLabels(ctx, spots, view, palette);
  }
  if (moving.size > 0) paintMoving(ctx, scene, moving, zoom, view, palette);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 3 / Math.min(zoom, 1);
  for (const index of selectedNodes) outlineNode(ctx, scene, index, zoom, 2.5);
  if (activeNode >= 0 && !selectedNodes.includes(activeNode)) {
    ctx.lineWidth = 1.5 / Math.min(zoom, 1);
    outlineNode(ctx, scene, activeNode, zoom, 3);
  }
  ctx.lineWidth = 2 / zoom;
  if (connection !== null) paintConnection(ctx, scene, connection, zoom);
  if (lasso !== null) {
    ctx.globalAlpha = 0.1;
    ctx.fillStyle = palette.accent;
    ctx.fillRect(lasso.left, lasso.top, lasso.right - lasso.left, lasso.bottom - lasso.top);
    ctx.globalAlpha = 1;
    ctx.lineWidth = 1 / zoom;
    ctx.strokeRect(lasso.left, lasso.top, lasso.right - lasso.left, lasso.bottom - lasso.top);
  }
}
