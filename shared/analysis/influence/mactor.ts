import { netBalance, stability } from './balance';
import { convergenceOf, type Convergence } from './convergence';
import { bestPathInfluence, indirectInfluence } from './indirect-influence';
import { influenceAndDependence, type InfluenceDependence } from './influence-dependence';
import type { Matrix } from './matrix';
import { implication, mobilisation, simplePositions, weightedPositions, type Stake } from './positions';
import { powerRatio, type PowerRatio } from './power-ratio';
import { quadrantsOf, type QuadrantPlane } from './quadrant';

/** What the method reads. */
export interface MactorInput {
  /** MID, actors × actors, 0 to 4 (medians may be halves); the diagonal is taken as 0. */
  readonly influences: Matrix;
  /** 2MAO, actors × objectives, −4 to +4; 0 where nobody said. One row per actor, also with no objectives. */
  readonly positions: Matrix;
}

/** A positions matrix and what follows from it. */
export interface PositionReading extends Convergence {
  readonly positions: Matrix;
  /** One per objective. */
  readonly mobilisation: readonly Stake[];
  /** One per actor. */
  readonly implication: readonly Stake[];
}

/** Everything of methods.md §2, in the order of the actors and objectives given. */
export interface Mactor extends InfluenceDependence {
  readonly midi: Matrix;
  readonly mmidi: Matrix;
  /** R. */
  readonly power: PowerRatio;
  /** Q: the same formula on the best paths. */
  readonly bestPathPower: PowerRatio;
  readonly netBalance: Matrix;
  /** 0 to 100, or null where nobody influences anybody. */
  readonly stability: number | null;
  readonly plane: QuadrantPlane;
  /** Over 1MAO (signs), 2MAO (values) and 3MAO (values × R; null where R is undefined). */
  readonly simple: PositionReading;
  readonly valued: PositionReading;
  readonly weighted: PositionReading | null;
}

function readPositions(positions: Matrix, objectives: number): PositionReading {
  return {
    positions,
    mobilisation: mobilisation(positions, objectives),
    implication: implication(positions),
    ...convergenceOf(positions),
  };
}

/** The whole method on plain matrices. O(actors³ + actors² × objectives). Source: methods.md §2, after Godet. */
export function mactor({ influences, positions }: MactorInput): Mactor {
  const midi = indirectInfluence(influences);
  const mmidi = bestPathInfluence(influences);
  const sums = influenceAndDependence(midi);
  const power = powerRatio(midi);
  const objectives = positions[0]?.length ?? 0;
  return {
    ...sums,
    midi,
    mmidi,
    power,
    bestPathPower: powerRatio(mmidi),
    netBalance: netBalance(midi),
    stability: stability(midi),
    plane: quadrantsOf(sums.influence, sums.dependence),
    simple: readPositions(simplePositions(positions), objectives),
    valued: readPositions(positions, objectives),
    weighted: power.defined ? readPositions(weightedPositions(positions, power.values), objectives) : null,
  };
}
