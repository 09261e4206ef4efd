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
