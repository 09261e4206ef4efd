import { resampledMedianDistribution } from '@shared/analysis/influence/resampled-median';
import { median } from '@shared/analysis/statistics/quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Doubled medians of all the ways of drawing as many scores with replacement, counted one by one. */
function counted(scores: readonly number[]): readonly number[] {
  const counts = Array.from({ length: 9 }, () => 0);
  const ways = scores.length ** scores.length;
  for (let way = 0; way < ways; way += 1) {
    const drawn = scores.map((_, place) => scores[Math.floor(way / scores.length ** place) % scores.length] as number);
    const doubled = 2 * (median(drawn) as number);
    counts[doubled] = (counts[doubled] as number) + 1;
  }
  let sum = 0;
  return counts.map((count) => (sum += count / ways));
}

describe('the distribution of a resampled median', () => {
  it('is that of counting all the ways to draw', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }), (scores) => {
        const expected = counted(scores);
        resampledMedianDistribution(scores).forEach((value, place) => {
          expect(value).toBeCloseTo(expected[place] as number, 10);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of scores 1 and 4 is a quarter 1, a half 2.5 and a quarter 4', () => {
    expect(resampledMedianDistribution([1, 4])).toEqual([0, 0, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 1]);
  });
});
