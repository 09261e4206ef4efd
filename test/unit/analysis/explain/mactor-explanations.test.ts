import type { Explanation } from '@shared/analysis/explain/explanation';
import {
  explainAmbivalence, explainBalance, explainBestPath, explainBestPower, explainConvergence, explainDegree, explainIndirect, explainMedian, explainMobilisation, explainStability,
} from '@shared/analysis/explain/mactor-explanations';
import { rankShifts } from '@shared/analysis/explain/micmac-explanation';
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
