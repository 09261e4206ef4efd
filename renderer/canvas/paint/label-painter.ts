import { LABEL, type LabelSpot } from '../label-spots';
import type { MapPalette } from '../map-palette';
import type { Scene } from '../scene';
import type { Rect } from '../spatial-grid';
import { MAP_FONT } from './node-painter';
import type { MapContext, PaintSteps } from './paint-steps';

/** Labels painted in one step. */
const LABELS = 16;

/** Paints labels of relations on grounds of their own, so that no line runs through the words. */
export function paintLabels(ctx: MapContext, spots: Iterable<LabelSpot>, rect: Rect, palette: MapPalette): void {
  ctx.font = `400 ${String(LABEL.fontSize)}px ${MAP_FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const { x, y, width, height, lines } of spots) {
    if (x + width < rect.left || x - width > rect.right || y + height < rect.top || y - height > rect.bottom) continue;
    ctx.fillStyle = palette.paper;
    ctx.beginPath();
    ctx.roundRect(x - width / 2, y - height / 2, width, height, 4);
    ctx.fill();
    ctx.fillStyle = palette.ink;
    lines.forEach((line, index) => {
      ctx.fillText(line, x, y + (index - (lines.length - 1) / 2) * LABEL.lineHeight);
    });
  }
}

/** Paints the labels of relations that have one, step by step. */
export function* labelSteps(ctx: MapContext, scene: Scene, edges: readonly number[], rect: Rect, palette: MapPalette): PaintSteps {
  const labelled = edges.filter((edge) => scene.hasLabel(edge));
  for (let start = 0; start < labelled.length; start += LABELS) {
    paintLabels(ctx, labelled.slice(start, start + LABELS).flatMap((edge) => scene.labelOf(edge) ?? []), rect, palette);
    yield;
  }
}
