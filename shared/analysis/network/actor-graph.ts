import Graph from 'graphology';
import type { Attributes } from 'graphology-types';

/** The part of an actor that the map needs. */
export interface ActorPoint {
  readonly id: string;
}

/** The part of a relation that the map needs. `strength`: 1 weak to 3 strong. */
export interface ActorTie {
  readonly sourceId: string;
  readonly targetId: string;
  readonly directed: boolean;
  readonly strength: number;
}

/** What an edge of the simple graph stands for: how many relations, and the sum of their strengths. */
export interface SimpleEdge extends Attributes {
  readonly relations: number;
  readonly weight: number;
}

/** The simple graph of a map: at most one edge between two actors. */
export type ActorGraph = Graph<Attributes, SimpleEdge>;

interface Pair {
  readonly low: string;
  readonly high: string;
  upward: boolean;
  downward: boolean;
  relations: number;
  weight: number;
}

/**
 * The actors as nodes, in the order given, and their relations as edges. Parallel relations between two actors
 * collapse into one edge; it is directed only where all of them go the same way. Relations of an actor with
 * itself, or with one that is not in the list, are left out. Source: methods.md §1.
 */
export function buildActorGraph(actors: Iterable<ActorPoint>, ties: Iterable<ActorTie>): ActorGraph {
  const graph: ActorGraph = new Graph<Attributes, SimpleEdge>({ type: 'mixed', allowSelfLoops: false });
  for (const { id } of actors) graph.mergeNode(id);
  const pairs = new Map<string, Pair>();
  for (const { sourceId, targetId, directed, strength } of ties) {
    if (sourceId === targetId || !graph.hasNode(sourceId) || !graph.hasNode(targetId)) continue;
    const rises = sourceId < targetId;
    const low = rises ? sourceId : targetId;
    const high = rises ? targetId : sourceId;
    const key = `${low}\n${high}`;
    const pair = pairs.get(key) ?? { low, high, upward: false, downward: false, relations: 0, weight: 0 };
    pairs.set(key, pair);
    pair.upward ||= !directed || rises;
    pair.downward ||= !directed || !rises;
    pair.relations += 1;
    pair.weight += strength;
  }
  for (const { low, high, upward, downward, relations, weight } of pairs.values()) {
    if (upward && downward) graph.addUndirectedEdge(low, high, { relations, weight });
    else if (upward) graph.addDirectedEdge(low, high, { relations, weight });
    else graph.addDirectedEdge(high, low, { relations, weight });
  }
  return graph;
}
