import { viewRect, type Camera, type Size } from './camera';
import type { PaintSteps } from './paint/paint-steps';
import { PICTURE_MARGIN, pictureSteps, type PicturePage, type PictureSubject } from './paint/picture-steps';
import { PictureSheet, tiledLength, tileSide, type Picture } from './picture-sheet';
import type { Rect } from './spatial-grid';

/** Milliseconds of a frame given to a picture in the making: while the map moves, while what is shown leaves a part of the view out, while it stands still. */
const SLICE = { moving: 6, urgent: 10, still: 10 } as const;
/** A picture that took no longer than this is painted at once when what it shows changes, and in each frame of a zoom. */
const LIGHT = { change: 10, zoom: 4 } as const;
/** Beyond this the stretched picture is replaced although the zoom goes on. */
const STRETCH_LIMIT = 1.25;
/** A new picture is begun when less than this share of the pane is left of the old one's margin. */
const EARLY = 0.12;
/** How much farther off the picture of a camera that draws back is made. */
const AHEAD = 0.72;
/** What is drawn about the cards (curves, labels, rings) lies within so many canvas units around them, and words within so many pixels more. */
const INK = 180;
const WORDS = 90;

/** Where the next picture is painted, out of the page. */
interface Easel {
  readonly canvas: OffscreenCanvas;
  readonly ctx: OffscreenCanvasRenderingContext2D;
}

interface Job {
  readonly steps: PaintSteps;
  readonly subject: PictureSubject;
  readonly camera: Camera;
  readonly size: Size;
  readonly page: PicturePage;
  /** Device pixels per pixel, the size of the page in them, and the side of its tiles. */
  readonly ratio: number;
  readonly painted: Size;
  readonly side: number;
  spent: number;
}

function within(inner: Rect, outer: Rect): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/**
 * Whether a picture of the one is worth finishing although the other is wanted by now: it is nearer to it than what is
 * shown. A layout under way changes the map in every frame; begun anew each time, no picture would ever be done.
 */
function isOnTheWay(one: PictureSubject, other: PictureSubject): boolean {
  return one.scene.model.view === other.scene.model.view && one.palette === other.palette && one.words === other.words && one.areas === other.areas;
}

/** Where a camera that draws back will soon be: a picture made for it reaches far enough when it is done. */
function ahead({ x, y, zoom }: Camera, { width, height }: Size): Camera {
  return { x: width / 2 + (x - width / 2) * AHEAD, y: height / 2 + (y - height / 2) * AHEAD, zoom: zoom * AHEAD };
}

/** The part of a rectangle in which something is drawn. */
function inked(rect: Rect, { left, top, right, bottom }: Rect, ink = INK): Rect {
  return {
    left: Math.max(rect.left, left - ink),
    top: Math.max(rect.top, top - ink),
    right: Math.min(rect.right, right + ink),
    bottom: Math.min(rect.bottom, bottom + ink),
  };
}

/**
 * The page of the picture for a camera: the pane with its margin, without what is bare paper. Lines that a person leads
 * and the names of bodies may lie anywhere.
 */
function pageOf({ scene, areas }: PictureSubject, camera: Camera, size: Size, ratio: number): { readonly page: PicturePage; readonly painted: Size; readonly side: number } {
  const whole = viewRect(camera, size, PICTURE_MARGIN);
  const rect = areas.length > 0 || scene.hasLed ? whole : inked(whole, scene.bounds, INK + WORDS / camera.zoom);
  const left = Math.floor(rect.left * camera.zoom + camera.x);
  const top = Math.floor(rect.top * camera.zoom + camera.y);
  const [right, bottom] = [rect.right * camera.zoom + camera.x, rect.bottom * camera.zoom + camera.y];
  const side = tileSide(Math.max(size.width, size.height) * (1 + 2 * PICTURE_MARGIN) * ratio);
  const width = tiledLength((right - left) * ratio, side);
  const height = tiledLength((bottom - top) * ratio, side);
  return { page: { left, top, width: width / ratio, height: height / ratio }, painted: { width, height }, side };
}

/**
 * The painted map, larger than the pane. A pan shifts it and a zoom stretches it, while the next picture is made out of
 * the page, some milliseconds in each frame, and takes its place when it is whole. The last picture of the whole map
 * stays beneath, for what the upper one does not reach.
 */
export class MapPicture {
  readonly #easel: Easel;
  readonly #cutter = new OffscreenCanvas(1, 1);
  #shown: PictureSheet;
  #whole: PictureSheet;
  #job: Job | null = null;

