import { micmac } from '@shared/analysis/micmac/micmac';
import { ranksOf } from '@shared/analysis/micmac/ranks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Row sums of the powers of a matrix, multiplied out in whole numbers. */
function rowSumsOfPowers(matrix: readonly (readonly number[])[], highest: number): readonly (readonly bigint[])[] {
  const base = matrix.map((row) => row.map(BigInt));
  let power = base;
  const sums: bigint[][] = [];
  for (let k = 1; k <= highest; k += 1) {
    sums.push(power.map((row) => row.reduce((one, other) => one + other, 0n)));
    power = power.map((row) => base.map((_, to) => row.reduce((total, value, mid) => total + value * (base[mid]?.[to] as bigint), 0n)));
  }
  return sums;
}
/** Whether two sums are unequal by so little (a part in 10⁸) that the program rightly takes them for tied. */
const areNearlyTied = (values: readonly bigint[]): boolean =>
  values.some((one) => values.some((other) => one > other && (one - other) * 100_000_000n < one));
const bigRanks = (values: readonly bigint[]): readonly number[] => values.map((value) => 1 + values.filter((other) => other > value).length);

describe('indirect influence by powers (methods.md §3)', () => {
  it('stops where the ranks stop changing', () => {
    // M row sums: 3, 1, 2.  M² = [[0,2,1],[2,0,0]...]: worked below.
    // M = A→B 3, B→C 1, C→A 2.  M²: A→C 3, B→A 2, C→B 6: sums 3, 2, 6.  M³ = 6·I: sums 6, 6, 6.
    const cycle = micmac([[0, 3, 0], [0, 0, 1], [2, 0, 0]]);
    expect(cycle.direct.influenceRanks).toEqual([1, 3, 2]);
    expect(cycle.outcome).toEqual({ kind: 'cycle', period: 3 });
    // M = A→B 4, A→C 1, B→A 1, C→A 1, C→B 1.  Sums 5, 1, 2.  M·(5,1,2) = 4·1+1·2 = 6, 5, 5+1 = 6: ranks 1, 3, 1.
    // M·(6,5,6) = 26, 6, 11: ranks 1, 3, 2.  M·(26,6,11) = 35, 26, 32: 1, 3, 2, as before.  Columns: 2, 5, 1;
    // (1·5+1·1, 4·2+1·1, 2) = 6, 9, 2: ranks 2, 1, 3; then 9+2, 24+2, 6 = 11, 26, 6: 2, 1, 3; then 32, 50, 11.
    const settled = micmac([[0, 4, 1], [1, 0, 0], [1, 1, 0]]);
    expect(settled.outcome).toEqual({ kind: 'stable', power: 4 });
    expect(settled.indirect.influenceRanks).toEqual([1, 3, 2]);
    expect(settled.indirect.dependenceRanks).toEqual([2, 1, 3]);
  });

  it('tells a cycle of two', () => {
    // M = A→B 1, B→A 2: sums 1, 2; M² = 2·I: 2, 2; M³: 2, 4; and so on for ever.
    expect(micmac([[0, 1], [2, 0]]).outcome).toEqual({ kind: 'cycle', period: 2 });
  });

  it('tells where influence runs out', () => {
    const chain = micmac([[0, 2, 0], [0, 0, 1], [0, 0, 0]]);
    expect(chain.outcome).toEqual({ kind: 'exhausted', power: 3 });
    expect(chain.indirect.power).toBe(2);
    expect(micmac([[0, 0], [0, 0]]).outcome).toEqual({ kind: 'exhausted', power: 2 });
  });

  it('its ranks are those of the powers multiplied out', () => {
    const matrices = fc.integer({ min: 2, max: 6 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
    );
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { direct, indirect, outcome } = micmac(matrix);
        const sums = rowSumsOfPowers(matrix, 12);
        fc.pre(!sums.some(areNearlyTied));
        expect(direct.influenceRanks).toEqual(bigRanks(sums[0] as readonly bigint[]));
        expect(indirect.influenceRanks).toEqual(bigRanks(sums[indirect.power - 1] as readonly bigint[]));
        if (outcome.kind === 'stable') {
          expect(indirect.influenceRanks).toEqual(bigRanks(sums[outcome.power - 2] as readonly bigint[]));
        }
      }),
    );
  });

  it('equal values share the better rank', () => {
    expect(ranksOf([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
  });
});
