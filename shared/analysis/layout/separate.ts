import type { MapPoint as Point } from '../../domain/actors/map-geometry';

/** A box about a point that moves: how far it reaches from the point on each side. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** The ground boxes must stay on: from (0, 0). */
export interface Ground {
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 400;
/** Rounds for boxes that cannot all be parted: they are spread, no more. */
const HOPELESS_ROUNDS = 40;

interface Moving {
  x: number;
  y: number;
  readonly box: Box;
  readonly isFixed: boolean;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.max(least, most), value));
}

function keepInside(item: Moving, { width, height }: Ground): void {
  item.x = clamp(item.x, item.box.left, width - item.box.right);
  item.y = clamp(item.y, item.box.up, height - item.box.down);
}

/** By how much two boxes overlap along each axis; null where they do not. */
function overlap(one: Moving, other: Moving, gap: number): { readonly x: number; readonly y: number } | null {
  const x = Math.min(one.x + one.box.right, other.x + other.box.right) - Math.max(one.x - one.box.left, other.x - other.box.left) + gap;
  if (x <= 0) return null;
  const y = Math.min(one.y + one.box.down, other.y + other.box.down) - Math.max(one.y - one.box.up, other.y - other.box.up) + gap;
  return y <= 0 ? null : { x, y };
}

/** What `separate` reached: the points, and whether no boxes overlap. */
export interface Separation {
  readonly points: readonly Point[];
  readonly isClear: boolean;
}

/** Share of the ground that boxes with their gaps can cover at most and still be parted. */
const FULL = 0.92;

/** Cells of the grid along a side, at most. */
const MOST_CELLS = 512;

function covers(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { left, right, up, down }) => sum + (left + right) * (up + down), 0);
}

/** Whether there is ground enough for all boxes. Where there is not, no parting of them is clear; where there is, it may be. */
export function hasRoom(boxes: readonly Box[], { width, height }: Ground): boolean {
  return covers(boxes) <= width * height * FULL;
}

/**
 * Finds the boxes that may touch, round after round: those that share a cell of a grid as wide as the widest box. The
 * grid is of where they are as a round begins; each box looks around from where it is by then.
 */
class Neighbours {
  readonly #width: number;
  readonly #height: number;
  /** The first item of each cell, and the next of the same cell after each item; −1 for none. */
  #first = new Int32Array(0);
  readonly #next: Int32Array;

  constructor(
    private readonly items: readonly Moving[],
    gap: number,
  ) {
    this.#width = items.reduce((most, { box }) => Math.max(most, box.left + box.right + gap), 1);
    this.#height = items.reduce((most, { box }) => Math.max(most, box.up + box.down + gap), 1);
    this.#next = new Int32Array(items.length);
  }

  /** Calls `visit` once for every two boxes that may touch. */
  pairs(visit: (one: Moving, other: Moving, turn: number) => void): void {
    const { items } = this;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    if (items.length === 0) return;
    for (const { x, y } of items) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    // Somebody pinned very far away does not make a grid of millions of cells.
    const [width, height] = [Math.max(this.#width, (right - left) / MOST_CELLS), Math.max(this.#height, (bottom - top) / MOST_CELLS)];
    const [column, row] = [Math.floor(left / width), Math.floor(top / height)];
    const columns = Math.floor(right / width) - column + 1;
    const rows = Math.floor(bottom / height) - row + 1;
    if (this.#first.length < columns * rows) this.#first = new Int32Array(columns * rows);
    const [first, next] = [this.#first, this.#next];
    first.fill(-1);
    for (let index = items.length - 1; index >= 0; index -= 1) {
      const { x, y } = items[index] as Moving;
      const cell = (Math.floor(y / height) - row) * columns + Math.floor(x / width) - column;
      next[index] = first[cell] ?? -1;
      first[cell] = index;
    }
    for (const [i, one] of items.entries()) {
      const across = Math.floor(one.x / width) - column;
      const down = Math.floor(one.y / height) - row;
      for (let y = Math.max(0, down - 1); y <= Math.min(rows - 1, down + 1); y += 1) {
        for (let x = Math.max(0, across - 1); x <= Math.min(columns - 1, across + 1); x += 1) {
          for (let j = first[y * columns + x] ?? -1; j >= 0; j = next[j] ?? -1) {
            if (j > i) visit(one, items[j] as Moving, i + j);
          }
        }
      }
    }
  }
}

/**
 * Moves boxes apart, as little as it takes, until none overlaps another and all lie on the ground, leaving `gap`
 * between them. Repeatable. `isClear` is false where there was no room for all. Only neighbours are compared: a round
 * costs as much as there are boxes. `fixed`: indexes of boxes that stay where they are; the others give way.
 */
export function separate(
  points: readonly Point[],
  boxes: readonly Box[],
  ground: Ground,
  gap: number,
  fixed: ReadonlySet<number> = new Set(),
): Separation {
  const items: Moving[] = points.map((point, index) => ({
    x: point.x,
    y: point.y,
    box: boxes[index] ?? { left: 0, right: 0, up: 0, down: 0 },
    isFixed: fixed.has(index),
  }));
  const rounds = hasRoom(items.map(({ box }) => box), ground) ? ROUNDS : HOPELESS_ROUNDS;
  items.forEach((item) => { if (!item.isFixed) keepInside(item, ground); });
  const neighbours = new Neighbours(items, gap);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    neighbours.pairs((one, other, turn) => {
      const depth = overlap(one, other, gap);
      if (depth === null || (one.isFixed && other.isFixed)) return;
      moved = true;
      push(one, other, depth, round + turn);
      if (!one.isFixed) keepInside(one, ground);
      if (!other.isFixed) keepInside(other, ground);
    });
    if (!moved) break;
  }
  let isClear = true;
  new Neighbours(items, 0).pairs((one, other) => { isClear &&= overlap(one, other, 0) === null; });
  return { points: items.map(({ x, y }) => ({ x, y })), isClear };
}

/** Pushes two boxes apart along the axis of least overlap, now and then along the other, so that corners free themselves. */
function push(one: Moving, other: Moving, depth: { readonly x: number; readonly y: number }, turn: number): void {
  const alongX = turn % 7 === 0 ? depth.x > depth.y : depth.x <= depth.y;
  const half = (alongX ? depth.x : depth.y) / 2 + 0.05;
  const [first, second] = one.isFixed ? [0, 2 * half] : other.isFixed ? [2 * half, 0] : [half, half];
  if (alongX) {
    const sign = one.x < other.x || (one.x === other.x && turn % 2 === 0) ? 1 : -1;
    one.x -= sign * first;
    other.x += sign * second;
  } else {
    const sign = one.y < other.y || (one.y === other.y && turn % 2 === 0) ? 1 : -1;
    one.y -= sign * first;
    other.y += sign * second;
  }
}
