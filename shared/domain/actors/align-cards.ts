import { CARD_CELL, type MapPoint } from './map-geometry';

/** Ways to bring order among chosen actors. */
export const ALIGNMENTS = ['row', 'column', 'spreadAcross', 'spreadDown', 'snap'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

type Places<Id> = ReadonlyMap<Id, MapPoint>;

function spread<Id>(places: Places<Id>, axis: 'x' | 'y', least: number): Places<Id> {
  const sorted = [...places].sort(([, one], [, other]) => one[axis] - other[axis]);
  const first = sorted[0]?.[1][axis] ?? 0;
  const last = sorted.at(-1)?.[1][axis] ?? 0;
  const step = Math.max(least, sorted.length < 2 ? 0 : (last - first) / (sorted.length - 1));
  return new Map(sorted.map(([id, place], index) => [id, { ...place, [axis]: first + index * step }]));
}

/** Nearest line of the grid that cards snap to: half a card's room. */
function snapped(value: number, cell: number): number {
  return Math.round(value / (cell / 2)) * (cell / 2);
}

/**
 * Where actors go (middles of cards, canvas units): `row` and `column` put them on one line at their mean and apart
 * enough not to touch; `spread…` leaves the outermost where they are and makes the steps between them even; `snap` moves each to the nearest point of the grid.
 */
export function aligned<Id>(places: Places<Id>, alignment: Alignment): Places<Id> {
  const mean = (axis: 'x' | 'y'): number => [...places.values()].reduce((sum, place) => sum + place[axis], 0) / Math.max(1, places.size);
  switch (alignment) {
    case 'row': {
      const y = mean('y');
      return spread(new Map([...places].map(([id, { x }]) => [id, { x, y }])), 'x', CARD_CELL.width);
    }
    case 'column': {
      const x = mean('x');
      return spread(new Map([...places].map(([id, { y }]) => [id, { x, y }])), 'y', CARD_CELL.height);
    }
    case 'spreadAcross':
      return spread(places, 'x', 0);
    case 'spreadDown':
      return spread(places, 'y', 0);
    case 'snap':
      return new Map([...places].map(([id, { x, y }]) => [id, { x: snapped(x, CARD_CELL.width), y: snapped(y, CARD_CELL.height) }]));
  }
}
