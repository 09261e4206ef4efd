import { RINGS, type Ring } from '../../domain/actors/actor';
import type { MapPoint } from '../../domain/actors/map-geometry';

/** Radius of each ring, in canvas units: wide enough for 3, 16 and 20 cards side by side. */
const RADII: Readonly<Record<Ring, number>> = { core: 190, government: 590, territory: 860 };

/** How the rings are stretched on the free view, to fill a screen that is wider than tall. */
const STRETCH = { x: 1.2, y: 0.75 } as const;

/**
 * Places actors for the free view on three concentric ellipses about (0, 0), evenly and clockwise from the top, in the
 * order given: the middle of each card. Source: Bogotá 2014, which draws the actors in three rings.
 */
export function placeOnRings<Actor extends { readonly ring: Ring }>(actors: readonly Actor[]): ReadonlyMap<Actor, MapPoint> {
  const places = new Map<Actor, MapPoint>();
  for (const ring of RINGS) {
    const members = actors.filter((actor) => actor.ring === ring);
    members.forEach((actor, index) => {
      const angle = (2 * Math.PI * index) / members.length - Math.PI / 2;
      places.set(actor, { x: Math.round(RADII[ring] * Math.cos(angle) * STRETCH.x), y: Math.round(RADII[ring] * Math.sin(angle) * STRETCH.y) });
    });
  }
  return places;
}
