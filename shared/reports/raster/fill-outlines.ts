import type { Bitmap, Rgb } from './bitmap';

/** A closed outline: x, y in turn, in points of the picture, y down. */
export type Outline = readonly number[];

/** How much of each point of a box is covered: kept as differences from the point at its left. */
interface Cover {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cells: Float32Array;
}

/** Adds one edge: the signed area that lies to its right, cell by cell. */
function addEdge({ left, top, width, height, cells }: Cover, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const way = fromY < toY ? 1 : -1;
  const [x0, y0, x1, y1] = way === 1 ? [fromX - left, fromY - top, toX - left, toY - top] : [toX - left, toY - top, fromX - left, fromY - top];
  const slope = (x1 - x0) / (y1 - y0);
  const stride = width + 2;
  const first = Math.max(0, Math.floor(y0));
  const last = Math.min(height, Math.ceil(y1));
  for (let row = first; row < last; row += 1) {
    const [upper, lower] = [Math.max(row, y0), Math.min(row + 1, y1)];
    const area = (lower - upper) * way;
    const clamp = (x: number): number => Math.max(0, Math.min(width, x));
    const [one, other] = [clamp(x0 + (upper - y0) * slope), clamp(x0 + (lower - y0) * slope)];
    const [start, end] = one < other ? [one, other] : [other, one];
    const cell = Math.floor(start);
    const at = row * stride + cell;
    const lastCell = Math.ceil(end);
    if (lastCell <= cell + 1) {
      const beyond = (start + end) / 2 - cell;
      cells[at] = (cells[at] ?? 0) + area * (1 - beyond);
      cells[at + 1] = (cells[at + 1] ?? 0) + area * beyond;
      continue;
    }
    // The edge goes over several cells of the row: each gets the share of the area that lies right of it.
    const perCell = 1 / (end - start);
    let before = 0;
    for (let place = cell; place < lastCell; place += 1) {
      const [a, b] = [Math.max(start, place), Math.min(end, place + 1)];
      const passed = (b - start) * perCell;
      const inside = (passed + (a - start) * perCell) / 2;
      const here = inside * (b - a) + (place + 1 - b) * passed;
      const total = here;
      cells[row * stride + place] = (cells[row * stride + place] ?? 0) + area * (total - before);
      before = total;
    }
    cells[row * stride + lastCell] = (cells[row * stride + lastCell] ?? 0) + area * (1 - before);
  }
}

/**
 * Fills outlines with a colour, their rims softened by how much of each point they cover. Outlines that turn the other
 * way cut holes; those that turn the same way and overlap are one.
 */
export function fillOutlines(bitmap: Bitmap, outlines: readonly Outline[], [red, green, blue]: Rgb): void {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines) {
    for (let index = 0; index < outline.length; index += 2) {
      const [x, y] = [outline[index] ?? 0, outline[index + 1] ?? 0];
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
  }
  const [left, top] = [Math.max(0, Math.floor(minX)), Math.max(0, Math.floor(minY))];
  const [right, bottom] = [Math.min(bitmap.width, Math.ceil(maxX)), Math.min(bitmap.height, Math.ceil(maxY))];
  if (right <= left || bottom <= top) return;
  const cover: Cover = { left, top, width: right - left, height: bottom - top, cells: new Float32Array((right - left + 2) * (bottom - top)) };
  for (const outline of outlines) {
    for (let index = 0; index < outline.length; index += 2) {
      const next = (index + 2) % outline.length;
      addEdge(cover, outline[index] ?? 0, outline[index + 1] ?? 0, outline[next] ?? 0, outline[next + 1] ?? 0);
    }
  }
  const { rgb, width } = bitmap;
  for (let row = 0; row < cover.height; row += 1) {
    let sum = 0;
    for (let column = 0; column < cover.width; column += 1) {
      sum += cover.cells[row * (cover.width + 2) + column] ?? 0;
      const share = Math.min(1, Math.abs(sum));
      if (share < 0.004) continue;
      const at = ((top + row) * width + left + column) * 3;
      rgb[at] = (rgb[at] ?? 0) + (red - (rgb[at] ?? 0)) * share;
      rgb[at + 1] = (rgb[at + 1] ?? 0) + (green - (rgb[at + 1] ?? 0)) * share;
      rgb[at + 2] = (rgb[at + 2] ?? 0) + (blue - (rgb[at + 2] ?? 0)) * share;
    }
  }
}
