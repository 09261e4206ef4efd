import { CARD_CELL, cardsTouch, type MapPoint } from './map-geometry';

/** Cards in a row before a new one begins, when many are put down at once. */
const COLUMNS = 6;

/** The places that cards take, and whether one more fits: each question in constant time. */
export interface Occupancy {
  readonly isFree: (place: MapPoint) => boolean;
  readonly take: (place: MapPoint) => void;
}

/** Keeps the places taken by cell. */
export function occupancy(taken: Iterable<MapPoint>): Occupancy {
  const cells = new Map<string, MapPoint[]>();
  const cellOf = (value: number, size: number): number => Math.floor(value / size);
  const take = (place: MapPoint): void => {
    const key = `${String(cellOf(place.x, CARD_CELL.width))},${String(cellOf(place.y, CARD_CELL.height))}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  };
  for (const place of taken) take(place);
  return {
    take,
    isFree: (place) => {
      const column = cellOf(place.x, CARD_CELL.width);
      const row = cellOf(place.y, CARD_CELL.height);
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          const cell = cells.get(`${String(x)},${String(y)}`);
          if (cell?.some((other) => cardsTouch(other, place)) === true) return false;
        }
      }
      return true;
    },
  };
}

/**
 * The free place nearest to `wanted` (itself where it is free), looked for in growing squares of card cells.
 */
export function freePlaceNear(taken: Iterable<MapPoint>, wanted: MapPoint): MapPoint {
  const { isFree } = occupancy(taken);
  for (let reach = 0; ; reach += 1) {
    let best: MapPoint | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (let column = -reach; column <= reach; column += 1) {
      for (let row = -reach; row <= reach; row += 1) {
        if (Math.max(Math.abs(column), Math.abs(row)) !== reach) continue;
        const place = { x: wanted.x + column * CARD_CELL.width, y: wanted.y + row * CARD_CELL.height };
        const distance = Math.hypot(place.x - wanted.x, place.y - wanted.y);
        if (distance < bestDistance && isFree(place)) {
          best = place;
          bestDistance = distance;
        }
      }
    }
    if (best !== null) return best;
  }
}

/**
 * Where the next of a series goes: to the right of the last, and after a row of six at the start of the next row.
 * `first` is where the series began. Taken places are passed over.
 */
export function nextInSeries(taken: Iterable<MapPoint>, first: MapPoint, last: MapPoint): MapPoint {
  const { isFree } = occupancy(taken);
  let column = Math.round((last.x - first.x) / CARD_CELL.width);
  let row = Math.round((last.y - first.y) / CARD_CELL.height);
  for (;;) {
    column += 1;
    if (column >= COLUMNS) {
      column = 0;
      row += 1;
    }
    const place = { x: first.x + column * CARD_CELL.width, y: first.y + row * CARD_CELL.height };
    if (isFree(place)) return place;
  }
}

/** `count` free places on a grid whose first cell is at `from`, row by row, as near to a square as fits names. */
export function gridPlaces(taken: Iterable<MapPoint>, from: MapPoint, count: number): readonly MapPoint[] {
  const { isFree, take } = occupancy(taken);
  const columns = Math.max(COLUMNS, Math.ceil(Math.sqrt(count / 2)));
  const places: MapPoint[] = [];
  for (let index = 0; places.length < count; index += 1) {
    const place = {
      x: from.x + (index % columns) * CARD_CELL.width,
      y: from.y + Math.floor(index / columns) * CARD_CELL.height,
    };
    if (!isFree(place)) continue;
    take(place);
    places.push(place);
  }
  return places;
}
