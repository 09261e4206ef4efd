import { sum } from './matrix';

/** Places on the plane of influence (y) and dependence (x). */
export const QUADRANTS = ['dominant', 'relay', 'autonomous', 'dominated'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The plane's cuts: the means of influence and dependence, which are equal because their sums are. */
export interface QuadrantPlane {
  readonly meanInfluence: number;
  readonly meanDependence: number;
  readonly quadrants: readonly Quadrant[];
}

/**
 * Each actor's quadrant, cut at the means: dominant (influences, does not depend), relay (both: "de enlace"), autonomous
 * (neither), dominated (depends only). Exactly on a mean counts as not above it. Source: methods.md §2.
 */
export function quadrantsOf(influence: readonly number[], dependence: readonly number[]): QuadrantPlane {
  const count = Math.max(1, influence.length);
  const meanInfluence = sum(influence) / count;
  const meanDependence = sum(dependence) / count;
  const quadrants = influence.map((given, actor): Quadrant => {
    const depends = (dependence[actor] as number) > meanDependence;
    if (given > meanInfluence) return depends ? 'relay' : 'dominant';
    return depends ? 'dominated' : 'autonomous';
  });
  return { meanInfluence, meanDependence, quadrants };
}
