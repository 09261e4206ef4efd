import type { Matrix } from '../influence/matrix';
import { ranksOf, sameRanks } from './ranks';

/** Highest power of the matrix that is tried. */
export const POWER_LIMIT = 12;

/** How the search for stable ranks ended. Each is to be told to the person. */
export type MicmacOutcome =
  /** The ranks at `power` are those at `power − 1`. */
  | { readonly kind: 'stable'; readonly power: number }
  /** The ranks come round every `period` powers (2 or more) and would never settle. */
  | { readonly kind: 'cycle'; readonly period: number }
  /** The ranks were still changing at the highest power, with no cycle in sight. */
  | { readonly kind: 'unsettled' }
  /** No path is longer than `power − 1` steps: from this power on there is no indirect influence at all. */
  | { readonly kind: 'exhausted'; readonly power: number };

/** Sums of one power of the matrix, scaled so that the greatest is 1 (all 0 where there is none), and their ranks. */
export interface PowerSums {
  readonly power: number;
  readonly influence: readonly number[];
  readonly dependence: readonly number[];
  readonly influenceRanks: readonly number[];
  readonly dependenceRanks: readonly number[];
}

/** Direct against indirect influence and dependence. */
export interface Micmac {
  readonly outcome: MicmacOutcome;
  /** M itself. */
  readonly direct: PowerSums;
  /** The last power that was used: the stable one, or the highest tried. */
  readonly indirect: PowerSums;
  /** Every power that was used, the first first. */
  readonly history: readonly PowerSums[];
}

function scaled(values: readonly number[]): readonly number[] {
  const most = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  return most === 0 ? values : values.map((value) => value / most);
}

/** One more factor M on the left of the row sums, or on the right of the column sums. */
function timesMatrix(matrix: Matrix, vector: readonly number[], transposed: boolean): readonly number[] {
  const next = vector.map(() => 0);
  matrix.forEach((row, from) => {
    row.forEach((value, to) => {
      if (transposed) next[to] = (next[to] as number) + value * (vector[from] as number);
      else next[from] = (next[from] as number) + value * (vector[to] as number);
    });
  });
  return scaled(next);
}

function sumsAt(power: number, influence: readonly number[], dependence: readonly number[]): PowerSums {
  return { power, influence, dependence, influenceRanks: ranksOf(influence), dependenceRanks: ranksOf(dependence) };
}

function sameOrder(one: PowerSums, other: PowerSums): boolean {
  return (
    sameRanks(one.influenceRanks, other.influenceRanks) && sameRanks(one.dependenceRanks, other.dependenceRanks)
  );
}

/** The shortest period, seen through at least two full turns up to the last power; null where there is none. */
function periodOf(history: readonly PowerSums[]): number | null {
  for (let period = 2; period * 2 <= history.length; period += 1) {
    const tail = history.slice(-period * 2);
    const comesRound = tail.slice(period).every((sums, place) => sameOrder(sums, tail[place] as PowerSums));
    if (comesRound) return period;
  }
  return null;
}

/**
 * Row and column sums of the powers of M (square, values at least 0) until their ranks stop changing, at most
 * `POWER_LIMIT`. Only the sums are raised, never the matrix: `M^k · 1 = M · (M^(k−1) · 1)`, and scaling keeps them from
 * overflowing without touching the ranks. Source: methods.md §3.
 */
export function micmac(matrix: Matrix): Micmac {
  const ones = matrix.map(() => 1);
  const direct = sumsAt(1, timesMatrix(matrix, ones, false), timesMatrix(matrix, ones, true));
  const history = [direct];
  for (let power = 2; power <= POWER_LIMIT; power += 1) {
    const last = history.at(-1) as PowerSums;
    const next = sumsAt(power, timesMatrix(matrix, last.influence, false), timesMatrix(matrix, last.dependence, true));
    if (next.influence.every((value) => value === 0)) {
      return { outcome: { kind: 'exhausted', power }, direct, indirect: last, history };
    }
    history.push(next);
    if (sameOrder(next, last)) return { outcome: { kind: 'stable', power }, direct, indirect: next, history };
  }
  const period = periodOf(history);
  const outcome: MicmacOutcome = period === null ? { kind: 'unsettled' } : { kind: 'cycle', period };
  return { outcome, direct, indirect: history.at(-1) as PowerSums, history };
}
