import { viewRect, type Camera, type Size } from './camera';
import type { PaintSteps } from './paint/paint-steps';
import { PICTURE_MARGIN, pictureSize, pictureSteps, type PictureSubject } from './paint/picture-steps';
import type { Rect } from './spatial-grid';

/** Milliseconds of a frame given to a picture in the making: while the map moves, while what is shown leaves a part of the view out, while it stands still. */
const SLICE = { moving: 6, urgent: 13, still: 18 } as const;
/** A picture that took no longer than this is painted at once when what it shows changes, and in each frame of a zoom. */
const LIGHT = { change: 10, zoom: 4 } as const;
/** Beyond this the stretched picture is replaced although the zoom goes on. */
const STRETCH_LIMIT = 1.25;
/** A new picture is begun when less than this share of the pane is left of the old one's margin. */
const EARLY = 0.12;
/** How much farther off the picture of a camera that draws back is made. */
const AHEAD = 0.72;
/** What is drawn about the cards (curves, labels, rings) lies within so many canvas units around them. */
const INK = 180;

interface Picture {
  readonly camera: Camera;
  readonly size: Size;
  readonly subject: PictureSubject;
  /** Milliseconds that it took. */
  readonly cost: number;
}

/** A picture in the page: a bitmap and not a canvas to draw on, which would be copied anew for every frame it is seen in. */
interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: ImageBitmapRenderingContext;
  picture: Picture | null;
}

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
function inked(rect: Rect, { left, top, right, bottom }: Rect): Rect {
  return {
    left: Math.max(rect.left, left - INK),
    top: Math.max(rect.top, top - INK),
    right: Math.min(rect.right, right + INK),
    bottom: Math.min(rect.bottom, bottom + INK),
  };
}

/**
 * The painted map, larger than the pane. A pan shifts it and a zoom stretches it, while the next picture is made out of
 * the page, some milliseconds in each frame, and takes its place when it is whole. The last picture of the whole map
 * stays beneath, for what the upper one does not reach.
 */
export class MapPicture {
  readonly #easel: Easel;
  #shown: Sheet;
  #whole: Sheet;
  #job: Job | null = null;

  constructor(private readonly holder: HTMLElement) {
    const sheet = (): Sheet => {
      const canvas = document.createElement('canvas');
      canvas.style.visibility = 'hidden';
      holder.append(canvas);
      const ctx = canvas.getContext('bitmaprenderer', { alpha: false });
      if (ctx === null) throw new Error('This window cannot draw');
      return { canvas, ctx, picture: null };
    };
    const canvas = new OffscreenCanvas(1, 1);
    // Read back after each step, which is when a step is truly done.
    const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (ctx === null) throw new Error('This window cannot draw');
    this.#easel = { canvas, ctx };
    [this.#whole, this.#shown] = [sheet(), sheet()];
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
    this.#whole.canvas.style.visibility = 'hidden';
  }

  /** Puts the pictures where the camera wants them. */
  follow(camera: Camera, size: Size): void {
    this.#place(this.#shown, camera);
    const { picture } = this.#whole;
    const needsWhole = picture !== null && this.#shown.picture !== null && !this.#reaches(this.#shown.picture, viewRect(camera, size));
    const visibility = needsWhole ? 'visible' : 'hidden';
    if (this.#whole.canvas.style.visibility !== visibility) this.#whole.canvas.style.visibility = visibility;
    if (needsWhole) this.#place(this.#whole, camera);
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
    const page = pictureSize(size);
    const [width, height] = [Math.max(1, Math.round(page.width * ratio)), Math.max(1, Math.round(page.height * ratio))];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    return { subject, camera, size, spent: 0, steps: pictureSteps(ctx, subject, camera, size, width / page.width) };
  }

  /** Goes on painting for some milliseconds; gives whether the picture is whole, and shown. */
  #advance(job: Job, budget: number): boolean {
    const start = performance.now();
    for (;;) {
      const isDone = job.steps.next().done === true;
      // What was asked for so far is drawn now, not at the end of the frame: the budget counts it.
      if (budget < Number.POSITIVE_INFINITY || isDone) this.#easel.ctx.getImageData(0, 0, 1, 1);
      const elapsed = performance.now() - start;
      if (isDone) {
        this.#show(job, job.spent + elapsed);
        return true;
      }
      if (elapsed >= budget) {
        job.spent += elapsed;
        return false;
      }
    }
  }

  #show({ subject, camera, size }: Job, cost: number): void {
    this.#job = null;
    const before = this.#shown.picture;
    const isWhole = before !== null && within(before.subject.scene.bounds, viewRect(before.camera, before.size, PICTURE_MARGIN));
    // What was seen stays beneath where it is of the whole map, and the best of those.
    if (isWhole && (this.#whole.picture === null || camera.zoom > before.camera.zoom)) [this.#whole, this.#shown] = [this.#shown, this.#whole];
    const { canvas, ctx } = this.#shown;
    const page = pictureSize(size);
    canvas.style.width = `${String(page.width)}px`;
    canvas.style.height = `${String(page.height)}px`;
    ctx.transferFromImageBitmap(this.#easel.canvas.transferToImageBitmap());
    this.#shown.picture = { camera, size, subject, cost };
    canvas.style.visibility = 'visible';
    // The one shown lies over the picture of the whole map.
    canvas.style.zIndex = '1';
    this.#whole.canvas.style.zIndex = '0';
  }

  #reaches(picture: Picture, view: Rect): boolean {
    return within(inked(view, picture.subject.scene.bounds), viewRect(picture.camera, picture.size, PICTURE_MARGIN));
  }

  #place({ canvas, picture }: Sheet, camera: Camera): void {
    if (picture === null) return;
    const stretch = camera.zoom / picture.camera.zoom;
    const x = camera.x - (picture.camera.x + picture.size.width * PICTURE_MARGIN) * stretch;
    const y = camera.y - (picture.camera.y + picture.size.height * PICTURE_MARGIN) * stretch;
    canvas.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(stretch)})`;
  }
}
