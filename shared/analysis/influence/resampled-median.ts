/** Most scores are 0 to 4. */
const HIGHEST = 4;

function chooseTable(count: number): readonly number[] {
  const row = [1];
  for (let place = 1; place <= count; place += 1) row.push(((row[place - 1] as number) * (count - place + 1)) / place);
  return row;
}

/** P(at least `least` of `count` draws fall in a class of probability `share`). */
function atLeast(least: number, count: number, share: number, choose: readonly number[]): number {
  let sum = 0;
  for (let hits = least; hits <= count; hits += 1) {
    sum += (choose[hits] as number) * share ** hits * (1 - share) ** (count - hits);
  }
  return sum;
}

/**
 * The distribution of the median of as many scores drawn with replacement from `scores` (whole, 0 to 4), as cumulative
 * probabilities of the doubled median 0 to 8. Exact, so that a resample costs one random number for a cell instead of
 * one for each score. For an even count 2m the middle two are a < b where m draws are at most a, m at least b, and
 * both are met: `C(2m, m) · (F(a)^m − F(a−1)^m) · (G(b)^m − G(b+1)^m)`.
 */
export function resampledMedianDistribution(scores: readonly number[]): readonly number[] {
  const count = scores.length;
  const choose = chooseTable(count);
  const upTo = (value: number): number => scores.filter((score) => score <= value).length / count;
  const from = (value: number): number => scores.filter((score) => score >= value).length / count;
  const half = count / 2;
  const isEven = Number.isInteger(half);
  const rank = Math.ceil(half);
  const doubled = Array.from({ length: 2 * HIGHEST + 1 }, () => 0);
  for (let low = 0; low <= HIGHEST; low += 1) {
    let both =
      atLeast(rank, count, upTo(low), choose) - (low === 0 ? 0 : atLeast(rank, count, upTo(low - 1), choose));
    for (let high = low + 1; isEven && high <= HIGHEST; high += 1) {
      const apart =
        (choose[half] as number) *
        (upTo(low) ** half - upTo(low - 1) ** half) *
        (from(high) ** half - from(high + 1) ** half);
      doubled[low + high] = (doubled[low + high] as number) + apart;
      both -= apart;
    }
    doubled[2 * low] = (doubled[2 * low] as number) + both;
  }
  let sum = 0;
  return doubled.map((probability) => (sum += Math.max(0, probability)));
}
