import { CARD_HEIGHT } from '@shared/domain/actors/map-geometry';
import { ringAt } from '@shared/domain/actors/ring-view';
import { zoneAt, type Zone } from '@shared/domain/actors/zone-view';
import type { MapPalette } from '../map-palette';
import type { MapWords } from '../map-words';
import type { Scene } from '../scene';
import { MAP_FONT } from './node-painter';
import type { MapContext } from './paint-steps';

const RADIUS = 14;

function textSize(zoom: number): number {
  return Math.min(40, Math.max(17, 13 / zoom));
}

/** A text cut with an ellipsis so that it is no wider than `width`. */
function cut(ctx: MapContext, text: string, width: number): string {
  if (ctx.measureText(text).width <= width) return text;
  let length = text.length;
  while (length > 1 && ctx.measureText(`${text.slice(0, length).trimEnd()}…`).width > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

function paintAxes(ctx: MapContext, zones: readonly Zone[], words: MapWords, zoom: number, palette: MapPalette): void {
  const size = textSize(zoom);
  const left = Math.min(...zones.map((zone) => zone.left));
  const top = Math.min(...zones.map((zone) => zone.top));
  const bottom = Math.max(...zones.map((zone) => zone.top + zone.height));
  ctx.fillStyle = palette.inkSoft;
  ctx.textBaseline = 'middle';
  for (const { value, ...zone } of zones) {
    if (value.view !== 'grid') continue;
    if (zone.left === left) {
      ctx.textAlign = 'right';
      ctx.fillText(words.influence(value.influence), left - size, zone.top + zone.height / 2);
    }
    if (zone.top === top) {
      ctx.textAlign = 'center';
      const text = cut(ctx, words.interest(value.interest), zone.width - size / 2);
      ctx.fillText(text, zone.left + zone.width / 2, bottom + size * 1.1);
    }
  }
}

/** Paints the zones of a view with their names; the grid has its names along the left and the foot. */
export function paintZones(ctx: MapContext, zones: readonly Zone[], words: MapWords, zoom: number, palette: MapPalette): void {
  const size = textSize(zoom);
  ctx.font = `600 ${String(size)}px ${MAP_FONT}`;
  for (const zone of zones) {
    const isGrid = zone.value.view === 'grid';
    ctx.beginPath();
    if (isGrid) ctx.rect(zone.left, zone.top, zone.width, zone.height);
    else ctx.roundRect(zone.left, zone.top, zone.width, zone.height, RADIUS);
    const isUnknown = zone.value.view === 'grid' && (zone.value.influence === null || zone.value.interest === null);
    ctx.fillStyle = isUnknown ? palette.paper : palette.sunken;
    ctx.fill();
    ctx.strokeStyle = palette.line;
    ctx.lineWidth = Math.max(1.5, 1 / zoom);
    ctx.stroke();
    if (isGrid) continue;
    ctx.fillStyle = palette.inkSoft;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    const headed = Math.min(size, 22 + 6 / zoom);
    ctx.font = `600 ${String(headed)}px ${MAP_FONT}`;
    ctx.fillText(cut(ctx, words.zone(zone.value), zone.width - 28), zone.left + 14, zone.top + Math.max(18, headed * 0.75));
  }
  ctx.font = `600 ${String(size)}px ${MAP_FONT}`;
  if (zones[0]?.value.view === 'grid') paintAxes(ctx, zones, words, zoom, palette);
}

/** What dropping here would mean, in words; null in a view where places mean nothing. */
export function dropWords(scene: Scene, first: number, words: MapWords): string | null {
  const { zones, bands } = scene.model;
  const place = scene.placeOf(first);
  if (bands.length > 0) return words.ring(ringAt({ bands }, place));
  const zone = zoneAt(zones, place);
  return zone === undefined ? null : words.zone(zone.value);
}

/** Marks the zone into which what is being dragged would fall. */
export function paintZoneTarget(ctx: MapContext, scene: Scene, first: number, zoom: number, palette: MapPalette): void {
  const zone = zoneAt(scene.model.zones, scene.placeOf(first));
  if (zone === undefined) return;
  ctx.beginPath();
  ctx.roundRect(zone.left, zone.top, zone.width, zone.height, zone.value.view === 'grid' ? 0 : RADIUS);
  ctx.globalAlpha = 0.12;
  ctx.fillStyle = palette.accent;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 2 / zoom;
  ctx.stroke();
}

/** Writes above the card that is being dragged what dropping it here would mean. */
export function paintDropWords(ctx: MapContext, scene: Scene, first: number, text: string, zoom: number, palette: MapPalette): void {
  const { x, y } = scene.placeOf(first);
  const size = 15 / Math.min(1, zoom);
  ctx.font = `600 ${String(size)}px ${MAP_FONT}`;
  const width = ctx.measureText(text).width + size * 1.4;
  const top = y - CARD_HEIGHT / 2 - size * 2.4;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, top, width, size * 1.9, size * 0.95);
  ctx.fillStyle = palette.accent;
  ctx.fill();
  ctx.fillStyle = palette.onAccent;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, top + size * 0.98);
}
