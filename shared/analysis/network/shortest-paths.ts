import type { Adjacency, NetworkIndex } from './adjacency';

/** One value per node, in the order of `NetworkIndex.ids`. */
export interface PathMeasures {
  /** Share of the shortest paths between two other actors that pass through this one, 0 to 1. */
  readonly betweenness: Float64Array;
  /** 0 to 1: one over the mean distance from the actors that reach this one, times the share of them that do. */
  readonly closeness: Float64Array;
  /** Greatest distance to an actor of the same component, in relations, whatever their direction. */
  readonly eccentricity: Int32Array;
}

interface Reach {
  readonly reached: number;
  readonly total: number;
  readonly farthest: number;
}

/** A walk in breadth over one adjacency, its scratch arrays kept between sources. */
function createBreadthFirst(adjacency: Adjacency): (source: number) => Reach {
  const { order, starts, targets } = adjacency;
  const distance = new Int32Array(order);
  const queue = new Int32Array(order);
  return (source) => {
    distance.fill(-1);
    distance[source] = 0;
    queue[0] = source;
    let tail = 1;
    let total = 0;
    let farthest = 0;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head] as number;
      const step = (distance[node] as number) + 1;
      const end = starts[node + 1] as number;
      for (let place = starts[node] as number; place < end; place += 1) {
        const neighbour = targets[place] as number;
        if (distance[neighbour] !== -1) continue;
        distance[neighbour] = step;
        queue[tail] = neighbour;
        tail += 1;
        total += step;
        farthest = step;
      }
    }
    return { reached: tail - 1, total, farthest };
  };
}

/**
 * Brandes' pass from one source: adds what the source's shortest paths owe to every node between. Path counts are
 * 64-bit floats: the 32-bit counts of graphology-metrics overflow on layered maps and give wrong shares.
 */
function createBrandes(outward: Adjacency, inward: Adjacency, betweenness: Float64Array): (source: number) => Reach {
  const { order, starts, targets } = outward;
  const { starts: backStarts, targets: backTargets } = inward;
  const distance = new Int32Array(order);
  const queue = new Int32Array(order);
  const paths = new Float64Array(order);
  const dependency = new Float64Array(order);
  return (source) => {
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let tail = 1;
    let total = 0;
    let farthest = 0;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head] as number;
      const step = (distance[node] as number) + 1;
      const count = paths[node] as number;
      const end = starts[node + 1] as number;
      for (let place = starts[node] as number; place < end; place += 1) {
        const neighbour = targets[place] as number;
        const seen = distance[neighbour] as number;
        if (seen === -1) {
          distance[neighbour] = step;
          paths[neighbour] = count;
          queue[tail] = neighbour;
          tail += 1;
          total += step;
          farthest = step;
        } else if (seen === step) {
          paths[neighbour] = (paths[neighbour] as number) + count;
        }
      }
    }
    for (let place = tail - 1; place > 0; place -= 1) {
      const node = queue[place] as number;
      const owed = dependency[node] as number;
      betweenness[node] = (betweenness[node] as number) + owed;
      const share = (1 + owed) / (paths[node] as number);
      const before = (distance[node] as number) - 1;
      const end = backStarts[node + 1] as number;
      for (let back = backStarts[node] as number; back < end; back += 1) {
        const previous = backTargets[back] as number;
        if (distance[previous] === before) dependency[previous] = (dependency[previous] as number) + ((paths[previous] as number) * share);
      }
    }
    return { reached: tail - 1, total, farthest };
  };
}

/**
 * Betweenness (unweighted, divided by the (n − 1)(n − 2) ordered pairs of others), closeness and eccentricity, in one
 * pass per actor: O(actors × relations). Paths follow the direction of directed relations; closeness reads the
 * distances *to* the actor and, with several components, is scaled by the share of actors that reach it
 * (Wasserman and Faust), so that two actors alone with each other are not the closest of all. Eccentricity
 * forgets direction. Source: methods.md §1; Brandes, "A faster algorithm for betweenness centrality" (2001).
 */
export function pathMeasures(index: NetworkIndex): PathMeasures {
  const { outward, inward, around } = index;
  const { order } = around;
  const betweenness = new Float64Array(order);
  const closeness = new Float64Array(order);
  const eccentricity = new Int32Array(order);
  const brandes = createBrandes(outward, inward, betweenness);
  const isDirected = outward !== around;
  const towards = isDirected ? createBreadthFirst(inward) : null;
  const anyway = isDirected ? createBreadthFirst(around) : null;
  for (let node = 0; node < order; node += 1) {
    const from = brandes(node);
    const { reached, total } = towards === null ? from : towards(node);
    closeness[node] = total === 0 ? 0 : (reached / total) * (reached / (order - 1));
    eccentricity[node] = (anyway === null ? from : anyway(node)).farthest;
  }
  if (order > 2) {
    const pairs = (order - 1) * (order - 2);
    for (let node = 0; node < order; node += 1) betweenness[node] = (betweenness[node] as number) / pairs;
  }
  return { betweenness, closeness, eccentricity };
}
