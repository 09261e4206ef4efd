/** A place on the map in canvas units (one unit is one CSS pixel at zoom 1): the middle of the actor's card. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The views of the map; each keeps its own places in `actor.positions`. */
export const MAP_VIEWS = ['free', 'rings'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** Width of an actor's card in canvas units. */
export const CARD_WIDTH = 184;
/** Height of a card: room for three lines of name. */
export const CARD_HEIGHT = 64;
/** Room a card takes with the air around it: two cards whose middles are this far apart on either axis do not touch. */
export const CARD_CELL = { width: 208, height: 92 } as const;

/** Whether cards at two places would touch. */
export function cardsTouch(one: MapPoint, other: MapPoint): boolean {
  return Math.abs(one.x - other.x) < CARD_CELL.width && Math.abs(one.y - other.y) < CARD_CELL.height;
}
