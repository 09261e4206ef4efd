import type { RecordId } from '../kernel/id';
import type { Relation } from './relation';

/** Something drawn between two others: a relation, or a line that stands for several. */
interface Line {
  readonly id: RecordId;
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
}

type Ends = Pick<Relation, 'id' | 'sourceId' | 'targetId'>;

/** The relations of one actor, in order of entry. */
export function relationsOf<Kept extends Ends>(relations: Iterable<Kept>, actorId: Relation['sourceId']): readonly Kept[] {
  return [...relations].filter(({ sourceId, targetId }) => sourceId === actorId || targetId === actorId);
}

/** The actor at the other end of a relation. */
export function otherEnd({ sourceId, targetId }: Ends, actorId: Relation['sourceId']): Relation['sourceId'] {
  return sourceId === actorId ? targetId : sourceId;
}

/** How many relations each actor has; those without are not in it. */
export function relationCounts(relations: Iterable<Ends>): ReadonlyMap<Relation['sourceId'], number> {
  const counts = new Map<Relation['sourceId'], number>();
  for (const { sourceId, targetId } of relations) {
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
    counts.set(targetId, (counts.get(targetId) ?? 0) + 1);
  }
  return counts;
}

/**
 * The lane of each relation among those of the same two actors: 0 for a straight line, ±½, ±1, … for curves to the
 * right (+) or left (−) as seen from its source. Relations of opposite directions never share a lane.
 */
export function lanesOf(relations: Iterable<Line>): ReadonlyMap<RecordId, number> {
  const bundles = new Map<string, Line[]>();
  for (const relation of relations) {
    const { sourceId, targetId } = relation;
    const key = sourceId < targetId ? `${sourceId} ${targetId}` : `${targetId} ${sourceId}`;
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [relation]);
    else bundle.push(relation);
  }
  const lanes = new Map<RecordId, number>();
  for (const bundle of bundles.values()) {
    bundle.forEach(({ id, sourceId, targetId }, index) => {
      const lane = index - (bundle.length - 1) / 2;
      lanes.set(id, sourceId < targetId ? lane : lane === 0 ? 0 : -lane);
    });
  }
  return lanes;
}
