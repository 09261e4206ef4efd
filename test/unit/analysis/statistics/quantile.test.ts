import { interquartileRange, mean, median, quantile } from '@shared/analysis/statistics/quantile';
import { describe, expect, it } from 'vitest';

describe('median and spread', () => {
  it('interpolate between the neighbours', () => {
    expect(median([4, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    // 1 2 3 4: quartiles at places 0.75 and 2.25.
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(interquartileRange([1, 2, 3, 4])).toBe(1.5);
    expect(interquartileRange([7])).toBe(0);
  });

  it('of no values there is none', () => {
    expect([median([]), interquartileRange([]), mean([])]).toEqual([null, null, null]);
  });
});
