import { RINGS, type Actor } from '../../../domain/actors/actor';
import type { RecordId } from '../../../domain/kernel/id';
import type { Point } from '../shapes';
import type { Placement } from './placement';

const ROUNDS = 8;
/** A ring of more actors than this stands in a zigzag. */
const CROWD = 14;

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

/** The band of a ring: where its actors stand, between `from` and `to`. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** Bands from the inside; one actor alone in the innermost stands at the centre. Gaps between bands hold the borders. */
function bandsOf(rings: readonly (readonly Actor[])[]): readonly Band[] {
  let inner = 0;
  return rings.map((ring, index): Band => {
    if (index === 0) {
      const radius = ring.length === 1 ? 0 : ring.length <= 6 ? 0.5 : 0.9;
      inner = Math.max(radius, 0.25);
      return { from: radius, to: radius };
    }
    const from = inner + 0.75;
    const to = ring.length > CROWD ? from + 0.55 : from;
    inner = to;
    return { from, to };
  });
}

/** Actors around a ring at equal angles; a crowded ring in a zigzag, every other one further in. */
function around(ring: readonly Actor[], band: Band): readonly (readonly [RecordId, Point])[] {
  return ring.map((actor, index) => {
    const angle = (index / ring.length) * 2 * Math.PI - Math.PI / 2;
    const radius = index % 2 === 0 ? band.to : band.from;
    return [actor.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  });
}

/**
 * Actors in concentric rings (core, government, territory; Bogotá 2014), each ring ordered so that neighbours lie in
 * the same direction: a few rounds of sorting by the mean angle of the neighbours. Repeatable: nothing is drawn by lot.
 */
export function ringLayout(actors: readonly Actor[], neighbours: Neighbours): Placement {
  let rings = membersByRing(actors, neighbours);
  const bands = bandsOf(rings);
  const place = (): Map<RecordId, Point> =>
    new Map(rings.flatMap((ring, index) => around(ring, bands[index] ?? { from: 1, to: 1 })));
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
  if (!actors.some((actor) => actor.ring !== null)) return { points, rings: [] };
  return {
    points,
    rings: rings.map((ring, index) => {
      const reach = bands[index]?.to ?? 1;
      const next = bands[index + 1];
      return { ring: ring[0]?.ring ?? null, reach, border: next === undefined ? null : (reach + next.from) / 2 };
    }),
  };
}
