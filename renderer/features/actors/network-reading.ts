import { buildActorGraph, type ActorGraph } from '@shared/analysis/network/actor-graph';
import { indexNetwork } from '@shared/analysis/network/adjacency';
import { componentsOf } from '@shared/analysis/network/components';
import { cutPointsOf } from '@shared/analysis/network/cut-points';
import { derive } from '@renderer/store/derived';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';

/** An actor without whom others lose their way to the rest. */
export interface Breaking {
  readonly actorId: RecordId;
  readonly cutOff: readonly RecordId[];
}

/** What the map says about its network, as far as it is known at once. */
export interface NetworkReading {
  readonly actors: number;
  readonly relations: number;
  readonly conflicts: number;
  readonly isolated: readonly RecordId[];
  /** Parts of more than one actor. */
  readonly parts: number;
  /** The most breaking first. */
  readonly breaking: readonly Breaking[];
}

/** Who is cut off from the largest piece of an actor's part where the actor is missing. */
function cutOffBy(graph: ActorGraph, actorId: string): readonly RecordId[] {
  const seen = new Set([actorId]);
  const pieces: string[][] = [];
  for (const start of graph.neighbors(actorId)) {
    if (seen.has(start)) continue;
    const piece = [start];
    seen.add(start);
    for (let place = 0; place < piece.length; place += 1) {
      for (const next of graph.neighbors(piece[place] ?? start)) {
        if (seen.has(next)) continue;
        seen.add(next);
        piece.push(next);
      }
    }
    pieces.push(piece);
  }
  pieces.sort((one, other) => other.length - one.length);
  return pieces.slice(1).flat() as RecordId[];
}

const READ_OUT = 3;

/** Reads the network of the open process: counts, parts, who is alone, who holds it together. */
export const networkReading = derive(['actor', 'relation'], (document): NetworkReading => {
  const actors = listOf(document, 'actor');
  const relations = listOf(document, 'relation');
  const graph = buildActorGraph(actors, relations);
  const components = componentsOf(graph);
  const { articulations } = cutPointsOf(indexNetwork(graph));
  const worst = [...articulations].sort((one, other) => other.separated - one.separated).slice(0, READ_OUT);
  return {
    actors: actors.length,
    relations: relations.length,
    conflicts: relations.filter(({ kind }) => kind === 'conflict').length,
    isolated: components.filter((members) => members.length === 1).flat() as RecordId[],
    parts: components.filter((members) => members.length > 1).length,
    breaking: worst.map(({ actorId }) => ({ actorId: actorId as RecordId, cutOff: cutOffBy(graph, actorId) })),
  };
});
