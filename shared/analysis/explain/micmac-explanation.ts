import { cell, type Matrix } from '../influence/matrix';
import type { Micmac } from '../micmac/micmac';
import { term, type Explanation } from './explanation';
import { formatFigure } from './format-figure';

/** An actor in the ranking of direct against indirect influence (or dependence). Ranks: 1 the greatest, equals share the better. */
export interface RankShift {
  /** Place of the actor in the matrix. */
  readonly actor: number;
  readonly direct: number;
  readonly indirect: number;
  /** Places won (positive) or lost when the ways through others count. */
  readonly shift: number;
}

/** Every actor's rank by direct and by indirect influence or dependence, in the order of the indirect one. Source: methods §3. */
export function rankShifts({ direct, indirect }: Micmac, of: 'influence' | 'dependence'): readonly RankShift[] {
  const before = of === 'influence' ? direct.influenceRanks : direct.dependenceRanks;
  const after = of === 'influence' ? indirect.influenceRanks : indirect.dependenceRanks;
  return before
    .map((rank, actor): RankShift => ({ actor, direct: rank, indirect: after[actor] ?? rank, shift: rank - (after[actor] ?? rank) }))
    .sort((one, other) => one.indirect - other.indirect || one.direct - other.direct || one.actor - other.actor);
}

/** Whether a rank counts direct influences alone, or the ways of several steps. */
export type RankKind = 'direct' | 'indirect';

const FORMULA = {
  influence: { direct: 'influence.formula.directRank', indirect: 'influence.formula.indirectRank' },
  dependence: { direct: 'influence.formula.directDependence', indirect: 'influence.formula.indirectDependence' },
} as const;

/**
 * The value from which a rank of an actor comes. `matrix`: M, its diagonal 0. A rank of one step adds a row (influence)
 * or a column (dependence) of M; one of k steps adds it weighed by the values of k − 1 steps. Both are divided by the
 * greatest sum, so that the result is 0 to 1. Source: methods §3.
 */
export function explainRank({ direct, indirect, history }: Micmac, matrix: Matrix, names: readonly string[], actor: number, of: 'influence' | 'dependence', kind: RankKind): Explanation {
  const sums = kind === 'direct' ? direct : indirect;
  const before = history.find(({ power }) => power === sums.power - 1)?.[of];
  const reach = (other: number): number => before?.[other] ?? 1;
  const given = (one: number, other: number): number => (of === 'influence' ? cell(matrix, one, other) : cell(matrix, other, one));
  const sumOf = (one: number): number => matrix.reduce((sum, _, other) => sum + given(one, other) * reach(other), 0);
  const steps = matrix.flatMap((_, other) => {
    const influence = given(actor, other);
    if (influence === 0) return [];
    const name = names[other] ?? '';
    const params = { name, influence: formatFigure(influence, 'decimal'), reach: formatFigure(reach(other), 'decimal') };
    return [before === undefined ? term('influence.term.name', influence, 'decimal', { name }) : term('influence.term.step', influence * reach(other), 'decimal', params)];
  });
  const largest = matrix.reduce((most, _, one) => Math.max(most, sumOf(one)), 0);
  return {
    titleKey: kind === 'direct' ? 'influence.figure.directRank' : 'influence.figure.indirectRank',
    titleParams: { name: names[actor] ?? '', power: sums.power },
    formulaKey: FORMULA[of][kind],
    terms: [...steps, term('influence.term.sumOf', sumOf(actor), 'decimal'), term('influence.term.largest', largest, 'decimal')],
    result: sums[of][actor] ?? 0,
    format: 'decimal',
  };
}

/** The rank of an actor at each power that was used, the first first. */
export function ranksByPower({ history }: Micmac, actor: number, of: 'influence' | 'dependence'): readonly number[] {
  return history.map(({ influenceRanks, dependenceRanks }) => (of === 'influence' ? influenceRanks : dependenceRanks)[actor] ?? 0);
}
