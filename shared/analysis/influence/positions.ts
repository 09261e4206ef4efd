import type { Matrix } from './matrix';

/** 1MAO: the sign of each position, −1, 0 or 1. Actors × objectives, from 2MAO (−4 to +4). Source: methods.md §2. */
export function simplePositions(valued: Matrix): Matrix {
  return valued.map((row) => row.map((value) => Math.sign(value) + 0));
}

/** 3MAO: `R[i] · 2MAO[i][k]`, each position with the power behind it. Actors × objectives. Source: methods.md §2. */
export function weightedPositions(valued: Matrix, power: readonly number[]): Matrix {
  return valued.map((row, actor) => row.map((value) => value * (power[actor] as number) + 0));
}

/** How far an objective moves the actors, or an actor takes part in the objectives. */
export interface Stake {
  /** `forward + against`: the sum of |positions|. */
  readonly total: number;
  /** Sum of the positions in favour. */
  readonly forward: number;
  /** Sum of the positions against, as a positive figure. */
  readonly against: number;
}

function stakeOf(values: readonly number[]): Stake {
  let forward = 0;
  let against = 0;
  for (const value of values) {
    if (value > 0) forward += value;
    else against -= value;
  }
  return { total: forward + against, forward, against };
}

/** Mobilisation of each objective: the column sums of |·| of a positions matrix, for and against apart. Source: methods.md §2. */
export function mobilisation(positions: Matrix, objectives: number): readonly Stake[] {
  return Array.from({ length: objectives }, (_, objective) => stakeOf(positions.map((row) => row[objective] as number)));
}

/** Implication of each actor: the row sums of |·| of a positions matrix, for and against apart. Source: methods.md §2. */
export function implication(positions: Matrix): readonly Stake[] {
  return positions.map(stakeOf);
}
