import type { Camera, Size } from './camera';
import type { PicturePage, PictureSubject } from './paint/picture-steps';

/** Side of a tile in device pixels: memory of this size is kept and used again; that of a whole picture is not. */
const TILE = 448;
/** Tiles along a side, at most: each is something more to compose in every frame. */
const MOST_TILES = 6;
/** Tiles lie one over the other by so much, or a stretched picture would show where they meet. */
const LAP = 1;

/** What a sheet shows. */
export interface Picture {
  readonly camera: Camera;
  readonly size: Size;
  readonly page: PicturePage;
  readonly subject: PictureSubject;
  /** Milliseconds that it took. */
  readonly cost: number;
}

interface Tile {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: ImageBitmapRenderingContext;
}

/** Side of the tiles of pictures that are so long at most: always the same for a pane, so that each finds the memory of the last. */
export function tileSide(most: number): number {
  return Math.max(TILE, Math.ceil(most / MOST_TILES));
}

/** The least length that whole tiles cover, of at least some length; all in device pixels. */
export function tiledLength(length: number, side: number): number {
  return Math.max(1, Math.ceil((length - LAP) / side)) * side + LAP;
}

/**
 * A picture in the page, in tiles: bitmaps and not canvases to draw on, which would be copied anew for every frame they
 * are seen in. A bitmap as large as the picture would be new memory for each picture, which takes longer to get than to fill.
 */
export class PictureSheet {
  readonly #element = document.createElement('div');
  readonly #tiles: Tile[] = [];
  #isVisible = false;
  picture: Picture | null = null;

  constructor(holder: HTMLElement) {
    this.#element.style.visibility = 'hidden';
    this.#element.dataset['sheet'] = '';
    holder.append(this.#element);
  }

  /** Takes over what has been painted on the left upper corner of a canvas. `cutter`: a canvas for one tile at a time. */
  take(painted: OffscreenCanvas, size: Size, side: number, ratio: number, cutter: OffscreenCanvas): void {
    const [across, down] = [Math.round((size.width - LAP) / side), Math.round((size.height - LAP) / side)];
    const reach = side + LAP;
    const ctx = cutter.getContext('2d', { alpha: false, willReadFrequently: true });
    if (ctx === null) return;
    if (cutter.width !== reach) [cutter.width, cutter.height] = [reach, reach];
    for (const [place, tile] of this.#setTiles(across * down).entries()) {
      const [left, top] = [(place % across) * side, Math.floor(place / across) * side];
      ctx.drawImage(painted, left, top, reach, reach, 0, 0, reach, reach);
      tile.ctx.transferFromImageBitmap(cutter.transferToImageBitmap());
      tile.canvas.style.cssText = `left:${String(left / ratio)}px;top:${String(top / ratio)}px;width:${String(reach / ratio)}px;height:${String(reach / ratio)}px`;
    }
  }

  /** Those there are too many of are emptied and kept: thrown away, they would fill the memory until somebody tidies up. */
  #setTiles(count: number): readonly Tile[] {
    while (this.#tiles.length < count) {
      const canvas = document.createElement('canvas');
      const ctx = canvas.getContext('bitmaprenderer', { alpha: false });
      if (ctx === null) throw new Error('This window cannot draw');
      this.#element.append(canvas);
      this.#tiles.push({ canvas, ctx });
    }
    for (const { canvas, ctx } of this.#tiles.slice(count)) {
      if (canvas.style.display === 'none') continue;
      canvas.style.display = 'none';
      ctx.transferFromImageBitmap(null);
    }
    return this.#tiles.slice(0, count);
  }

  show(isVisible: boolean): void {
    if (this.#isVisible === isVisible) return;
    this.#isVisible = isVisible;
    this.#element.style.visibility = isVisible ? 'visible' : 'hidden';
  }

  /** Lays the sheet over the other one, or under it. */
  layOver(isOver: boolean): void {
    this.#element.style.zIndex = isOver ? '1' : '0';
  }

  /** Puts the picture where a camera wants it. */
  place(camera: Camera): void {
    const { picture } = this;
    if (picture === null) return;
    const stretch = camera.zoom / picture.camera.zoom;
    const x = camera.x + (picture.page.left - picture.camera.x) * stretch;
    const y = camera.y + (picture.page.top - picture.camera.y) * stretch;
    this.#element.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(stretch)})`;
  }
}
