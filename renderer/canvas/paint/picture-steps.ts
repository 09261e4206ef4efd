import { detailAt, type Camera } from '../camera';
import type { MapPalette } from '../map-palette';
import type { MapWords } from '../map-words';
import type { Scene } from '../scene';
import { paintAreaNames, paintAreas, type MapArea } from './area-painter';
import { edgeSteps } from './edge-painter';
import { labelSteps } from './label-painter';
import { nodeSteps } from './node-painter';
import type { MapContext, PaintSteps } from './paint-steps';
import { paintRings, type RingNames } from './ring-painter';
import { paintZones } from './zone-painter';

/** What a picture of the map shows. */
export interface PictureSubject {
  readonly scene: Scene;
  readonly palette: MapPalette;
  readonly ringNames: RingNames;
  /** What is written about zones; null while that is not known. */
  readonly words: MapWords | null;
  /** The bodies drawn under the cards. */
  readonly areas: readonly MapArea[];
  /** Nodes left out with their relations: they are painted elsewhere while they move. */
  readonly hidden: ReadonlySet<number>;
}

/** A picture reaches this share of the pane beyond each side, so that a pan only shifts it. */
export const PICTURE_MARGIN = 1 / 3;

/** Where a picture lies on the pane for which it is painted, in its pixels. */
export interface PicturePage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Paints a page of the map as a camera shows it, from the left upper corner of a canvas. `ratio`: device pixels per pixel. */
export function* pictureSteps(ctx: MapContext, subject: PictureSubject, camera: Camera, page: PicturePage, ratio: number): PaintSteps {
  const { scene, palette, ringNames, words, areas, hidden } = subject;
  const { x, y, zoom } = camera;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  // A picture that was left unfinished leaves its brush behind.
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, page.width, page.height);
  // A canvas that has just been made or has grown is given its memory with the first stroke, which takes its time.
  yield;
  ctx.setTransform(zoom * ratio, 0, 0, zoom * ratio, (x - page.left) * ratio, (y - page.top) * ratio);
  const rect = { left: (page.left - x) / zoom, top: (page.top - y) / zoom, right: (page.left + page.width - x) / zoom, bottom: (page.top + page.height - y) / zoom };
  const detail = detailAt(zoom);
  if (scene.model.bands.length > 0) paintRings(ctx, scene.model.bands, ringNames, zoom, palette);
  if (words !== null && scene.model.zones.length > 0) paintZones(ctx, scene.model.zones, words, zoom, palette);
  const areaNames = paintAreas(ctx, scene, areas, zoom);
  const isShown = (edge: number): boolean => !hidden.has(scene.sources[edge] ?? -1) && !hidden.has(scene.targets[edge] ?? -1);
  const edges = hidden.size === 0 ? scene.edgesIn(rect) : scene.edgesIn(rect).filter(isShown);
  yield;
  yield* edgeSteps(ctx, scene, edges, zoom, detail, palette);
  if (detail === 'full') yield* labelSteps(ctx, scene, edges, rect, palette);
  const nodes = scene.nodesIn(rect);
  yield* nodeSteps(ctx, scene, hidden.size === 0 ? nodes : nodes.filter((index) => !hidden.has(index)), zoom, detail, palette);
  paintAreaNames(ctx, areaNames, zoom, palette);
  yield;
}
