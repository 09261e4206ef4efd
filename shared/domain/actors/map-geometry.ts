/** A place on the map in canvas units (one unit is one CSS pixel at zoom 1): the middle of the actor's card. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Views in which a place says a value: influence and interest, sector, kind, scope. */
export const ZONE_VIEWS = ['grid', 'sectors', 'kinds', 'scale'] as const;
export type ZoneView = (typeof ZONE_VIEWS)[number];

/** Views laid out by the machine from the relations; a person may pin actors in them. */
export const COMPUTED_VIEWS = ['force', 'layered'] as const;
export type ComputedView = (typeof COMPUTED_VIEWS)[number];

/** The views of the map; each keeps its own places in `actor.positions`. */
export const MAP_VIEWS = ['free', 'rings', ...ZONE_VIEWS, ...COMPUTED_VIEWS] as const;
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

/** Whether a view gives places a value by zones. */
export function isZoneView(view: MapView): view is ZoneView {
  return ZONE_VIEWS.some((candidate) => candidate === view);
}

/** Whether a view is laid out by the machine. */
export function isComputedView(view: MapView): view is ComputedView {
  return COMPUTED_VIEWS.some((candidate) => candidate === view);
}

/** The name under which a place in a zone of a view is kept: each zone keeps its own, so that who comes back finds it. */
export function zonePlaceKey(view: ZoneView, zoneKey: string): string {
  return `${view}/${zoneKey}`;
}
