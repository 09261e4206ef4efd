import { seededRandom } from '../../domain/kernel/seeded-random';
import { resampledMedianDistribution } from './resampled-median';
import type { ScoredCell } from './score-table';

/** Between which values an actor's R fell in the middle `level` of the resamples. */
export interface PowerInterval {
  readonly low: number;
  readonly high: number;
}

/** The intervals of all actors. */
export interface PowerIntervals {
  readonly intervals: readonly PowerInterval[];
  /** Share of the resamples between low and high, 0 to 1. */
  readonly level: number;
  readonly resamples: number;
  /** Resamples in which R was undefined, left out of the intervals. */
  readonly undefinedResamples: number;
}

/** What may be chosen. */
export interface PowerIntervalOptions {
  readonly resamples?: number;
  readonly level?: number;
  readonly seed?: number;
}

/** Scores run 0 to 4 and a median of two can be a half: eight steps of a half. */
const LEVELS = 9;
const SEED = 4_242;

/** Cumulative distributions of the cells' resampled medians, `LEVELS` after `LEVELS`; equal scores share the work. */
function medianDistributions(cells: readonly ScoredCell[]): Float64Array {
  const known = new Map<string, readonly number[]>();
  const distributions = new Float64Array(cells.length * LEVELS);
  cells.forEach(({ scores }, place) => {
    const key = [...scores].sort().join();
    const distribution = known.get(key) ?? resampledMedianDistribution(scores);
    known.set(key, distribution);
    distributions.set(distribution, place * LEVELS);
  });
  return distributions;
}

/**
 * R of doubled scores, in O(actors²) instead of O(actors³): Σ_j min(a, row[j]) depends on `a` only, so it is read from
 * a table of the row's values. Writes r into `raw` and gives Σr (0: undefined).
 */
function createPowerOf(order: number): (mid: Uint8Array, raw: Float64Array) => number {
  const rowFloors = new Int32Array(order * LEVELS);
  const columnFloors = new Int32Array(order * LEVELS);
  const influence = new Float64Array(order);
  const dependence = new Float64Array(order);
  const returned = new Float64Array(order);
  const histogram = new Int32Array(LEVELS + 1);
  /** floors[actor][a] = Σ over the actor's row (or column) of min(a, value). */
  const fillFloors = (mid: Uint8Array, floors: Int32Array, step: number, stride: number): void => {
    for (let actor = 0; actor < order; actor += 1) {
      histogram.fill(0);
      for (let place = actor * step, end = place + order * stride; place < end; place += stride) {
        const value = mid[place] as number;
        histogram[value] = (histogram[value] as number) + 1;
      }
      let atLeast = order - (histogram[0] as number);
      let floor = 0;
      for (let value = 1; value < LEVELS; value += 1) {
        floor += atLeast;
        floors[actor * LEVELS + value] = floor;
        atLeast -= histogram[value] as number;
      }
    }
  };
  return (mid, raw) => {
    fillFloors(mid, rowFloors, order, 1);
    fillFloors(mid, columnFloors, 1, order);
    let whole = 0;
    for (let actor = 0; actor < order; actor += 1) {
      let given = 0;
      let received = 0;
      let back = 0;
      for (let other = 0; other < order; other += 1) {
        const out = mid[actor * order + other] as number;
        const into = mid[other * order + actor] as number;
        given += out + (rowFloors[other * LEVELS + out] as number);
        received += into + (columnFloors[other * LEVELS + into] as number);
        back += out < into ? out : into;
      }
      influence[actor] = given - back;
      dependence[actor] = received - back;
      returned[actor] = back;
      whole += given - back;
    }
    let rawSum = 0;
    for (let actor = 0; actor < order; actor += 1) {
      const given = influence[actor] as number;
      const met = given + (dependence[actor] as number);
      const value = met === 0 ? 0 : ((given - (returned[actor] as number)) / whole) * (given / met);
      raw[actor] = value;
      rawSum += value;
    }
    return rawSum;
  };
}

/**
 * Intervals of R by resampling: each cell of MID takes the median of as many of its scores drawn with replacement, with
 * a fixed seed, and R is computed anew. `cells` are those of MID over `order` actors, whole scores from 0 to 4. Null
 * where no cell has several scores, or R is never defined. Source: methods.md §2, uncertainty.
 */
export function powerIntervals(
  order: number,
  cells: readonly ScoredCell[],
  { resamples = 1000, level = 0.95, seed = SEED }: PowerIntervalOptions = {},
): PowerIntervals | null {
  const scored = cells.filter(({ row, column }) => row !== column);
  if (!scored.some(({ scores }) => scores.length > 1)) return null;
  const random = seededRandom(seed);
  const powerOf = createPowerOf(order);
  const mid = new Uint8Array(order * order);
  const raw = new Float64Array(order);
  const distributions = medianDistributions(scored);
  const places = scored.map(({ row, column }) => row * order + column);
  const samples = Array.from({ length: order }, () => new Float64Array(resamples));
  let kept = 0;
  for (let resample = 0; resample < resamples; resample += 1) {
    for (let cell = 0; cell < places.length; cell += 1) {
      const drawn = random();
      const start = cell * LEVELS;
      let doubled = 0;
      while (doubled < LEVELS - 1 && drawn >= (distributions[start + doubled] as number)) doubled += 1;
      mid[places[cell] as number] = doubled;
    }
    const rawSum = powerOf(mid, raw);
    if (rawSum === 0) continue;
    for (let actor = 0; actor < order; actor += 1) {
      (samples[actor] as Float64Array)[kept] = (order * (raw[actor] as number)) / rawSum;
    }
    kept += 1;
  }
  if (kept === 0) return null;
  const tail = (1 - level) / 2;
  const intervals = samples.map((values): PowerInterval => {
    const sorted = values.subarray(0, kept).sort();
    return {
      low: sorted[Math.floor(tail * (kept - 1))] as number,
      high: sorted[Math.ceil((1 - tail) * (kept - 1))] as number,
    };
  });
  return { intervals, level, resamples, undefinedResamples: resamples - kept };
}
