import type { Adjacency, NetworkIndex } from './adjacency';

/** Eigenvector centralities and whether the iteration settled. */
export interface EigenvectorCentrality {
  /** One value per node, 0 to 1, of length 1 as a vector; all 0 on a map without relations. Never NaN. */
  readonly values: Float64Array;
  /** False where a component was still moving when its share of the work ran out: values are then approximate. */
  readonly converged: boolean;
}

const TOLERANCE = 1e-13;
const LEAST_ITERATIONS = 1000;
/** Most edge visits spent on the whole map: about a third of a second. */
const WORK_LIMIT = 1e8;

interface Component {
  readonly nodes: readonly number[];
  /** Largest eigenvalue of the component's matrix. */
  readonly eigenvalue: number;
}

/** Nodes by component, from a list of the component of each node. */
function groupByComponent(componentOf: Int32Array): readonly (readonly number[])[] {
  const groups: number[][] = [];
  componentOf.forEach((component, node) => (groups[component] ??= []).push(node));
  return groups.filter((group) => group !== undefined);
}

/**
 * Power iteration on A + I within one component, from a uniform start; the result has length 1. Adding I keeps the
 * eigenvectors and stops the swinging between the two sides of a bipartite map.
 */
function iterate(adjacency: Adjacency, nodes: readonly number[], weighted: boolean, values: Float64Array) {
  const { starts, targets, weights } = adjacency;
  let arcs = 0;
  for (const node of nodes) arcs += (starts[node + 1] as number) - (starts[node] as number);
  const most = Math.max(LEAST_ITERATIONS, Math.floor(WORK_LIMIT / (arcs + nodes.length)));
  const next = new Float64Array(nodes.length);
  for (const node of nodes) values[node] = 1 / Math.sqrt(nodes.length);
  let norm = 1;
  for (let round = 0; round < most; round += 1) {
    let squares = 0;
    nodes.forEach((node, place) => {
      let sum = values[node] as number;
      const end = starts[node + 1] as number;
      for (let arc = starts[node] as number; arc < end; arc += 1) {
        const weight = weighted ? (weights[arc] as number) : 1;
        sum += (values[targets[arc] as number] as number) * weight;
      }
      next[place] = sum;
      squares += sum * sum;
    });
    norm = Math.sqrt(squares);
    let change = 0;
    nodes.forEach((node, place) => {
      const value = (next[place] as number) / norm;
      change = Math.max(change, Math.abs(value - (values[node] as number)));
      values[node] = value;
    });
    if (change < TOLERANCE) return { eigenvalue: norm - 1, converged: true };
  }
  return { eigenvalue: norm - 1, converged: false };
}

/**
 * Eigenvector centrality on the undirected projection, direction forgotten so that it always exists. Each component
 * is solved apart and only those with the largest eigenvalue keep their values, each in the measure in which the
 * uniform start leans on it: this is the limit that one iteration over the whole map would creep towards.
 * `weighted` counts the strength of relations (off by default). Source: methods.md §1; Bonacich (1986).
 */
export function eigenvectorCentrality(
  index: NetworkIndex,
  componentOf: Int32Array,
  weighted = false,
): EigenvectorCentrality {
  const { around } = index;
  const values = new Float64Array(around.order);
  const components: Component[] = [];
  let converged = true;
  for (const nodes of groupByComponent(componentOf)) {
    if (nodes.length < 2) continue;
    const result = iterate(around, nodes, weighted, values);
    converged &&= result.converged;
    components.push({ nodes, eigenvalue: result.eigenvalue });
  }
  const largest = components.reduce((most, { eigenvalue }) => Math.max(most, eigenvalue), 0);
  let squares = 0;
  for (const { nodes, eigenvalue } of components) {
    const leads = eigenvalue >= largest * (1 - 1e-9);
    const lean = leads ? nodes.reduce((sum, node) => sum + (values[node] as number), 0) : 0;
    for (const node of nodes) values[node] = (values[node] as number) * lean;
    squares += lean * lean;
  }
  if (squares > 0) {
    const norm = Math.sqrt(squares);
    for (let node = 0; node < values.length; node += 1) values[node] = (values[node] as number) / norm;
  }
  return { values, converged };
}
