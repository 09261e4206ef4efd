import { bodyArea } from '@shared/analysis/layout/body-area';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { MapPalette } from '../map-palette';
import type { Scene } from '../scene';
import { MAP_FONT } from './node-painter';
import type { MapContext } from './paint-steps';

/** A body drawn on the map: its members, and which of the palette's tones it has. */
export interface MapArea {
  readonly id: RecordId;
  readonly name: string;
  readonly memberIds: readonly RecordId[];
  readonly tone: string;
}

/** Where the name of an area stands, found as it is painted. */
export interface AreaName {
  readonly name: string;
  readonly tone: string;
  readonly x: number;
  /** The edge of the area, and on which side of it the name stands: 1 above, −1 below. */
  readonly edge: number;
  readonly way: 1 | -1;
}

/** Paints bodies as soft areas under the cards; a tab on the card marks every member. Gives where their names go. */
export function paintAreas(ctx: MapContext, scene: Scene, areas: readonly MapArea[], zoom: number): readonly AreaName[] {
  const names: AreaName[] = [];
  areas.forEach(({ memberIds, name, tone }, order) => {
    const members = new Set(memberIds.map((id) => scene.indexOf(id)).filter((index) => index >= 0));
    if (members.size === 0) return;
    const others = scene.model.nodes.flatMap((_, index) => (members.has(index) ? [] : [scene.placeOf(index)]));
    const { polygons, isWhole } = bodyArea([...members].map((index) => scene.placeOf(index)), others);
    const path = new Path2D();
    // Zones have their names along the top: there the body's name stands below.
    const way: AreaName['way'] = scene.model.zones.length > 0 ? -1 : 1;
    let [x, edge] = [0, Number.POSITIVE_INFINITY];
    for (const polygon of polygons) {
      polygon.forEach((point, index) => {
        if (index === 0) path.moveTo(point.x, point.y);
        else path.lineTo(point.x, point.y);
        if (point.y * way < edge - 1e-6) [x, edge] = [point.x, point.y * way];
      });
      path.closePath();
    }
    ctx.fillStyle = tone;
    ctx.globalAlpha = 0.17;
    ctx.fill(path, 'nonzero');
    ctx.globalAlpha = 1;
    ctx.strokeStyle = tone;
    ctx.lineWidth = Math.max(1.5, 1.25 / zoom);
    if (isWhole) {
      ctx.setLineDash([10, 6]);
      ctx.stroke(path);
      ctx.setLineDash([]);
    }
    for (const index of members) {
      const place = scene.placeOf(index);
      ctx.fillRect(place.x - CARD_WIDTH / 2 + 10 + order * 26, place.y + CARD_HEIGHT / 2 - 1, 22, 9);
    }
    names.push({ name, tone, x, edge: edge * way, way });
  });
  return names;
}


/** Paints the names of areas, over the cards. */
export function paintAreaNames(ctx: MapContext, names: readonly AreaName[], zoom: number, palette: MapPalette): void {
  const size = Math.min(36, Math.max(16, 12 / zoom));
  ctx.font = `600 ${String(size)}px ${MAP_FONT}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = Math.max(1.5, 1.25 / zoom);
  for (const { name, tone, x, edge, way } of names) {
    const middle = edge - way * size * 0.6;
    ctx.beginPath();
    ctx.roundRect(x - size / 2, middle - size * 0.85, ctx.measureText(name).width + size, size * 1.7, size * 0.85);
    ctx.fillStyle = palette.surface;
    ctx.fill();
    ctx.strokeStyle = tone;
    ctx.stroke();
    ctx.fillStyle = palette.ink;
    ctx.fillText(name, x, middle);
  }
}
