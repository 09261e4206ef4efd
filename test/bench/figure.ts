/** One bench: how long a piece of work takes. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB' | 'nodes';
  readonly runs: number;
  readonly min: number;
  readonly mean: number;
  readonly median: number;
  /** The 95th percentile by rank: with fewer than 20 runs, the slowest. */
  readonly p95: number;
  readonly max: number;
  /** What was worked on: numbers of records, rows, bytes. */
  readonly size: Readonly<Record<string, number>>;
}

/** A bench at three sizes: cost grows as size to the power of `exponent`. */
export interface Growth {
  readonly name: string;
  readonly sizes: readonly number[];
  /** Milliseconds of the fastest run at each size: the runs that the machine's other work disturbed least. */
  readonly fastest: readonly number[];
  /** Slope of log cost over log size, by least squares: 1 is linear, 2 quadratic. */
  readonly exponent: number;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Sums up times in milliseconds, at least one. */
export function figureOf(name: string, times: readonly number[], size: Figure['size']): Figure {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (place: number): number => rounded(sorted[Math.min(sorted.length - 1, Math.max(0, place))] ?? Number.NaN);
  const half = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? at(Math.floor(half)) : rounded((at(half - 1) + at(half)) / 2);
  const mean = rounded(times.reduce((sum, time) => sum + time, 0) / times.length);
  return { name, unit: 'ms', runs: times.length, min: at(0), mean, median, p95: at(Math.ceil(sorted.length * 0.95) - 1), max: at(sorted.length - 1), size };
}

/** The machine tells processor time in steps of some milliseconds: so much of it says a figure to within a tenth. */
const LEAST_MS = 40;

/**
 * Runs a piece of work `runs` times after one that does not count, and sums its times up: processor time of this thread,
 * which is the elapsed time of a machine with nothing else to do, whatever else this one does. Short work is done over and
 * over within a run, which is then its mean.
 */
export async function measure(name: string, size: Figure['size'], work: () => unknown, runs = 5): Promise<Figure> {
  return measureOn(name, size, () => undefined, work, runs);
}

/** `measure` of work that must begin each time with something new, which is made beforehand and not counted. */
export async function measureOn<Input>(name: string, size: Figure['size'], make: () => Input, work: (input: Input) => unknown, runs = 5): Promise<Figure> {
  await work(make());
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let taken = 0;
    let turns = 0;
    while (taken < LEAST_MS) {
      const input = make();
      const before = process.threadCpuUsage();
      await work(input);
      const { user, system } = process.threadCpuUsage(before);
      taken += (user + system) / 1000;
      turns += 1;
    }
    times.push(taken / turns);
  }
  return figureOf(name, times, size);
}

/** How the cost grew over the sizes. */
export function growthOf(name: string, sizes: readonly number[], fastest: readonly number[]): Growth {
  const points = sizes.map((size, place) => [Math.log(size), Math.log(Math.max(0.001, fastest[place] ?? 0.001))] as const);
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return { name, sizes, fastest, exponent: Math.round(slope * 100) / 100 };
}
