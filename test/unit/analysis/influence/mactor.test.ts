import { mactor } from '@shared/analysis/influence/mactor';
import type { Matrix } from '@shared/analysis/influence/matrix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const expectMatrix = (actual: Matrix, expected: Matrix): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((row, i) => {
    expectRow(actual[i] as readonly number[], row);
  });
};
const expectRow = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, place) => {
    expect(actual[place]).toBeCloseTo(value, 10);
  });
};

describe('MACTOR on three actors and two objectives, worked by hand (methods.md §2)', () => {
  const result = mactor({
    //           on A  B  C
    influences: [
      /* A */ [0, 3, 1],
      /* B */ [2, 0, 0],
      /* C */ [1, 4, 0],
    ],
    positions: [
      /* A */ [3, -2],
      /* B */ [1, 4],
      /* C */ [-2, 3],
    ],
  });

  it('MIDI adds to each direct influence the minimum through every relay, and keeps the diagonal', () => {
    // AA: 0 + min(3,2) + min(1,1) = 3    AB: 3 + min(1,4) = 4            AC: 1 + min(3,0) = 1
    // BA: 2 + min(0,1) = 2               BB: 0 + min(2,3) + min(0,4) = 2  BC: 0 + min(2,1) = 1
    // CA: 1 + min(4,2) = 3               CB: 4 + min(1,3) = 5            CC: 0 + min(1,1) + min(4,0) = 1
    expect(result.midi).toEqual([
      [3, 4, 1],
      [2, 2, 1],
      [3, 5, 1],
    ]);
  });

  it('influence and dependence leave the diagonal out and have one sum', () => {
    // I: A 4+1, B 2+1, C 3+5 = 16.   D: A 2+3, B 4+5, C 1+1 = 16.
    expect(result.influence).toEqual([5, 3, 8]);
    expect(result.dependence).toEqual([5, 9, 2]);
  });

  it('R has mean 1', () => {
    // r: A (5−3)/16 · 5/10 = 20/320;  B (3−2)/16 · 3/12 = 5/320;  C (8−1)/16 · 8/10 = 112/320.  Σ = 137/320.
    // R = 3 · r / Σr.
    expect(result.power.defined).toBe(true);
    if (!result.power.defined) return;
    expectRow(result.power.raw, [20 / 320, 5 / 320, 112 / 320]);
    expectRow(result.power.values, [60 / 137, 15 / 137, 336 / 137]);
  });

  it('Q is the same formula on the best paths', () => {
    // AB max(3, min(1,4)) = 3   AC max(1, min(3,0)) = 1   BA max(2, min(0,1)) = 2
    // BC max(0, min(2,1)) = 1   CA max(1, min(4,2)) = 2   CB max(4, min(1,3)) = 4
    expect(result.mmidi).toEqual([
      [0, 3, 1],
      [2, 0, 1],
      [2, 4, 0],
    ]);
    // I 4, 3, 6 = 13; D 4, 7, 2.  q: 4/13·4/8 = 20/130;  3/13·3/10 = 9/130;  6/13·6/8 = 45/130.  Σ = 74/130.
    expect(result.bestPathPower.defined).toBe(true);
    if (result.bestPathPower.defined) expectRow(result.bestPathPower.values, [60 / 74, 27 / 74, 135 / 74]);
  });

  it('net balance, stability and quadrants', () => {
    expect(result.netBalance).toEqual([
      [0, 2, -2],
      [-2, 0, -4],
      [2, 4, 0],
    ]);
    // |5−5| + |3−9| + |8−2| = 12; 100 · 12 / (2 · 16).
    expect(result.stability).toBe(37.5);
    // Both means are 16/3: A is under both, B depends only, C influences only.
    expect(result.plane.meanInfluence).toBeCloseTo(16 / 3, 12);
    expect(result.plane.quadrants).toEqual(['autonomous', 'dominated', 'dominant']);
  });

  it('mobilisation and implication keep for and against apart', () => {
    expect(result.valued.mobilisation).toEqual([
      { total: 6, forward: 4, against: 2 },
      { total: 9, forward: 7, against: 2 },
    ]);
    expect(result.valued.implication.map(({ total }) => total)).toEqual([5, 5, 5]);
    expect(result.simple.positions).toEqual([
      [1, -1],
      [1, 1],
      [-1, 1],
    ]);
  });

  it('convergence and divergence over the values', () => {
    // AB: same side on the first (3+1)/2 = 2, opposite on the second (2+4)/2 = 3.
    // AC: opposite on both, (3+2)/2 + (2+3)/2 = 5.   BC: opposite (1+2)/2 = 1.5, same side (4+3)/2 = 3.5.
    expect(result.valued.convergence).toEqual([
      [0, 2, 0],
      [2, 0, 3.5],
      [0, 3.5, 0],
    ]);
    expect(result.valued.divergence).toEqual([
      [0, 3, 5],
      [3, 0, 1.5],
      [5, 1.5, 0],
    ]);
    // 100 · 11 / (11 + 19).
    expect(result.valued.degree).toBeCloseTo(1100 / 30, 10);
    // A: 1 − (|2−3| + |0−5|) / 10;  B: 1 − (|2−3| + |3.5−1.5|) / 10;  C: 1 − (|0−5| + |3.5−1.5|) / 10.
    expectRow(result.valued.ambivalence, [0.4, 0.7, 0.3]);
  });

  it('over the signs they count objectives', () => {
    expect(result.simple.convergence).toEqual([
      [0, 1, 0],
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect(result.simple.divergence).toEqual([
      [0, 1, 2],
      [1, 0, 1],
      [2, 1, 0],
    ]);
    expect(result.simple.degree).toBeCloseTo(100 / 3, 10);
  });

  it('weighted by R, each position counts with the power behind it', () => {
    // 3MAO A = 60/137 · (3, −2), B = 15/137 · (1, 4), C = 336/137 · (−2, 3), all over 137:
    expectMatrix(result.weighted?.positions ?? [], [
      [180 / 137, -120 / 137],
      [15 / 137, 60 / 137],
      [-672 / 137, 1008 / 137],
    ]);
    // CAA: AB (180+15)/2, BC (60+1008)/2.   DAA: AB (120+60)/2, AC (180+672)/2 + (120+1008)/2, BC (15+672)/2.
    expect(result.weighted?.convergence[0]?.[1]).toBeCloseTo(97.5 / 137, 10);
    expect(result.weighted?.convergence[1]?.[2]).toBeCloseTo(534 / 137, 10);
    expect(result.weighted?.divergence[0]?.[2]).toBeCloseTo(990 / 137, 10);
    // 631.5 agreed of 631.5 + 90 + 990 + 343.5.
    expect(result.weighted?.degree).toBeCloseTo((100 * 631.5) / 2055, 10);
  });
});

describe('MACTOR where a figure has no value', () => {
  it('says that R is undefined where nobody influences anybody', () => {
    const result = mactor({ influences: [[0, 0], [0, 0]], positions: [[1], [2]] });
    expect(result.power).toEqual({ defined: false, reason: 'noInfluence' });
    expect(result.bestPathPower).toEqual({ defined: false, reason: 'noInfluence' });
    expect(result.stability).toBeNull();
    expect(result.weighted).toBeNull();
    expect(result.valued.degree).toBe(100);
  });

  it('says that R is undefined where all that is given comes back', () => {
    // Two actors with 2 on each other: MIDI diagonal min(2, 2) = 2 = I.
    const result = mactor({ influences: [[0, 2], [2, 0]], positions: [[], []] });
    expect(result.power).toEqual({ defined: false, reason: 'allReturned' });
    expect(result.bestPathPower).toMatchObject({ defined: true, values: [1, 1] });
    expect(result.valued.degree).toBeNull();
    expect(result.valued.ambivalence).toEqual([0, 0]);
  });

  it('takes a diagonal that was filled in as 0', () => {
    const clean = mactor({ influences: [[0, 3], [1, 0]], positions: [[], []] });
    expect(mactor({ influences: [[4, 3], [1, 4]], positions: [[], []] })).toEqual(clean);
  });

  it('an actor that neither gives nor receives has no power, and is no NaN', () => {
    const { power } = mactor({ influences: [[0, 3, 0], [1, 0, 0], [0, 0, 0]], positions: [[], [], []] });
    expect(power.defined && power.values[2]).toBe(0);
    expect(power.defined && power.values.every(Number.isFinite)).toBe(true);
  });
});

describe('MACTOR against the formulas written out', () => {
  const inputs = fc.integer({ min: 1, max: 6 }).chain((n) =>
    fc.integer({ min: 0, max: 4 }).chain((m) =>
      fc.record({
        influences: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
        positions: fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
      }),
    ),
  );

  it('every figure agrees, and none is NaN', () => {
    fc.assert(
      fc.property(inputs, ({ influences, positions }) => {
        const n = influences.length;
        const result = mactor({ influences, positions });
        const at = (m: Matrix, i: number, j: number): number => (m[i] as readonly number[])[j] as number;
        const direct = (i: number, j: number): number => (i === j ? 0 : at(influences, i, j));
        const all = influences.map((_, place) => place);
        let sumI = 0;
        for (const i of all) {
          let given = 0;
          let received = 0;
          for (const j of all) {
            let expected = direct(i, j);
            let best = i === j ? 0 : direct(i, j);
            for (const k of all) {
              expected += Math.min(direct(i, k), direct(k, j));
              if (i !== j) best = Math.max(best, Math.min(direct(i, k), direct(k, j)));
            }
            expect(at(result.midi, i, j)).toBe(expected);
            expect(at(result.mmidi, i, j)).toBe(best);
            if (i !== j) {
              given += at(result.midi, i, j);
              received += at(result.midi, j, i);
            }
          }
          expect(result.influence[i]).toBe(given);
          expect(result.dependence[i]).toBe(received);
          sumI += given;
        }
        expect(result.dependence.reduce((one, other) => one + other, 0)).toBe(sumI);
        if (result.power.defined) {
          const mean = result.power.values.reduce((one, other) => one + other, 0) / n;
          expect(mean).toBeCloseTo(1, 10);
          expect(result.power.values.every((value) => value >= 0)).toBe(true);
        }
        for (const i of all) {
          for (const j of all) {
            let same = 0;
            let opposite = 0;
            (positions[i] as number[]).forEach((mine, k) => {
              const theirs = at(positions, j, k);
              const stake = 0.5 * (Math.abs(mine) + Math.abs(theirs));
              if (i !== j && mine * theirs > 0) same += stake;
              if (i !== j && mine * theirs < 0) opposite += stake;
            });
            expect(at(result.valued.convergence, i, j)).toBe(same);
            expect(at(result.valued.divergence, i, j)).toBe(opposite);
          }
        }
        for (const value of result.valued.ambivalence) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(JSON.stringify(result, (_key, value: unknown) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain('"NaN"');
      }),
    );
  });
});
