import { viewRect, type Camera, type Size } from './camera';
import { STILL, type LiveState } from './live-state';
import { MapPicture } from './map-picture';
import type { MapPalette } from './map-palette';
import type { MapWords } from './map-words';
import type { MapArea } from './paint/area-painter';
import { isLively, paintLive } from './paint/live-painter';
import type { PictureSubject } from './paint/picture-steps';
import type { RingNames } from './paint/ring-painter';
import { dropWords, paintDropWords, paintZoneTarget } from './paint/zone-painter';
import type { Scene } from './scene';

/** The map is at rest when nothing has moved for so many milliseconds. */
const REST = 110;
/** Up to so many changed actors are painted above the picture until there is one that has them. */
const FEW_CHANGED = 150;

const NONE: ReadonlySet<number> = new Set();

/** Actors of a scene that are new or not as they were in the one before it; none where they are very many. */
function changedNodes(before: Scene, after: Scene): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const [index, node] of after.model.nodes.entries()) {
    const known = before.model.nodes[before.indexOf(node.id)];
    if (known !== node) changed.add(index);
    if (changed.size > FEW_CHANGED) return NONE;
  }
  return changed;
}

/** The picture of the map under React Flow's nodes, and a canvas above it for what moves. Paints at most once a frame. */
export class MapLayers {
  readonly #picture: MapPicture;
  #scene: Scene | null = null;
  #palette: MapPalette | null = null;
  #ringNames: RingNames = { core: '', government: '', territory: '' };
  #words: MapWords | null = null;
  #areas: readonly MapArea[] = [];
  #size: Size = { width: 1, height: 1 };
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #live: LiveState = STILL;
  #subject: PictureSubject | null = null;
  /** Nodes that the shown picture has not as they are: painted above it until the next one. */
  #settling: ReadonlySet<number> = NONE;
  #isLiveStale = true;
  #isLiveBlank = true;
  #frame = 0;
  #movedAt = Number.NEGATIVE_INFINITY;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    holder: HTMLElement,
    private readonly over: HTMLCanvasElement,
  ) {
    over.style.visibility = 'hidden';
    this.#picture = new MapPicture(holder);
  }

  get live(): LiveState {
    return this.#live;
  }

  setScene(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (before !== null && before.model.view !== scene.model.view) this.#picture.forgetWhole();
    if (before !== null && before.model.view === scene.model.view) {
      const waiting = [...this.#settling].map((index) => scene.indexOf(before.model.nodes[index]?.id ?? ''));
      this.#settling = new Set([...waiting.filter((index) => index >= 0), ...changedNodes(before, scene)]);
    } else {
      this.#settling = NONE;
    }
    this.invalidate();
  }

  setPalette(palette: MapPalette, ringNames: RingNames): void {
    this.#palette = palette;
    this.#ringNames = ringNames;
    this.#picture.forgetWhole();
    this.invalidate();
  }

  /** What is written about zones. */
  setWords(words: MapWords): void {
    this.#words = words;
    this.#picture.forgetWhole();
    this.invalidate();
  }

  /** The bodies drawn under the cards. */
  setAreas(areas: readonly MapArea[]): void {
    this.#areas = areas;
    this.#picture.forgetWhole();
    this.invalidate();
  }

  resize(size: Size): void {
    this.#size = size;
    const ratio = Math.min(2, devicePixelRatio);
    const { over } = this;
    over.width = Math.max(1, Math.round(size.width * ratio));
    over.height = Math.max(1, Math.round(size.height * ratio));
    over.style.width = `${String(size.width)}px`;
    over.style.height = `${String(size.height)}px`;
    this.#isLiveStale = true;
    this.#schedule();
  }

  setCamera(camera: Camera): void {
    this.#camera = camera;
    this.#picture.follow(camera, this.#size);
    if (!this.#isLiveBlank) this.#isLiveStale = true;
    this.#moved();
    // A pan over the picture there is has nothing to paint: it asks for no frame of its own.
    if (this.#isLiveStale || this.#subject === null || !this.#picture.serves(this.#subject, camera, this.#size)) this.#schedule();
  }

  setLive(change: Partial<LiveState>): void {
    const { moving } = this.#live;
    this.#live = { ...this.#live, ...change };
    if (this.#live.moving !== moving && (this.#live.moving.size > 0 || moving.size > 0)) {
      this.#settling = new Set([...this.#settling, ...moving]);
      this.#subject = null;
    }
    if (this.#live.moving.size > 0) this.#moved();
    this.#isLiveStale = true;
    this.#schedule();
  }

  /** Paints everything anew. */
  invalidate(): void {
    this.#subject = null;
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
    clearTimeout(this.#rest);
    this.#picture.dispose();
  }

  #moved(): void {
    this.#movedAt = performance.now();
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const scene = this.#scene;
    const palette = this.#palette;
    if (scene === null || palette === null) return;
    const subject = (this.#subject ??= { scene, palette, ringNames: this.#ringNames, words: this.#words, areas: this.#areas, hidden: this.#live.moving });
    const isResting = performance.now() - this.#movedAt >= REST;
    const { isDone, waitsForRest } = this.#picture.paint(subject, this.#camera, this.#size, isResting);
    if (!isDone) this.#schedule();
    clearTimeout(this.#rest);
    if (waitsForRest) this.#rest = setTimeout(() => { this.#schedule(); }, REST);
    if (this.#settling.size > 0 && this.#picture.shows(subject)) {
      this.#settling = NONE;
      this.#isLiveStale = true;
    }
    if (this.#isLiveStale) this.#paintOver(scene, palette);
  }

  #paintOver(scene: Scene, palette: MapPalette): void {
    this.#isLiveStale = false;
    const live = this.#settling.size === 0 ? this.#live : { ...this.#live, moving: new Set([...this.#settling, ...this.#live.moving]) };
    const isBlank = !isLively(live);
    // A canvas that nothing has been painted on has no memory yet.
    if (isBlank && this.#isLiveBlank) return;
    const ctx = this.over.getContext('2d');
    if (ctx === null) return;
    const { x, y, zoom } = this.#camera;
    const ratio = this.over.width / this.#size.width;
    if (!this.#isLiveBlank) {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, this.over.width, this.over.height);
    }
    ctx.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    const [first] = this.#live.moving;
    if (first !== undefined) paintZoneTarget(ctx, scene, first, zoom, palette);
    paintLive(ctx, scene, live, this.#camera, viewRect(this.#camera, this.#size), palette);
    const words = first === undefined || this.#words === null ? null : dropWords(scene, first, this.#words);
    if (first !== undefined && words !== null) paintDropWords(ctx, scene, first, words, zoom, palette);
    if (isBlank === this.#isLiveBlank) return;
    this.#isLiveBlank = isBlank;
    // A canvas that is seen is copied for every frame, also with nothing on it.
    this.over.style.visibility = isBlank ? 'hidden' : 'visible';
  }
}
