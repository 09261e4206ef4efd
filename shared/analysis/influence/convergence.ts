import { cell, matrixOf, sum, total, type Matrix } from './matrix';

/** Agreement and conflict between actors over one positions matrix. Actors × actors, symmetric, diagonal 0. */
export interface Convergence {
  /** CAA: `Σ_k ½(|a[i][k]| + |a[j][k]|)` over the objectives where both stand on the same side. */
  readonly convergence: Matrix;
  /** DAA: the same sum where they stand on opposite sides. */
  readonly divergence: Matrix;
  /** `100 · ΣCAA / (ΣCAA + ΣDAA)`, 0 to 100; null where no two actors take sides on one objective. */
  readonly degree: number | null;
  /** Per actor, 0 (with each other actor only ally or only opponent) to 1 (as much one as the other); 0 where it meets nobody. */
  readonly ambivalence: readonly number[];
}

function sharedStakes(positions: Matrix, side: 1 | -1): Matrix {
  return matrixOf(positions.length, positions.length, (actor, other) => {
    if (actor === other) return 0;
    let stake = 0;
    (positions[actor] as readonly number[]).forEach((mine, objective) => {
      const theirs = cell(positions, other, objective);
      if (Math.sign(mine) * Math.sign(theirs) === side) stake += (Math.abs(mine) + Math.abs(theirs)) / 2;
    });
    return stake;
  });
}

/**
 * Convergence, divergence, their degree and each actor's ambivalence `1 − Σ_j |CAA − DAA| / Σ_j (CAA + DAA)`, over 1MAO
 * (where they count objectives), 2MAO or 3MAO. Source: methods.md §2.
 */
export function convergenceOf(positions: Matrix): Convergence {
  const convergence = sharedStakes(positions, 1);
  const divergence = sharedStakes(positions, -1);
  const agreed = total(convergence);
  const all = agreed + total(divergence);
  const ambivalence = convergence.map((row, actor) => {
    const met = sum(row) + sum(divergence[actor] as readonly number[]);
    if (met === 0) return 0;
    return 1 - sum(row.map((value, other) => Math.abs(value - cell(divergence, actor, other)))) / met;
  });
  return { convergence, divergence, degree: all === 0 ? null : (100 * agreed) / all, ambivalence };
}
