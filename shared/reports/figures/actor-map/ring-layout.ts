import { RINGS, type Actor } from '../../../domain/actors/actor';
import type { RecordId } from '../../../domain/kernel/id';
import type { Point } from '../shapes';
import type { Placement } from './placement';

const ROUNDS = 8;

/** Share of the actors in each ring, from the inside, where none says its ring: the best connected within. */
const SHARES = [0.15, 0.5] as const;

type Neighbours = ReadonlyMap<RecordId, readonly RecordId[]>;

/** The actors of each ring, from the inside; those of no ring lie outermost. Empty rings are left out. */
function membersByRing(actors: readonly Actor[], neighbours: Neighbours): readonly (readonly Actor[])[] {
  if (actors.some((actor) => actor.ring !== null)) {
    return [...RINGS, null].map((ring) => actors.filter((actor) => actor.ring === ring)).filter((ring) => ring.length > 0);
  }
  const degree = (actor: Actor): number => neighbours.get(actor.id)?.length ?? 0;
  const ranked = [...actors].sort((one, other) => degree(other) - degree(one));
  const cuts = SHARES.map((share) => Math.ceil(ranked.length * share));
  return [ranked.slice(0, cuts[0]), ranked.slice(cuts[0], cuts[1]), ranked.slice(cuts[1])].filter((ring) => ring.length > 0);
}

/** Angle of the mean of some directions, or null where there is none. */
function meanAngle(points: readonly Point[]): number | null {
  const x = points.reduce((sum, point) => sum + point.x, 0);
  const y = points.reduce((sum, point) => sum + point.y, 0);
  return Math.hypot(x, y) < 1e-6 ? null : Math.atan2(y, x);
}

function around(ring: readonly Actor[], radius: number, isInnermost: boolean): readonly (readonly [RecordId, Point])[] {
  const alone = isInnermost && ring.length === 1;
  return ring.map((actor, index) => {
    const angle = (index / ring.length) * 2 * Math.PI - Math.PI / 2;
    return [actor.id, alone ? { x: 0, y: 0 } : { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  });
}

/**
 * Actors in concentric rings (core, government, territory; Bogotá 2014), each ring ordered so that neighbours lie in
 * the same direction: a few rounds of sorting by the mean angle of the neighbours. Repeatable: nothing is drawn by lot.
 */
export function ringLayout(actors: readonly Actor[], neighbours: Neighbours): Placement {
  let rings = membersByRing(actors, neighbours);
  const hasRings = actors.some((actor) => actor.ring !== null);
  const radii = rings.map((_, index) => index + ((rings[0]?.length ?? 0) > 1 ? 0.55 : 0.05));
  const place = (): Map<RecordId, Point> =>
    new Map(rings.flatMap((ring, index) => around(ring, radii[index] ?? 1, index === 0)));
  let points = place();
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = points;
    rings = rings.map((ring) => {
      const keyed = ring.map((actor, index) => {
        const near = (neighbours.get(actor.id) ?? []).flatMap((id) => before.get(id) ?? []);
        const own = (index / ring.length) * 2 * Math.PI - Math.PI / 2;
        const turned = meanAngle(near) ?? own;
        return { actor, key: (turned + Math.PI / 2 + 4 * Math.PI) % (2 * Math.PI) };
      });
      return keyed.sort((one, other) => one.key - other.key).map(({ actor }) => actor);
    });
    points = place();
  }
  const guides = rings.map((ring, index) => ({ ring: ring[0]?.ring ?? null, radius: Math.max(radii[index] ?? 1, 0.3) }));
  return { points, rings: hasRings ? guides : [] };
}
