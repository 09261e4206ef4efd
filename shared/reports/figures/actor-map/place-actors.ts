import type { Actor } from '../../../domain/actors/actor';
import type { RecordId } from '../../../domain/kernel/id';
import type { Relation } from '../../../domain/relations/relation';
import type { Point } from '../shapes';
import type { Placement } from './placement';
import { ringLayout } from './ring-layout';

/** The views of the map that a person arranges by hand, in order of preference. */
const VIEWS = ['free', 'rings'] as const;

/** The view in which at least half of the actors have a place. */
function arrangedView(actors: readonly Actor[]): (typeof VIEWS)[number] | null {
  return VIEWS.find((view) => actors.filter((actor) => actor.positions[view] !== undefined).length * 2 >= actors.length) ?? null;
}

function neighboursOf(relations: readonly Relation[]): ReadonlyMap<RecordId, readonly RecordId[]> {
  const neighbours = new Map<RecordId, RecordId[]>();
  const add = (one: RecordId, other: RecordId): void => {
    const list = neighbours.get(one);
    if (list === undefined) neighbours.set(one, [other]);
    else list.push(other);
  };
  for (const { sourceId, targetId } of relations) {
    add(sourceId, targetId);
    add(targetId, sourceId);
  }
  return neighbours;
}

/**
 * Places actors as the person arranged them (`positions.free`, or else `positions.rings`); one without a place goes
 * amid its neighbours, or below the others. Where fewer than half were arranged, in rings.
 */
export function placeActors(actors: readonly Actor[], relations: readonly Relation[]): Placement {
  const neighbours = neighboursOf(relations);
  const view = actors.length === 0 ? null : arrangedView(actors);
  if (view === null) return ringLayout(actors, neighbours);
  const points = new Map<RecordId, Point>();
  for (const actor of actors) {
    const point = actor.positions[view];
    if (point !== undefined) points.set(actor.id, point);
  }
  const placed = [...points.values()];
  const left = Math.min(...placed.map(({ x }) => x));
  const bottom = Math.max(...placed.map(({ y }) => y));
  const span = Math.max(1, Math.max(...placed.map(({ x }) => x)) - left);
  const missing = actors.filter((actor) => !points.has(actor.id));
  missing.forEach((actor, index) => {
    const near = (neighbours.get(actor.id) ?? []).flatMap((id) => points.get(id) ?? []);
    points.set(
      actor.id,
      near.length > 0
        ? { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) }
        : { x: left + (span * (index + 0.5)) / missing.length, y: bottom + span * 0.15 },
    );
  });
  return { points, rings: [] };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
