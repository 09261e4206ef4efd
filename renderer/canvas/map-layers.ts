import { detailAt, viewRect, type Camera, type Size } from './camera';
import { paintAreaNames, paintAreas, type MapArea } from './paint/area-painter';
import { paintEdges } from './paint/edge-painter';
import { paintLabels } from './paint/label-painter';
import { paintLive } from './paint/live-painter';
import { paintNodes } from './paint/node-painter';
import { paintRings, type RingNames } from './paint/ring-painter';
import { dropWords, paintDropWords, paintZones, paintZoneTarget } from './paint/zone-painter';
import { STILL, type LiveState } from './live-state';
import type { MapPalette } from './map-palette';
import type { MapWords } from './map-words';
import type { Scene } from './scene';
import type { Rect } from './spatial-grid';

/** The picture reaches this share of the pane beyond each side, so that a pan only shifts it. */
const MARGIN = 1 / 3;
/** A picture of no more nodes and relations than this is painted anew in every frame of a zoom, larger ones are stretched. */
const LIGHT = 350;
const ZOOM_REST = 110;
const STRETCH_LIMIT = 1.7;

/**
 * The two canvases under React Flow's nodes: the map, painted larger than the pane and shifted while panning, and
 * above it what moves. Paints at most once a frame.
 */
export class MapLayers {
  #scene: Scene | null = null;
  #palette: MapPalette | null = null;
  #ringNames: RingNames = { core: '', government: '', territory: '' };
  #words: MapWords | null = null;
  #areas: readonly MapArea[] = [];
  #size: Size = { width: 1, height: 1 };
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #painted: Camera | null = null;
  #live: LiveState = STILL;
  #isMapStale = true;
  #isLiveStale = true;
  #isLiveBlank = true;
  #frame = 0;
  #zoomRest: ReturnType<typeof setTimeout> | undefined;
  /** Nodes and relations in the painted picture. */
  #load = 0;

  constructor(
    private readonly map: HTMLCanvasElement,
    private readonly over: HTMLCanvasElement,
  ) {}

  get live(): LiveState {
    return this.#live;
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.invalidate();
  }

  setPalette(palette: MapPalette, ringNames: RingNames): void {
    this.#palette = palette;
    this.#ringNames = ringNames;
    this.invalidate();
  }

  /** What is written about zones. */
  setWords(words: MapWords): void {
    this.#words = words;
    this.invalidate();
  }

  /** The bodies drawn under the cards. */
  setAreas(areas: readonly MapArea[]): void {
    this.#areas = areas;
    this.invalidate();
  }

  resize(size: Size): void {
    const ratio = Math.min(2, devicePixelRatio);
    this.#size = size;
    const width = Math.ceil(size.width * (1 + 2 * MARGIN));
    const height = Math.ceil(size.height * (1 + 2 * MARGIN));
    for (const [canvas, w, h] of [[this.map, width, height], [this.over, size.width, size.height]] as const) {
      canvas.width = Math.max(1, Math.round(w * ratio));
      canvas.height = Math.max(1, Math.round(h * ratio));
      canvas.style.width = `${String(w)}px`;
      canvas.style.height = `${String(h)}px`;
    }
    this.invalidate();
  }

