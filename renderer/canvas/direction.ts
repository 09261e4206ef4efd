import type { MapPoint } from '@shared/domain/actors/map-geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much a step aside counts against a step ahead. */
const ASIDE = 2.2;

function ahead(direction: Direction, dx: number, dy: number): number {
  switch (direction) {
    case 'left':
      return -dx;
    case 'right':
      return dx;
    case 'up':
      return -dy;
    case 'down':
      return dy;
  }
}

/**
 * Index of the place to which an arrow key leads from `from`: near, and ahead rather than aside; −1 where nothing
 * lies that way. `skip`: the place itself.
 */
export function inDirection(xs: ArrayLike<number>, ys: ArrayLike<number>, from: MapPoint, direction: Direction, skip = -1): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = 0; index < xs.length; index += 1) {
    if (index === skip) continue;
    const dx = (xs[index] ?? 0) - from.x;
    const dy = (ys[index] ?? 0) - from.y;
    const forward = ahead(direction, dx, dy);
    if (forward <= 1) continue;
    const aside = direction === 'left' || direction === 'right' ? Math.abs(dy) : Math.abs(dx);
    if (aside > forward * 3) continue;
    const cost = forward + aside * ASIDE;
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
}
