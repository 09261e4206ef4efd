import type { ActorGraph } from './actor-graph';

/**
 * Neighbours of every node in two flat arrays: those of node `i` are `targets[starts[i] … starts[i + 1] − 1]`.
 * `weights` runs parallel to `targets` (sum of the strengths of the relations behind the edge).
 */
export interface Adjacency {
  readonly order: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/**
 * A graph by number, for the measures that walk it thousands of times. `outward` follows the direction of directed
 * relations, `inward` goes against it, `around` forgets it (the undirected simple projection). Where no relation
 * is directed the three are the same object.
 */
export interface NetworkIndex {
  readonly ids: readonly string[];
  readonly outward: Adjacency;
  readonly inward: Adjacency;
  readonly around: Adjacency;
}

interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  readonly count: number;
}

function adjacencyOf(order: number, { from, to, weight, count }: Arcs): Adjacency {
  const starts = new Int32Array(order + 1);
  for (let arc = 0; arc < count; arc += 1) starts[(from[arc] as number) + 1] = (starts[(from[arc] as number) + 1] as number) + 1;
  for (let node = 0; node < order; node += 1) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice();
  const targets = new Int32Array(count);
  const weights = new Float64Array(count);
  for (let arc = 0; arc < count; arc += 1) {
    const node = from[arc] as number;
    const place = next[node] as number;
    targets[place] = to[arc] as number;
    weights[place] = weight[arc] as number;
    next[node] = place + 1;
  }
  return { order, starts, targets, weights };
}

/** The index of a graph: nodes numbered in their order. O(nodes + edges). */
export function indexNetwork(graph: ActorGraph): NetworkIndex {
  const ids = graph.nodes();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const most = graph.size * 2;
  const out = { from: new Int32Array(most), to: new Int32Array(most), weight: new Float64Array(most), count: 0 };
  const all = { from: new Int32Array(most), to: new Int32Array(most), weight: new Float64Array(most), count: 0 };
  const add = (arcs: typeof out, from: number, to: number, weight: number): void => {
    arcs.from[arcs.count] = from;
    arcs.to[arcs.count] = to;
    arcs.weight[arcs.count] = weight;
    arcs.count += 1;
  };
  graph.forEachEdge((_edge, { weight }, source, target, _source, _target, undirected) => {
    const from = numbers.get(source) as number;
    const to = numbers.get(target) as number;
    add(all, from, to, weight);
    add(all, to, from, weight);
    add(out, from, to, weight);
    if (undirected) add(out, to, from, weight);
  });
  const around = adjacencyOf(ids.length, all);
  if (out.count === all.count) return { ids, outward: around, inward: around, around };
  const reversed: Arcs = { from: out.to, to: out.from, weight: out.weight, count: out.count };
  return { ids, outward: adjacencyOf(ids.length, out), inward: adjacencyOf(ids.length, reversed), around };
}

/** How many neighbours a node has. */
export function degreeIn(adjacency: Adjacency, node: number): number {
  return (adjacency.starts[node + 1] as number) - (adjacency.starts[node] as number);
}
