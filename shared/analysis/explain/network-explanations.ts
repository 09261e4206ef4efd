import type { ActorMeasures, NetworkMeasures } from '../network/network-measures';
import { term, type Explanation } from './explanation';

/** Density: pairs with a relation over possible pairs. */
export function explainDensity({ nodes, edges, density }: NetworkMeasures): Explanation {
  return {
    titleKey: 'analysis.figure.density',
    formulaKey: 'analysis.formula.density',
    terms: [
      term('analysis.term.actors', nodes),
      term('analysis.term.pairsWithRelation', edges),
      term('analysis.term.possiblePairs', (nodes * (nodes - 1)) / 2),
    ],
    result: density,
    format: 'percent',
  };
}

/** Betweenness of an actor, as a share of the shortest paths between the others. */
export function explainBetweenness({ nodes }: NetworkMeasures, { betweenness }: ActorMeasures): Explanation {
  const pairs = Math.max(0, (nodes - 1) * (nodes - 2));
  return {
    titleKey: 'analysis.figure.betweenness',
    formulaKey: 'analysis.formula.betweenness',
    terms: [
      term('analysis.term.pathShares', betweenness * pairs, 'decimal'),
      term('analysis.term.orderedPairs', pairs),
    ],
    result: betweenness,
    format: 'percent',
  };
}

/** Degree of an actor, with what goes in and out of it. */
export function explainDegreeOf({ degree, degreeIn, degreeOut }: ActorMeasures, name: string): Explanation {
  return {
    titleKey: 'actorWork.network.figure.degree',
    titleParams: { name },
    formulaKey: 'actorWork.network.formula.degree',
    terms: [term('actorWork.network.term.in', degreeIn), term('actorWork.network.term.out', degreeOut)],
    result: degree,
    format: 'integer',
  };
}

/** Closeness of an actor: the actors that there are, and the figure. Source: methods §1; Wasserman and Faust. */
export function explainCloseness({ nodes, componentSizes }: NetworkMeasures, { closeness, component }: ActorMeasures, name: string): Explanation {
  return {
    titleKey: 'actorWork.network.figure.closeness',
    titleParams: { name },
    formulaKey: 'actorWork.network.formula.closeness',
    terms: [term('analysis.term.actors', nodes), term('actorWork.network.term.reach', Math.max(0, (componentSizes[component] ?? 1) - 1))],
    result: closeness,
    format: 'decimal',
  };
}

/** Eigenvector centrality of an actor: what its neighbours are worth. Source: methods §1. */
export function explainEigenvector({ eigenvector }: ActorMeasures, neighbours: readonly { readonly name: string; readonly value: number }[], name: string): Explanation {
  return {
    titleKey: 'actorWork.network.figure.eigenvector',
    titleParams: { name },
    formulaKey: 'actorWork.network.formula.eigenvector',
    terms: neighbours.map((neighbour) => term('actorWork.network.term.neighbour', neighbour.value, 'decimal', { name: neighbour.name })),
    result: eigenvector,
    format: 'decimal',
  };
}