  constructor(private readonly holder: HTMLElement) {
    const canvas = new OffscreenCanvas(1, 1);
    // Read back after each step, which is when a step is truly done.
    const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (ctx === null) throw new Error('This window cannot draw');
    this.#easel = { canvas, ctx };
    [this.#whole, this.#shown] = [new PictureSheet(holder), new PictureSheet(holder)];
  }

  /** The zoom at which what is seen was painted; null before there is anything. */
  get zoom(): number | null {
    return this.#shown.picture?.camera.zoom ?? null;
  }

  /** Whether what is seen shows a subject as it is. */
  shows(subject: PictureSubject): boolean {
    return this.#shown.picture?.subject === subject;
  }

  /** Whether what is seen need not be painted anew for a camera: it has been shifted, and reaches beyond the pane. */
  serves(subject: PictureSubject, camera: Camera, size: Size): boolean {
    const { picture } = this.#shown;
    if (this.#job !== null || picture?.subject !== subject || picture.camera.zoom !== camera.zoom) return false;
    return picture.size.width === size.width && picture.size.height === size.height && this.#reaches(picture, viewRect(camera, size, EARLY));
  }

  dispose(): void {
    this.#job = null;
    this.holder.replaceChildren();
  }

  /** Forgets the picture of the whole map: it belongs to another arrangement or another look. */
  forgetWhole(): void {
    this.#whole.picture = null;
    this.#whole.show(false);
  }

  /** Puts the pictures where the camera wants them. */
  follow(camera: Camera, size: Size): void {
    this.#shown.place(camera);
    const { picture } = this.#whole;
    const needsWhole = picture !== null && this.#shown.picture !== null && !this.#reaches(this.#shown.picture, viewRect(camera, size));
    this.#whole.show(needsWhole);
    if (needsWhole) this.#whole.place(camera);
  }

  /**
   * Does what is due in this frame. `isResting`: neither camera nor anything on the map has moved for a while. Gives
   * whether another frame is needed, and whether a zoom waits for the camera to rest.
   */
  paint(subject: PictureSubject, camera: Camera, size: Size, isResting: boolean): { readonly isChanged: boolean; readonly isDone: boolean; readonly waitsForRest: boolean } {
    const shown = this.#shown.picture;
    if (this.#job !== null && !isOnTheWay(this.#job.subject, subject)) this.#job = null;
    if (shown === null) return this.#now(subject, camera, size);
    const isStale = shown.subject !== subject;
    const stretch = camera.zoom / shown.camera.zoom;
    if ((isStale && shown.cost <= LIGHT.change) || (!isStale && stretch !== 1 && shown.cost <= LIGHT.zoom)) return this.#now(subject, camera, size);
    if (this.#job === null) {
      const isSame = stretch === 1 && shown.size.width === size.width && shown.size.height === size.height;
      const isOverdue = isStale || stretch > STRETCH_LIMIT || stretch < 1 / STRETCH_LIMIT || !this.#reaches(shown, viewRect(camera, size, EARLY));
      if (!isOverdue && (isSame || !isResting)) return { isChanged: false, isDone: true, waitsForRest: !isSame };
      this.#job = this.#begin(subject, !isStale && !isResting && stretch < 1 ? ahead(camera, size) : camera, size);
    }
    const isReaching = this.#reaches(shown, viewRect(camera, size));
    const isChanged = this.#advance(this.#job, isResting ? SLICE.still : isReaching ? SLICE.moving : SLICE.urgent);
    if (isChanged) this.follow(camera, size);
    return { isChanged, isDone: false, waitsForRest: false };
  }

  /** Paints a picture in this frame, however long it takes. */
  #now(subject: PictureSubject, camera: Camera, size: Size): { readonly isChanged: boolean; readonly isDone: boolean; readonly waitsForRest: boolean } {
    this.#job = null;
    this.#advance(this.#begin(subject, camera, size), Number.POSITIVE_INFINITY);
    this.follow(camera, size);
    return { isChanged: true, isDone: true, waitsForRest: false };
  }

  #begin(subject: PictureSubject, camera: Camera, size: Size): Job {
    const { canvas, ctx } = this.#easel;
    const ratio = Math.min(2, devicePixelRatio);
    const { page, painted, side } = pageOf(subject, camera, size, ratio);
    if (canvas.width < painted.width) canvas.width = painted.width;
    if (canvas.height < painted.height) canvas.height = painted.height;
    return { subject, camera, size, page, ratio, painted, side, spent: 0, steps: pictureSteps(ctx, subject, camera, page, ratio) };
  }

  /** Goes on painting for some milliseconds; gives whether the picture is whole, and shown: in a frame of its own, since the window copies it. */
  #advance(job: Job, budget: number): boolean {
    const start = performance.now();
    for (let steps = 0; ; steps += 1) {
      const isDone = job.steps.next().done === true;
      if (isDone && (steps === 0 || budget === Number.POSITIVE_INFINITY)) {
        this.#show(job, start);
        return true;
      }
      // What was asked for so far is drawn now, not at the end of the frame: the budget counts it.
      if (budget < Number.POSITIVE_INFINITY) this.#easel.ctx.getImageData(0, 0, 1, 1);
      const elapsed = performance.now() - start;
      if (isDone || elapsed >= budget) {
        job.spent += elapsed;
        return false;
      }
    }
  }

  #show({ subject, camera, size, page, ratio, painted, side, spent }: Job, start: number): void {
    this.#job = null;
    const before = this.#shown.picture;
    const isWhole = before !== null && within(before.subject.scene.bounds, viewRect(before.camera, before.size, PICTURE_MARGIN));
    // What was seen stays beneath where it is of the whole map, and the best of those.
    if (isWhole && (this.#whole.picture === null || camera.zoom > before.camera.zoom)) [this.#whole, this.#shown] = [this.#shown, this.#whole];
    this.#shown.take(this.#easel.canvas, painted, side, ratio, this.#cutter);
    this.#shown.picture = { camera, size, page, subject, cost: spent + performance.now() - start };
    this.#shown.show(true);
    this.#shown.layOver(true);
    this.#whole.layOver(false);
  }

  #reaches(picture: Picture, view: Rect): boolean {
    return within(inked(view, picture.subject.scene.bounds), viewRect(picture.camera, picture.size, PICTURE_MARGIN));
  }
}
