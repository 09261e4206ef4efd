/** Progress of an indicator, or why it has none. A share: 0 at the baseline, 1 at the target; it may go below and above. */
export type Progress =
  | { readonly defined: true; readonly progress: number }
  | { readonly defined: false; readonly reason: 'noMeasurement' | 'noBaseline' | 'noTarget' | 'targetIsBaseline' };

/** Where an indicator began, where it is to arrive, and where it is. */
export interface ProgressInput {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly value: number | null;
}

/**
 * `(value − baseline) / (target − baseline)`, which also holds where the target is below the baseline: falling towards it
 * is progress. A target equal to the baseline has no way to go, hence no progress. Source: methods.md §7.
 */
export function progressOf({ baseline, target, value }: ProgressInput): Progress {
  if (value === null) return { defined: false, reason: 'noMeasurement' };
  if (baseline === null) return { defined: false, reason: 'noBaseline' };
  if (target === null) return { defined: false, reason: 'noTarget' };
  if (target === baseline) return { defined: false, reason: 'targetIsBaseline' };
  return { defined: true, progress: (value - baseline) / (target - baseline) };
}

/** The same for a qualitative indicator. */
export interface QualitativeInput {
  /** The ordered scale, worst first: "malo", "regular", "aceptable", "bueno". */
  readonly scale: readonly string[];
  readonly baseline: string | null;
  readonly target: string | null;
  readonly value: string | null;
}

/** Progress along an ordered scale, its steps taken as equal; a word that is not on the scale is as missing. Source: methods.md §7. */
export function qualitativeProgressOf({ scale, baseline, target, value }: QualitativeInput): Progress {
  const place = (word: string | null): number | null => {
    const found = word === null ? -1 : scale.indexOf(word);
    return found === -1 ? null : found;
  };
  return progressOf({ baseline: place(baseline), target: place(target), value: place(value) });
}