  setCamera(camera: Camera): void {
    this.#camera = camera;
    this.#shift();
    if (!this.#isLiveBlank) this.#isLiveStale = true;
    this.#schedule();
  }

  setLive(change: Partial<LiveState>): void {
    const movingBefore = this.#live.moving;
    this.#live = { ...this.#live, ...change };
    if (this.#live.moving !== movingBefore) this.#isMapStale = true;
    this.#isLiveStale = true;
    this.#schedule();
  }

  /** Paints everything anew in the next frame. */
  invalidate(): void {
    this.#isMapStale = true;
    this.#isLiveStale = true;
    this.#schedule();
  }

  /** Paints what is stale now: before the first frame is shown. */
  paintNow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#paint();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#zoomRest);
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  /** Puts the painted picture where the camera now wants it. */
  #shift(): void {
    const painted = this.#painted ?? this.#camera;
    const stretch = this.#camera.zoom / painted.zoom;
    const x = this.#camera.x - (painted.x + this.#size.width * MARGIN) * stretch;
    const y = this.#camera.y - (painted.y + this.#size.height * MARGIN) * stretch;
    this.map.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(stretch)})`;
  }

  /** Whether the painted picture still shows all there is to see. */
  #covers(scene: Scene): boolean {
    if (this.#painted === null) return false;
    const picture = viewRect(this.#painted, this.#size, MARGIN);
    const isWithin = (rect: Rect): boolean =>
      rect.left >= picture.left && rect.right <= picture.right && rect.top >= picture.top && rect.bottom <= picture.bottom;
    return isWithin(viewRect(this.#camera, this.#size)) || isWithin(scene.bounds);
  }

  #paint(): void {
    const scene = this.#scene;
    if (scene === null || this.#palette === null) return;
    const { zoom } = this.#camera;
    const stretch = this.#painted === null ? 1 : zoom / this.#painted.zoom;
    const isCovered = this.#covers(scene);
    if (stretch !== 1 && !this.#isMapStale && isCovered && this.#load > LIGHT && stretch < STRETCH_LIMIT && stretch > 1 / STRETCH_LIMIT) {
      clearTimeout(this.#zoomRest);
      this.#zoomRest = setTimeout(() => {
        this.invalidate();
      }, ZOOM_REST);
    } else if (this.#isMapStale || !isCovered || stretch !== 1) {
      this.#paintMap(scene, this.#palette);
    }
    if (this.#isLiveStale) this.#paintOver(scene, this.#palette);
  }

  #paintMap(scene: Scene, palette: MapPalette): void {
    const ctx = this.map.getContext('2d');
    if (ctx === null) return;
    const { x, y, zoom } = this.#camera;
    const { width, height } = this.#size;
    const ratio = this.map.width / Math.ceil(width * (1 + 2 * MARGIN));
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, this.map.width, this.map.height);
    ctx.setTransform(zoom * ratio, 0, 0, zoom * ratio, (x + width * MARGIN) * ratio, (y + height * MARGIN) * ratio);
    const rect = viewRect(this.#camera, this.#size, MARGIN);
    const detail = detailAt(zoom);
    const { moving } = this.#live;
    const isMoving = (edge: number): boolean =>
      moving.size > 0 && (moving.has(scene.sources[edge] ?? -1) || moving.has(scene.targets[edge] ?? -1));
    if (scene.model.bands.length > 0) paintRings(ctx, scene.model.bands, this.#ringNames, zoom, palette);
    if (this.#words !== null && scene.model.zones.length > 0) paintZones(ctx, scene.model.zones, this.#words, zoom, palette);
    const areaNames = paintAreas(ctx, scene, this.#areas, zoom);
    const edges = scene.edgesIn(rect).filter((edge) => !isMoving(edge));
    paintEdges(ctx, scene, edges, zoom, detail, palette);
    if (detail === 'full') paintLabels(ctx, edges.flatMap((edge) => scene.labelOf(edge) ?? []), rect, palette);
    const nodes = scene.nodesIn(rect);
    paintNodes(ctx, scene, moving.size === 0 ? nodes : nodes.filter((index) => !moving.has(index)), zoom, detail, palette);
    paintAreaNames(ctx, areaNames, zoom, palette);
    this.#painted = this.#camera;
    this.#isMapStale = false;
    this.#load = edges.length + nodes.length;
    this.#shift();
  }

  #paintOver(scene: Scene, palette: MapPalette): void {
    const ctx = this.over.getContext('2d');
    if (ctx === null) return;
    const { x, y, zoom } = this.#camera;
    const ratio = this.over.width / this.#size.width;
    this.#isLiveStale = false;
    if (!this.#isLiveBlank) {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, this.over.width, this.over.height);
    }
    ctx.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    const [first] = this.#live.moving;
    if (first !== undefined) paintZoneTarget(ctx, scene, first, zoom, palette);
    this.#isLiveBlank = !paintLive(ctx, scene, this.#live, this.#camera, viewRect(this.#camera, this.#size), palette);
    const words = first === undefined || this.#words === null ? null : dropWords(scene, first, this.#words);
    if (first !== undefined && words !== null) paintDropWords(ctx, scene, first, words, zoom, palette);
  }
}
