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

/** Calls `visit` once for every two boxes that may touch: those that share a cell of a grid as wide as the widest box. */
function nearPairs(items: readonly Moving[], gap: number, visit: (one: Moving, other: Moving, turn: number) => void): void {
  const width = Math.max(1, ...items.map(({ box }) => box.left + box.right + gap));
  const height = Math.max(1, ...items.map(({ box }) => box.up + box.down + gap));
  const cells = new Map<number, number[]>();
  const columnOf = ({ x }: Moving): number => Math.floor(x / width);
  const rowOf = ({ y }: Moving): number => Math.floor(y / height);
  const key = (column: number, row: number): number => row * 65_536 + column;
  items.forEach((item, index) => {
    const place = key(columnOf(item), rowOf(item));
    const cell = cells.get(place);
    if (cell === undefined) cells.set(place, [index]);
    else cell.push(index);
  });
  items.forEach((one, i) => {
    const [column, row] = [columnOf(one), rowOf(one)];
    for (let down = -1; down <= 1; down += 1) {
      for (let across = -1; across <= 1; across += 1) {
        for (const j of cells.get(key(column + across, row + down)) ?? []) {
          const other = items[j];
          if (j > i && other !== undefined) visit(one, other, i + j);
        }
      }
    }
  });
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
  const covered = items.reduce((sum, { box }) => sum + (box.left + box.right) * (box.up + box.down), 0);
  const rounds = covered > ground.width * ground.height * FULL ? HOPELESS_ROUNDS : ROUNDS;
  items.forEach((item) => { if (!item.isFixed) keepInside(item, ground); });
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    nearPairs(items, gap, (one, other, turn) => {
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
  nearPairs(items, 0, (one, other) => { isClear &&= overlap(one, other, 0) === null; });
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
