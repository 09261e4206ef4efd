import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Attributes } from 'graphology-types';
import { seededRandom } from '../../domain/kernel/seeded-random';
import type { ActorGraph, SimpleEdge } from './actor-graph';

/** Seed of the community search: fixed, so that the same map always gives the same communities. */
export const COMMUNITY_SEED = 20_240_101;

/**
 * Communities of the undirected projection by the Louvain method: actor id → number of its community, 0 the largest,
 * equals in order of entry. Actors and relations are sorted first, so that two copies of a map that were filled in
 * a different order agree. `weighted` counts the strength of relations (off by default).
 * Source: methods.md §1; Blondel et al. (2008).
 */
export function communitiesOf(graph: ActorGraph, weighted = false): ReadonlyMap<string, number> {
  const projection = new UndirectedGraph<Attributes, SimpleEdge>();
  for (const id of graph.nodes().sort()) projection.addNode(id);
  const edges = graph.mapEdges((_edge, attributes, source, target) => {
    const [low, high] = source < target ? [source, target] : [target, source];
    return { key: `${low}\n${high}`, low, high, attributes };
  });
  edges.sort((one, other) => (one.key < other.key ? -1 : 1));
  for (const { low, high, attributes } of edges) projection.addEdge(low, high, attributes);
  const found = louvain(projection as unknown as Parameters<typeof louvain>[0], {
    rng: seededRandom(COMMUNITY_SEED),
    getEdgeWeight: weighted ? 'weight' : null,
  });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const community = found[id] as number;
    const list = members.get(community);
    if (list === undefined) members.set(community, [id]);
    else list.push(id);
  }
  const numbered = new Map<string, number>();
  [...members.values()]
    .sort((one, other) => other.length - one.length)
    .forEach((ids, number) => {
      for (const id of ids) numbered.set(id, number);
    });
  return numbered;
}
