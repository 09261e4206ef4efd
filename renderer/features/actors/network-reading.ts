import { buildActorGraph } from '@shared/analysis/network/actor-graph';
import { indexNetwork } from '@shared/analysis/network/adjacency';
import { cutOffWithout } from '@shared/analysis/network/cut-off';
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
    breaking: worst.map(({ actorId }) => ({ actorId: actorId as RecordId, cutOff: cutOffWithout(index, actorId) as readonly RecordId[] })),
  };
});
