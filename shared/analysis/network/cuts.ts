import { buildActorGraph, type ActorPoint, type ActorTie } from './actor-graph';
import { indexNetwork } from './adjacency';
import { cutOffByBridge, cutOffWithout } from './cut-off';
import type { NetworkMeasures } from './network-measures';

/** Most articulation points, and bridges, that are walked to name whom they cut off: each costs a walk over the map. */
const WALKED = 60;

/** Who is left without way to the rest. */
export interface Cut {
  /** The actor that would be missing, or the two ends of the relation. */
  readonly of: readonly string[];
  readonly cutOff: readonly string[];
}

/** The cuts by a missing actor and by a broken relation, the most cutting first. */
export interface Cuts {
  readonly articulations: readonly Cut[];
  readonly bridges: readonly Cut[];
}

/** Who is left without way to the rest if an actor is missing or a relation breaks: sixty of each at most (of more bridges, the first). O(60 × relations). Source: methods §1. */
export function cutsOf({ articulations, bridges }: Pick<NetworkMeasures, 'articulations' | 'bridges'>, actors: Iterable<ActorPoint>, ties: Iterable<ActorTie>): Cuts {
  const index = indexNetwork(buildActorGraph(actors, ties));
  const byCut = (one: Cut, other: Cut): number => other.cutOff.length - one.cutOff.length;
  return {
    articulations: [...articulations]
      .sort((one, other) => other.separated - one.separated)
      .slice(0, WALKED)
      .map(({ actorId }): Cut => ({ of: [actorId], cutOff: cutOffWithout(index, actorId) }))
      .sort(byCut),
    bridges: bridges
      .slice(0, WALKED)
      .map((bridge): Cut => ({ of: [bridge.sourceId, bridge.targetId], cutOff: cutOffByBridge(index, bridge) }))
      .sort(byCut),
  };
}
