import { LABEL, type LabelSpot } from '../label-spots';
import type { MapPalette } from '../map-palette';
import type { Rect } from '../spatial-grid';
import { MAP_FONT } from './node-painter';

/** Paints labels of relations on grounds of their own, so that no line runs through the words. */
export function paintLabels(ctx: CanvasRenderingContext2D, spots: Iterable<LabelSpot>, rect: Rect, palette: MapPalette): void {
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
