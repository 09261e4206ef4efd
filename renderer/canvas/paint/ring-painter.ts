import type { Ring } from '@shared/domain/actors/actor';
import { RING_ASPECT, type RingBand } from '@shared/domain/actors/ring-view';
import type { MapPalette } from '../map-palette';
import { MAP_FONT } from './node-painter';
import type { MapContext } from './paint-steps';

/** The names of the rings as they are written on the map. */
export type RingNames = Readonly<Record<Ring, string>>;

function traceEllipse(ctx: MapContext, radius: number): void {
  ctx.ellipse(0, 0, radius * RING_ASPECT, radius, 0, 0, 2 * Math.PI);
}

/** Paints the three rings with their names at the foot of each. The context is in canvas units. */
export function paintRings(ctx: MapContext, bands: readonly RingBand[], names: RingNames, zoom: number, palette: MapPalette): void {
  const size = Math.min(34, Math.max(15, 12 / zoom));
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = `600 ${String(size)}px ${MAP_FONT}`;
  for (const { ring, outer } of [...bands].reverse()) {
    ctx.beginPath();
    traceEllipse(ctx, outer);
    ctx.fillStyle = ring === 'government' ? palette.paper : palette.sunken;
    ctx.fill();
    ctx.strokeStyle = palette.line;
    ctx.lineWidth = Math.max(1.5, 1 / zoom);
    ctx.stroke();
  }
  ctx.fillStyle = palette.inkSoft;
  for (const { ring, outer } of bands) {
    const width = ctx.measureText(names[ring]).width + size;
    ctx.fillStyle = palette.paper;
    ctx.beginPath();
    ctx.roundRect(-width / 2, outer - size * 0.8, width, size * 1.6, size * 0.8);
    ctx.fill();
    ctx.strokeStyle = palette.line;
    ctx.stroke();
    ctx.fillStyle = palette.inkSoft;
    ctx.fillText(names[ring], 0, outer);
  }
}

/** Marks the ring into which what is being dragged would fall. */
export function paintRingTarget(ctx: MapContext, band: RingBand, zoom: number, palette: MapPalette): void {
  ctx.beginPath();
  traceEllipse(ctx, band.outer);
  if (band.inner > 0) traceEllipse(ctx, band.inner);
  ctx.globalAlpha = 0.12;
  ctx.fillStyle = palette.accent;
  ctx.fill('evenodd');
  ctx.globalAlpha = 1;
  ctx.beginPath();
  traceEllipse(ctx, band.outer);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 2 / zoom;
  ctx.stroke();
}
