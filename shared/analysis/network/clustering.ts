import type { NetworkIndex } from './adjacency';

/** How much an actor's neighbours are tied to each other. */
export interface Clustering {
  /** Per node: pairs of neighbours that are tied / pairs of neighbours; 0 where there are fewer than two. */
  readonly local: Float64Array;
  /** Mean of `local` over all nodes, those with fewer than two neighbours included; 0 on an empty map. */
  readonly average: number;
  /** Closed triplets / all triplets of the map; 0 where there is no triplet. */
  readonly transitivity: number;
}

/**
 * Local and average clustering and transitivity on the undirected simple projection. Source: methods.md §1; Watts
 * and Strogatz (1998). O(Σ degree²).
 */
export function clusteringOf(index: NetworkIndex): Clustering {
  const { order, starts, targets } = index.around;
  const local = new Float64Array(order);
  const mark = new Int32Array(order).fill(-1);
  let closed = 0;
  let triplets = 0;
  let sum = 0;
  for (let node = 0; node < order; node += 1) {
    const start = starts[node] as number;
    const end = starts[node + 1] as number;
    const degree = end - start;
    if (degree < 2) continue;
    for (let place = start; place < end; place += 1) mark[targets[place] as number] = node;
    let tied = 0;
    for (let place = start; place < end; place += 1) {
      const neighbour = targets[place] as number;
      const last = starts[neighbour + 1] as number;
      for (let far = starts[neighbour] as number; far < last; far += 1) {
        if (mark[targets[far] as number] === node) tied += 1;
      }
    }
    const pairs = degree * (degree - 1);
    local[node] = tied / pairs;
    sum += tied / pairs;
    closed += tied;
    triplets += pairs;
  }
  return {
    local,
    average: order === 0 ? 0 : sum / order,
    transitivity: triplets === 0 ? 0 : closed / triplets,
  };
}
