import { influenceAndDependence } from './influence-dependence';
import { cell, matrixOf, sum, type Matrix } from './matrix';

/** Net balance of influence: `MIDI[i][j] − MIDI[j][i]`; antisymmetric, positive where i has the upper hand. Source: methods.md §2. */
export function netBalance(midi: Matrix): Matrix {
  return matrixOf(midi.length, midi.length, (actor, other) => cell(midi, actor, other) - cell(midi, other, actor));
}

/**
 * Stability of the system, `H = 100 · Σ|I[i] − D[i]| / (2 ΣI)`, 0 to 100: high where the actors split into those that
 * influence and those that depend. Null where nobody influences anybody. Source: methods.md §2.
 */
export function stability(midi: Matrix): number | null {
  const { influence, dependence } = influenceAndDependence(midi);
  const whole = sum(influence);
  if (whole === 0) return null;
  return (100 * sum(influence.map((given, actor) => Math.abs(given - (dependence[actor] as number))))) / (2 * whole);
}
