import type { Zone } from './zone-view';

/** The way to a zone beside another. */
export type ZoneDirection = 'left' | 'right' | 'up' | 'down';

const WAYS: Readonly<Record<ZoneDirection, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The zone next to another in a direction: the one least far away, a step aside counting double. Undefined at the border. */
export function zoneBeside(zones: readonly Zone[], from: Zone, direction: ZoneDirection): Zone | undefined {
  const [dx, dy] = WAYS[direction];
  const middle = ({ left, top, width, height }: Zone): readonly [number, number] => [left + width / 2, top + height / 2];
  const [x, y] = middle(from);
  let best: Zone | undefined;
  let bestAway = Number.POSITIVE_INFINITY;
  for (const zone of zones) {
    if (zone.key === from.key) continue;
    // It must begin where the other ends: zones of one row are not above each other, however high.
    const isBeyond =
      dx > 0 ? zone.left >= from.left + from.width - 1 : dx < 0 ? zone.left + zone.width <= from.left + 1
      : dy > 0 ? zone.top >= from.top + from.height - 1 : zone.top + zone.height <= from.top + 1;
    if (!isBeyond) continue;
    const [otherX, otherY] = middle(zone);
    const along = Math.abs(dx === 0 ? otherY - y : otherX - x);
    const aside = Math.abs(dx === 0 ? otherX - x : otherY - y);
    if (along + 2 * aside < bestAway) [best, bestAway] = [zone, along + 2 * aside];
  }
  return best;
}
