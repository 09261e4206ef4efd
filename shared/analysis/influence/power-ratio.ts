import { influenceAndDependence } from './influence-dependence';
import { cell, sum, type Matrix } from './matrix';

/**
 * The power ratio of each actor: at least 0, mean 1, above 1 stronger than the average. Undefined, and saying why,
 * where no actor has net power: `noInfluence` (nobody influences anybody) or `allReturned` (all that each gives
 * comes back to it).
 */
export type PowerRatio =
  | {
      readonly defined: true;
      /** `R[i] = n · r[i] / Σr`. */
      readonly values: readonly number[];
      /** `r[i] = (I[i] − MIDI[i][i]) / ΣI · I[i] / (I[i] + D[i])`; 0 where I + D = 0. */
      readonly raw: readonly number[];
    }
  | { readonly defined: false; readonly reason: 'noInfluence' | 'allReturned' };

/**
 * R from MIDI (diagonal: retroaction), or Q from MMIDI (diagonal 0). r is never negative: what returns to an actor
 * is never more than what it gives. Source: methods.md §2.
 */
export function powerRatio(midi: Matrix): PowerRatio {
  const { influence, dependence } = influenceAndDependence(midi);
  const whole = sum(influence);
  if (whole === 0) return { defined: false, reason: 'noInfluence' };
  const raw = influence.map((given, actor) => {
    const received = dependence[actor] as number;
    if (given + received === 0) return 0;
    return ((given - cell(midi, actor, actor)) / whole) * (given / (given + received));
  });
  const rawSum = sum(raw);
  if (rawSum === 0) return { defined: false, reason: 'allReturned' };
  return { defined: true, raw, values: raw.map((value) => (midi.length * value) / rawSum) };
}
