import { RINGS, type Ring } from '../../domain/actors/actor';

/** Size of an actor on the canvas, in canvas units. */
export const NODE_SIZE = { width: 200, height: 72 } as const;

/** Radius of each ring, in canvas units: wide enough for 3, 16 and 20 nodes side by side. */
const RADII: Readonly<Record<Ring, number>> = { core: 190, government: 590, territory: 860 };

/** How the rings are stretched on the free view, to fill a screen that is wider than tall. */
const FREE_STRETCH = { x: 1.2, y: 0.75 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an actor stands on the two views of the map. A point is the upper left corner of the node, as on the canvas. */
export interface Places {
  readonly free: Point;
  readonly rings: Point;
}

function cornerOf(x: number, y: number): Point {
  return { x: Math.round(x - NODE_SIZE.width / 2), y: Math.round(y - NODE_SIZE.height / 2) };
}

/**
 * Places actors on three concentric rings about (0, 0), evenly and clockwise from the top, in the order given: circles
 * on the view `rings`, ellipses on the view `free`. Source: Bogotá 2014, which draws the actors in three rings.
 */
export function placeOnRings<Actor extends { readonly ring: Ring }>(actors: readonly Actor[]): ReadonlyMap<Actor, Places> {
  const places = new Map<Actor, Places>();
  for (const ring of RINGS) {
    const members = actors.filter((actor) => actor.ring === ring);
    members.forEach((actor, index) => {
      const angle = (2 * Math.PI * index) / members.length - Math.PI / 2;
      const x = RADII[ring] * Math.cos(angle);
      const y = RADII[ring] * Math.sin(angle);
      places.set(actor, { rings: cornerOf(x, y), free: cornerOf(x * FREE_STRETCH.x, y * FREE_STRETCH.y) });
    });
  }
  return places;
}
