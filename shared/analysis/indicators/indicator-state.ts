import type { IndicatorReading } from './indicators-of-document';

/** How an indicator stands, in one word. */
export const INDICATOR_STATES = ['reached', 'onTheWay', 'noProgress', 'overdue', 'notMeasured', 'incomplete'] as const;
export type IndicatorState = (typeof INDICATOR_STATES)[number];

/**
 * Reached from a progress of 1 on; out of date counts before progress, since an old figure says nothing of today;
 * without baseline or target (or with both alike) it is incomplete.
 */
export function stateOf({ progress, due, lastMeasured }: IndicatorReading): IndicatorState {
  if (progress.defined && progress.progress >= 1) return 'reached';
  if (due.isOverdue) return 'overdue';
  if (lastMeasured === null) return 'notMeasured';
  if (!progress.defined) return 'incomplete';
  return progress.progress > 0 ? 'onTheWay' : 'noProgress';
}

/** The mean of the progresses that are defined, each taken between 0 and 1, and how many they are; null for none. */
export function meanProgress(readings: readonly IndicatorReading[]): { readonly mean: number | null; readonly counted: number } {
  const shares = readings.flatMap(({ progress }) => (progress.defined ? [Math.max(0, Math.min(1, progress.progress))] : []));
  return { mean: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length, counted: shares.length };
}
