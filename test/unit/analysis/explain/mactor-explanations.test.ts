import type { Explanation } from '@shared/analysis/explain/explanation';
import {
  explainAmbivalence, explainBalance, explainBestPath, explainBestPower, explainConvergence, explainDegree, explainIndirect, explainMedian, explainMobilisation, explainStability,
} from '@shared/analysis/explain/mactor-explanations';
import { explainRank, ranksByPower, rankShifts } from '@shared/analysis/explain/micmac-explanation';
import { withoutDiagonal } from '@shared/analysis/influence/indirect-influence';
import { mactor } from '@shared/analysis/influence/mactor';
import { micmac } from '@shared/analysis/micmac/micmac';
import { t } from '@shared/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const sumOf = ({ terms }: Explanation): number => terms.reduce((sum, { value }) => sum + value, 0);
const values = ({ terms }: Explanation): readonly number[] => terms.map(({ value }) => value);
const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];
const OBJECTIVES = ['Agua', 'Turismo', 'Puerto'];

const PLAYS = fc.integer({ min: 2, max: 6 }).chain((order) =>
  fc.record({
    influences: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: order, maxLength: order }), { minLength: order, maxLength: order }),
    positions: fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: order, maxLength: order }),
  }),
);

describe('the arithmetic of the play', () => {
  it('adds up to the figure, whatever the scores', () => {
    fc.assert(
      fc.property(PLAYS, ({ influences, positions }) => {
        const direct = withoutDiagonal(influences);
        const play = mactor({ influences, positions });
        influences.forEach((_, one) => {
          influences.forEach((__, other) => {
            expect(sumOf(explainIndirect(play, direct, NAMES, one, other))).toBeCloseTo(play.midi[one]?.[other] ?? -1, 10);
            expect(Math.max(0, ...values(explainBestPath(play, direct, NAMES, one, other)))).toBe(play.mmidi[one]?.[other]);
            const [mine = 0, theirs = 0] = values(explainBalance(play, NAMES, one, other));
            expect(mine - theirs).toBe(play.netBalance[one]?.[other]);
            for (const side of ['convergence', 'divergence'] as const) {
              const explained = explainConvergence(play.valued.positions, side, NAMES, OBJECTIVES, one, other);
              expect(explained.result).toBeCloseTo(play.valued[side][one]?.[other] ?? -1, 10);
            }
          });
          const ambivalence = explainAmbivalence(play.valued, NAMES, one);
          const [gaps = 0, met = 0] = values(ambivalence);
          expect(met === 0 ? 0 : 1 - gaps / met).toBeCloseTo(ambivalence.result ?? -1, 10);
          const best = explainBestPower(play, NAMES, one);
          if (play.bestPathPower.defined) {
            const [given = 0, received = 0, whole = 1, raw = 0, rawSum = 1, count = 0] = values(best);
            expect(given + received === 0 ? 0 : (given / whole) * (given / (given + received))).toBeCloseTo(raw, 10);
            expect((count * raw) / rawSum).toBeCloseTo(best.result ?? -1, 10);
          } else expect(best.result).toBeNull();
        });
        OBJECTIVES.forEach((name, objective) => {
          const explained = explainMobilisation(play.valued.positions, NAMES, objective, name);
          expect(values(explained).reduce((sum, value) => sum + Math.abs(value), 0)).toBe(play.valued.mobilisation[objective]?.total);
        });
        const stability = explainStability(play, NAMES);
        const [differences = 0, whole = 0] = values(stability).slice(-2);
        if (whole > 0) expect((100 * differences) / (2 * whole)).toBeCloseTo(stability.result ?? -1, 10);
        else expect(stability.result).toBeNull();
        const degree = explainDegree(play.valued);
        const [agreed = 0, opposed = 0] = values(degree);
        if (agreed + opposed > 0) expect((100 * agreed) / (agreed + opposed)).toBeCloseTo(degree.result ?? -1, 10);
        else expect(degree.undefinedKey && t(degree.undefinedKey)).toContain('objetivo');
      }),
      { numRuns: 60 },
    );
  });

  it('names who stands behind each term', () => {
    const play = mactor({ influences: [[0, 3, 1], [2, 0, 0], [1, 4, 0]], positions: [[3], [1], [-2]] });
    const explained = explainIndirect(play, [[0, 3, 1], [2, 0, 0], [1, 4, 0]], ['Alcaldía', 'Gremio', 'Vecinos'], 0, 1);
    expect(t(explained.titleKey, explained.titleParams)).toBe('Influencia de Alcaldía sobre Gremio');
    expect(explained.terms.map(({ labelKey, labelParams, value }) => [t(labelKey, labelParams), value])).toEqual([['Influencia directa', 3], ['A través de Vecinos', 1]]);
    expect(explained.result).toBe(4);
    expect(explainMedian({ scores: [1, 4, 3] }, ['Ana', 'Luis', 'Sol'])).toMatchObject({ result: 3 });
  });

  it('a rank opens to the sum it comes from, with the values of one step less', () => {
    // Worked by hand: M·1 = 5, 1, 2; M² = 6, 5, 6; M³ = 26, 6, 11; M⁴ = 35, 26, 32 of 26ths once M³ is scaled.
    const matrix = [[0, 4, 1], [1, 0, 0], [1, 1, 0]];
    const powers = micmac(matrix);
    const names = ['Alcaldía', 'Gremio', 'Vecinos'];
    const direct = explainRank(powers, matrix, names, 2, 'influence', 'direct');
    expect(direct.terms.map(({ value }) => value)).toEqual([1, 1, 2, 5]);
    expect(direct.result).toBeCloseTo(2 / 5, 12);
    const indirect = explainRank(powers, matrix, names, 2, 'influence', 'indirect');
    expect(indirect.terms.map(({ value }) => Math.round(value * 26))).toEqual([26, 6, 32, 35]);
    expect(indirect.result).toBeCloseTo(32 / 35, 12);
    expect(t(indirect.titleKey, indirect.titleParams)).toBe('Puesto indirecto de Vecinos, por caminos de 4 pasos');
    expect(ranksByPower(powers, 2, 'influence')).toEqual([2, 1, 2, 2]);
    // Received: column of Alcaldía is Gremio 1, Vecinos 1.
    expect(explainRank(powers, matrix, names, 0, 'dependence', 'direct').terms.map(({ value }) => value)).toEqual([1, 1, 2, 5]);
  });

  it('any rank is that of its value, and the value is its sum by the largest', () => {
    fc.assert(
      fc.property(PLAYS, fc.constantFrom('influence', 'dependence'), ({ influences }, of) => {
        const matrix = withoutDiagonal(influences);
        const powers = micmac(matrix);
        for (const kind of ['direct', 'indirect'] as const) {
          const found = matrix.map((_, actor) => explainRank(powers, matrix, matrix.map(String), actor, of, kind));
          for (const { terms, result } of found) {
            const [sum, largest] = terms.slice(-2).map(({ value }) => value);
            expect(terms.slice(0, -2).reduce((total, { value }) => total + value, 0)).toBeCloseTo(sum ?? -1, 9);
            expect(result).toBeCloseTo((largest ?? 0) === 0 ? 0 : (sum ?? 0) / (largest ?? 1), 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a ranking by paths holds every actor once, with how far it moved', () => {
    fc.assert(
      fc.property(PLAYS, ({ influences }) => {
        const shifts = rankShifts(micmac(withoutDiagonal(influences)), 'influence');
        expect(shifts.map(({ actor }) => actor).sort()).toEqual(influences.map((_, actor) => actor));
        for (const { direct, indirect, shift } of shifts) expect(direct - indirect).toBe(shift);
      }),
    );
  });
});
