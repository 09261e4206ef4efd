import { cell, matrixOf, type Matrix } from './matrix';

/** MID with its diagonal set to 0: an actor has no direct influence on itself. */
export function withoutDiagonal(direct: Matrix): Matrix {
  return direct.map((row, actor) => row.map((value, other) => (actor === other ? 0 : value)));
}

/**
 * MIDI, direct and indirect influence: `MIDI[i][j] = MID[i][j] + Σ_k min(MID[i][k], MID[k][j])`. Actors × actors, from
 * MID (0 to 4; its diagonal is taken as 0). The diagonal of the result is kept: it is retroaction, what an actor's
 * influence on others lets them give back to it. Source: methods.md §2.
 */
export function indirectInfluence(direct: Matrix): Matrix {
  const mid = withoutDiagonal(direct);
  const order = mid.length;
  return matrixOf(order, order, (source, target) => {
    let influence = cell(mid, source, target);
    for (let relay = 0; relay < order; relay += 1) {
      influence += Math.min(cell(mid, source, relay), cell(mid, relay, target));
    }
    return influence;
  });
}

/**
 * MMIDI, the best path of influence: `max(MID[i][j], max_k min(MID[i][k], MID[k][j]))`, diagonal 0. Values 0 to 4.
 * Source: methods.md §2.
 */
export function bestPathInfluence(direct: Matrix): Matrix {
  const mid = withoutDiagonal(direct);
  const order = mid.length;
  return matrixOf(order, order, (source, target) => {
    if (source === target) return 0;
    let best = cell(mid, source, target);
    for (let relay = 0; relay < order; relay += 1) {
      best = Math.max(best, Math.min(cell(mid, source, relay), cell(mid, relay, target)));
    }
    return best;
  });
}
