import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import { buildActorGraph, type ActorPoint, type ActorTie } from './actor-graph';
import { degreeIn, indexNetwork } from './adjacency';
import { clusteringOf } from './clustering';
import { communitiesOf } from './communities';
import { componentsOf } from './components';
import { cutPointsOf, type ArticulationPoint, type Bridge } from './cut-points';
import { eigenvectorCentrality } from './eigenvector';
import { pathMeasures } from './shortest-paths';

/** The measures of one actor. Direction: `degreeIn`, `degreeOut`, betweenness and closeness heed it, the rest do not. */
export interface ActorMeasures {
  readonly actorId: string;
  /** Different actors it is tied to, whatever the direction. */
  readonly degree: number;
  /** Different actors from which a relation comes; an undirected one counts both ways. */
  readonly degreeIn: number;
  /** Different actors to which a relation goes; an undirected one counts both ways. */
  readonly degreeOut: number;
  /** Sum of the strengths of all its relations, parallel ones included. */
  readonly strength: number;
  /** 0 to 1: `pathMeasures`. */
  readonly betweenness: number;
  /** 0 to 1: `pathMeasures`. */
  readonly closeness: number;
  /** 0 to 1: `eigenvectorCentrality`. */
  readonly eigenvector: number;
  /** 0 to 1: `clusteringOf`. */
  readonly clustering: number;
  /** Number of its component, 0 the largest. */
  readonly component: number;
  /** Number of its community, 0 the largest. */
  readonly community: number;
}

/** The measures of a map and of each actor on it. Source: methods.md §1. */
export interface NetworkMeasures {
  /** In order of entry. */
  readonly actors: readonly ActorMeasures[];
  readonly nodes: number;
  /** Pairs of actors with at least one relation. */
  readonly edges: number;
  /** Relations between two different actors of the map, parallel ones included. */
  readonly relations: number;
  /** Edges / pairs of actors, 0 to 1; 0 with fewer than two actors. */
  readonly density: number;
  /** Sizes of the components, largest first. */
  readonly componentSizes: readonly number[];
  readonly communities: number;
  readonly averageClustering: number;
  readonly transitivity: number;
  /** Greatest distance within the largest component, in relations; null on an empty map. */
  readonly diameter: number | null;
  readonly articulations: readonly ArticulationPoint[];
  readonly bridges: readonly Bridge[];
  /** Actors without any relation. */
  readonly isolated: readonly string[];
  /** Whether the eigenvector centralities settled. */
  readonly eigenvectorConverged: boolean;
}

/** What may be chosen. */
export interface NetworkOptions {
  /** Let the strength of relations count in eigenvector centrality and in communities. Off by default. */
  readonly weighted?: boolean;
}

/** Every measure of methods.md §1, on the simple graph of `buildActorGraph`. O(actors × relations). */
export function measureNetwork(
  actors: Iterable<ActorPoint>,
  ties: Iterable<ActorTie>,
  { weighted = false }: NetworkOptions = {},
): NetworkMeasures {
  const graph = buildActorGraph(actors, ties);
  const index = indexNetwork(graph);
  const { ids, outward, inward, around } = index;
  const components = componentsOf(graph);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const componentOf = new Int32Array(ids.length);
  components.forEach((members, component) => {
    for (const id of members) componentOf[numbers.get(id) as number] = component;
  });
  const { betweenness, closeness, eccentricity } = pathMeasures(index);
  const eigenvector = eigenvectorCentrality(index, componentOf, weighted);
  const clustering = clusteringOf(index);
  const communities = communitiesOf(graph, weighted);
  const largest = components[0]?.length ?? 0;
  let diameter: number | null = ids.length === 0 ? null : 0;
  let relations = 0;
  graph.forEachEdge((_edge, attributes) => {
    relations += attributes.relations;
  });
  const measures = ids.map((actorId, node): ActorMeasures => {
    const component = componentOf[node] as number;
    // Among several largest components the widest gives the diameter: the figure must not hang on order of entry.
    if (components[component]?.length === largest) diameter = Math.max(diameter ?? 0, eccentricity[node] as number);
    let strength = 0;
    for (let place = around.starts[node] as number; place < (around.starts[node + 1] as number); place += 1) {
      strength += around.weights[place] as number;
    }
    return {
      actorId,
      degree: degreeIn(around, node),
      degreeIn: degreeIn(inward, node),
      degreeOut: degreeIn(outward, node),
      strength,
      betweenness: betweenness[node] as number,
      closeness: closeness[node] as number,
      eigenvector: eigenvector.values[node] as number,
      clustering: clustering.local[node] as number,
      component,
      community: communities.get(actorId) as number,
    };
  });
  return {
    actors: measures,
    nodes: ids.length,
    edges: graph.size,
    relations,
    density: ids.length < 2 ? 0 : undirectedDensity(ids.length, graph.size),
    componentSizes: components.map((members) => members.length),
    communities: new Set(communities.values()).size,
    averageClustering: clustering.average,
    transitivity: clustering.transitivity,
    diameter,
    ...cutPointsOf(index),
    isolated: measures.filter(({ degree }) => degree === 0).map(({ actorId }) => actorId),
    eigenvectorConverged: eigenvector.converged,
  };
}
