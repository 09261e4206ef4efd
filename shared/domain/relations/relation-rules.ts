import type { RecordId } from '../kernel/id';
import type { Relation } from './relation';

/** Something drawn between two others: a relation, or a line that stands for several. */
interface Line {
  readonly id: RecordId;
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
}

/** Two numbers below this make one exact number. */
const MOST_ENDS = 2 ** 26;

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
  const numbers = new Map<RecordId, number>();
  const numberOf = (id: RecordId): number => {
    let number = numbers.get(id);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(id, number);
    }
    return number;
  };
  const lanes = new Map<RecordId, number>();
  // Nearly all relations are alone: those of two actors are gathered only where a second one comes.
  const first = new Map<number, Line>();
  const bundles = new Map<number, Line[]>();
  for (const relation of relations) {
    const [source, target] = [numberOf(relation.sourceId), numberOf(relation.targetId)];
    const key = Math.min(source, target) * MOST_ENDS + Math.max(source, target);
    const before = first.get(key);
    lanes.set(relation.id, 0);
    if (before === undefined) {
      first.set(key, relation);
      continue;
    }
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [before, relation]);
    else bundle.push(relation);
  }
  for (const bundle of bundles.values()) {
    for (const [index, { id, sourceId, targetId }] of bundle.entries()) {
      const lane = index - (bundle.length - 1) / 2;
      lanes.set(id, sourceId < targetId ? lane : lane === 0 ? 0 : -lane);
    }
  }
  return lanes;
}
