import { describe, expect, it } from 'vitest';
import { prioritise, weightedScore } from '@shared/analysis/priorities/priority';

const criteria = [{ id: 'criterion:a' as const, weight: 60 }, { id: 'criterion:b' as const, weight: 30 }, { id: 'criterion:c' as const, weight: 10 }];
const line = (name: string, ...scores: readonly (number | null)[]) => ({ lineId: `line:${name}` as const, scores });

describe('the priority of lines by criteria', () => {
  it('is the weighted mean of the scores there are', () => {
    // (60·5 + 30·2 + 10·1) / 100 = 3.7; without the second (60·5 + 10·1) / 70.
    expect(weightedScore([5, 2, 1], [60, 30, 10])).toBeCloseTo(3.7, 12);
    expect(weightedScore([5, null, 1], [60, 30, 10])).toBeCloseTo(310 / 70, 12);
    expect(weightedScore([null, 3], [60, 0])).toBeNull();
    expect(weightedScore([], [])).toBeNull();
  });

  it('orders the lines, ties sharing a rank, and puts those without scores last', () => {
    const { lines } = prioritise([line('water', 3, 3, 3), line('none', null, null, null), line('food', 5, 2, 1), line('peace', 3, 3, null)], criteria);
    expect(lines.map(({ lineId, rank, missing }) => [lineId, rank, missing])).toEqual([['line:food', 1, 0], ['line:water', 2, 0], ['line:peace', 2, 1], ['line:none', null, 3]]);
  });

  it('says how far a weight can go until another line comes first', () => {
    // food: (5a + 2·30 + 1·10) / (a + 40); water: 3. Equal at 5a + 70 = 3a + 120: a = 25.
    const { lines, ranges } = prioritise([line('water', 3, 3, 3), line('food', 5, 2, 1)], criteria);
    expect(ranges).toEqual([
      { criterionId: 'criterion:a', weight: 60, least: 25, most: 100 },
      // 300 + 2b + 10 ≥ 3 (70 + b): b ≤ 100.
      { criterionId: 'criterion:b', weight: 30, least: 0, most: 100 },
      // 300 + 60 + c ≥ 3 (90 + c): c ≤ 45.
      { criterionId: 'criterion:c', weight: 10, least: 0, most: 45 },
    ]);
    expect(lines[0]).toMatchObject({ lineId: 'line:food', bestRank: 1, worstRank: 2 });
  });

  it('says nothing of a first place that is shared, or where one line alone has scores', () => {
    expect(prioritise([line('a', 3, 3, 3), line('b', 3, 3, 3)], criteria).ranges).toEqual([]);
    expect(prioritise([line('a', 3, 3, 3), line('b', null, null, null)], criteria).ranges).toEqual([]);
    expect(prioritise([], []).lines).toEqual([]);
  });
});
