import { mactor } from '@shared/analysis/influence/mactor';
import { powerIntervals } from '@shared/analysis/influence/power-interval';
import { scoreTable, type Score } from '@shared/analysis/influence/score-table';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const score = (row: number, column: number, value: number, scorer = '', rev = 'a'): Score => ({
  row: String(row),
  column: String(column),
  value,
  scorer,
  rev,
});
const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, number) => String(number));

describe('a cell scored by several people', () => {
  it('is worth the median, and keeps the interquartile range', () => {
    const table = scoreTable(ids(2), ids(2), [score(0, 1, 1, 'Ana'), score(0, 1, 4, 'Beto'), score(0, 1, 2, 'Caro'), score(1, 0, 3)]);
    expect(table.values).toEqual([
      [0, 2],
      [3, 0],
    ]);
    // 1, 2, 4: quartiles 1.5 and 3.
    expect(table.spreads[0]?.[1]).toBe(1.5);
    expect(table.spreads[1]?.[0]).toBe(0);
    expect(table.hasSeveralScorers).toBe(true);
  });

  it('counts one score per person, the last, and passes over what is not on the list', () => {
    const table = scoreTable(ids(2), ids(2), [score(0, 1, 4, 'Ana', 'b'), score(0, 1, 1, 'Ana', 'a'), score(0, 7, 4)]);
    expect(table.cells).toEqual([{ row: 0, column: 1, scores: [4], median: 4, spread: 0 }]);
    expect(table.hasSeveralScorers).toBe(false);
  });
});

describe('the interval of R', () => {
  it('is not given where nobody disagreed because nobody else scored', () => {
    expect(powerIntervals(2, scoreTable(ids(2), ids(2), [score(0, 1, 3)]).cells)).toBeNull();
  });

  it('is R itself where all scorers agree, whatever the matrix', () => {
    const matrices = fc.integer({ min: 2, max: 7 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
    );
    fc.assert(
      fc.property(matrices, (influences) => {
        const n = influences.length;
        const scores = influences.flatMap((row, i) => row.flatMap((value, j) => [score(i, j, value, 'Ana'), score(i, j, value, 'Beto')]));
        const { power } = mactor({ influences, positions: influences.map(() => []) });
        const found = powerIntervals(n, scoreTable(ids(n), ids(n), scores).cells, { resamples: 2 });
        expect(found !== null).toBe(power.defined);
        if (found === null || !power.defined) return;
        power.values.forEach((value, actor) => {
          expect(found.intervals[actor]?.low).toBeCloseTo(value, 10);
          expect(found.intervals[actor]?.high).toBeCloseTo(value, 10);
        });
      }),
    );
  });

  it('contains R, is repeatable, and opens with disagreement', () => {
    const base = [[0, 3, 1], [2, 0, 1], [1, 4, 0]];
    const scores = base.flatMap((row, i) => row.flatMap((value, j) => (i === j ? [] : [value, Math.min(4, value + 1), Math.max(0, value - 1)].map((v, who) => score(i, j, v, String(who))))));
    const { cells, values } = scoreTable(ids(3), ids(3), scores);
    const { power } = mactor({ influences: values, positions: [[], [], []] });
    const found = powerIntervals(3, cells);
    expect(powerIntervals(3, cells)).toEqual(found);
    expect(found?.resamples).toBe(1000);
    found?.intervals.forEach(({ low, high }, actor) => {
      const value = power.defined ? (power.values[actor] as number) : NaN;
      expect(low).toBeLessThan(high);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    });
  });

  it('gives an interval to each of 60 actors scored by seven people', () => {
    const random = seededRandom(7);
    const scores: Score[] = [];
    for (let i = 0; i < 60; i += 1) {
      for (let j = 0; j < 60; j += 1) {
        for (let who = 0; who < 7 && i !== j; who += 1) scores.push(score(i, j, Math.floor(random() * 5), String(who)));
      }
    }
    const { cells } = scoreTable(ids(60), ids(60), scores);
    const found = powerIntervals(60, cells);
    expect(found?.intervals).toHaveLength(60);
  });
});
