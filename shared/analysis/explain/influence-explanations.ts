import type { Mactor } from '../influence/mactor';
import { cell, sum, type Matrix } from '../influence/matrix';
import { term, type Explanation } from './explanation';

function rowWithoutDiagonal(matrix: Matrix, actor: number): number {
  return sum(matrix.map((_, other) => (other === actor ? 0 : cell(matrix, actor, other))));
}

function columnWithoutDiagonal(matrix: Matrix, actor: number): number {
  return sum(matrix.map((_, other) => (other === actor ? 0 : cell(matrix, other, actor))));
}

/** I of an actor (by number): what of it is direct and what goes through others. `direct` is MID. */
export function explainInfluence({ influence }: Mactor, direct: Matrix, actor: number): Explanation {
  const result = influence[actor] as number;
  const own = rowWithoutDiagonal(direct, actor);
  return {
    titleKey: 'analysis.figure.influence',
    formulaKey: 'analysis.formula.influence',
    terms: [
      term('analysis.term.directInfluence', own, 'decimal'),
      term('analysis.term.indirectInfluence', result - own, 'decimal'),
    ],
    result,
    format: 'decimal',
  };
}

/** D of an actor (by number): what of it is direct and what comes through others. `direct` is MID. */
export function explainDependence({ dependence }: Mactor, direct: Matrix, actor: number): Explanation {
  const result = dependence[actor] as number;
  const own = columnWithoutDiagonal(direct, actor);
  return {
    titleKey: 'analysis.figure.dependence',
    formulaKey: 'analysis.formula.dependence',
    terms: [
      term('analysis.term.directDependence', own, 'decimal'),
      term('analysis.term.indirectDependence', result - own, 'decimal'),
    ],
    result,
    format: 'decimal',
  };
}

/** R of an actor (by number). */
export function explainPower({ influence, dependence, midi, power }: Mactor, actor: number): Explanation {
  const terms = [
    term('analysis.term.influence', influence[actor] as number, 'decimal'),
    term('analysis.term.dependence', dependence[actor] as number, 'decimal'),
    term('analysis.term.retroaction', cell(midi, actor, actor), 'decimal'),
    term('analysis.term.influenceSum', sum(influence), 'decimal'),
  ];
  const base = {
    titleKey: 'analysis.figure.power',
    formulaKey: 'analysis.formula.power',
    format: 'decimal',
  } as const;
  if (!power.defined) {
    return { ...base, terms, result: null, undefinedKey: `analysis.power.undefined.${power.reason}` };
  }
  terms.push(
    term('analysis.term.raw', power.raw[actor] as number, 'decimal'),
    term('analysis.term.rawSum', sum(power.raw), 'decimal'),
    term('analysis.term.actors', influence.length),
  );
  return { ...base, terms, result: power.values[actor] as number };
}
