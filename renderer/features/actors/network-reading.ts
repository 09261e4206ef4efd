import { buildActorGraph } from '@shared/analysis/network/actor-graph';
import { indexNetwork, type NetworkIndex } from '@shared/analysis/network/adjacency';
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
  readonly relations: number;
  readonly conflicts: number;
  readonly isolated: readonly RecordId[];
  /** Parts of more than one actor. */
  readonly parts: number;
  /** The most breaking first. */
  readonly breaking: readonly Breaking[];
}

/** Who is cut off from the largest piece of an actor's part where the actor is missing. */
function cutOffBy({ ids, around }: NetworkIndex, actor: number): readonly RecordId[] {
  const { starts, targets, order } = around;
  const seen = new Uint8Array(order);
  seen[actor] = 1;
  const pieces: number[][] = [];
  const neighbours = (node: number): Int32Array => targets.subarray(starts[node] ?? 0, starts[node + 1] ?? 0);
  for (const start of neighbours(actor)) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const piece = [start];
    for (const node of piece) {
      for (const next of neighbours(node)) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    pieces.push(piece);
  }
  pieces.sort((one, other) => other.length - one.length);
  return pieces.slice(1).flat().map((node) => ids[node] as RecordId);
}

const READ_OUT = 3;

/** Reads the network of the open process: counts, parts, who is alone, who holds it together. */
export const networkReading = derive(['actor', 'relation'], (document): NetworkReading => {
  const actors = listOf(document, 'actor');
  const relations = listOf(document, 'relation');
  const graph = buildActorGraph(actors, relations);
  const components = componentsOf(graph);
  const index = indexNetwork(graph);
  const { articulations } = cutPointsOf(index);
  const worst = [...articulations].sort((one, other) => other.separated - one.separated).slice(0, READ_OUT);
  return {
    relations: relations.length,
    conflicts: relations.filter(({ kind }) => kind === 'conflict').length,
    isolated: components.filter((members) => members.length === 1).flat() as RecordId[],
    parts: components.filter((members) => members.length > 1).length,
    breaking: worst.map(({ actorId }) => ({ actorId: actorId as RecordId, cutOff: cutOffBy(index, index.ids.indexOf(actorId)) })),
  };
});
