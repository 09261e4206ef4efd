import type { NetworkIndex } from './adjacency';

/** An actor without whom its component falls apart. */
export interface ArticulationPoint {
  readonly actorId: string;
  /** Sizes of the pieces its component would fall into, largest first; at least two. */
  readonly pieces: readonly number[];
  /** Actors cut off from the largest of those pieces: at least 1. */
  readonly separated: number;
}

/** A relation without which its component falls in two. */
export interface Bridge {
  readonly sourceId: string;
  readonly targetId: string;
}

/** Where the map would break. */
export interface CutPoints {
  readonly articulations: readonly ArticulationPoint[];
  readonly bridges: readonly Bridge[];
}

/**
 * Articulation points and bridges of the undirected projection, in order of entry. Tarjan's depth-first walk with a
 * stack of its own: a chain of thousands of actors would overflow a recursive one. O(actors + relations).
 * Source: methods.md §1; Hopcroft and Tarjan (1973).
 */
export function cutPointsOf(index: NetworkIndex): CutPoints {
  const { ids } = index;
  const { order, starts, targets } = index.around;
  const found = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const next = starts.slice(0, order);
  const size = new Int32Array(order).fill(1);
  const pieces = new Map<number, number[]>();
  const componentSizes = new Map<number, number>();
  const rootOf = new Int32Array(order);
  const bridges: (readonly [number, number])[] = [];
  let clock = 0;
  for (let root = 0; root < order; root += 1) {
    if (found[root] !== -1) continue;
    const stack = [root];
    found[root] = low[root] = clock;
    clock += 1;
    while (stack.length > 0) {
      const node = stack.at(-1) as number;
      rootOf[node] = root;
      const place = next[node] as number;
      if (place < (starts[node + 1] as number)) {
        next[node] = place + 1;
        const neighbour = targets[place] as number;
        if (found[neighbour] === -1) {
          parent[neighbour] = node;
          found[neighbour] = low[neighbour] = clock;
          clock += 1;
          stack.push(neighbour);
        } else if (neighbour !== parent[node]) {
          low[node] = Math.min(low[node] as number, found[neighbour] as number);
        }
        continue;
      }
      stack.pop();
      const above = parent[node] as number;
      if (above === -1) {
        componentSizes.set(root, size[node] as number);
        continue;
      }
      size[above] = (size[above] as number) + (size[node] as number);
      low[above] = Math.min(low[above] as number, low[node] as number);
      if ((low[node] as number) > (found[above] as number)) {
        bridges.push(above < node ? [above, node] : [node, above]);
      }
      if ((low[node] as number) >= (found[above] as number)) {
        const list = pieces.get(above);
        if (list === undefined) pieces.set(above, [size[node] as number]);
        else list.push(size[node] as number);
      }
    }
  }
  const articulations: ArticulationPoint[] = [];
  for (const [node, below] of [...pieces].sort(([one], [other]) => one - other)) {
    const rest = (componentSizes.get(rootOf[node] as number) as number) - 1 - below.reduce((sum, piece) => sum + piece, 0);
    const parts = (rest > 0 ? [...below, rest] : below).sort((one, other) => other - one);
    if (parts.length < 2) continue;
    const separated = parts.slice(1).reduce((sum, piece) => sum + piece, 0);
    articulations.push({ actorId: ids[node] as string, pieces: parts, separated });
  }
  bridges.sort(([one, two], [other, another]) => one - other || two - another);
  return {
    articulations,
    bridges: bridges.map(([source, target]) => ({ sourceId: ids[source] as string, targetId: ids[target] as string })),
  };
}
