import { cell, sum, type Matrix } from './matrix';

/** Influence and dependence of each actor; their sums are equal. */
export interface InfluenceDependence {
  /** `I[i] = Σ_{j≠i} MIDI[i][j]`. */
  readonly influence: readonly number[];
  /** `D[j] = Σ_{i≠j} MIDI[i][j]`. */
  readonly dependence: readonly number[];
}

/** Row and column sums of MIDI (or MMIDI), the diagonal left out of both. Source: methods.md §2. */
export function influenceAndDependence(midi: Matrix): InfluenceDependence {
  const actors = midi.map((_, actor) => actor);
  return {
    influence: actors.map((actor) => sum(actors.map((other) => (other === actor ? 0 : cell(midi, actor, other))))),
    dependence: actors.map((actor) => sum(actors.map((other) => (other === actor ? 0 : cell(midi, other, actor))))),
  };
}
