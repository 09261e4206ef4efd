import type { Convergence } from '../influence/convergence';
import type { Mactor } from '../influence/mactor';
import { cell, sum, total, type Matrix } from '../influence/matrix';
import type { ScoredCell } from '../influence/score-table';
import { median } from '../statistics/quantile';
import { term, type Explanation, type Term } from './explanation';

/** Names of the actors or objectives, in the order of the matrices. */
type Names = readonly string[];

function relays(direct: Matrix, names: Names, source: number, target: number): readonly Term[] {
  return direct.flatMap((_, relay) => {
    if (relay === source || relay === target) return [];
    const value = Math.min(cell(direct, source, relay), cell(direct, relay, target));
    return value === 0 ? [] : [term('influence.term.through', value, 'decimal', { name: names[relay] ?? '' })];
  });
}

/** `MIDI[i][j]`: the direct influence and what goes through each other actor. On the diagonal: what comes back. Source: methods §2. */
export function explainIndirect({ midi }: Mactor, direct: Matrix, names: Names, source: number, target: number): Explanation {
  const pair = { source: names[source] ?? '', target: names[target] ?? '' };
  const own = source === target ? [] : [term('influence.term.direct', cell(direct, source, target), 'decimal')];
  return {
    titleKey: source === target ? 'influence.figure.returned' : 'influence.figure.indirect',
    titleParams: pair,
    formulaKey: 'influence.formula.indirect',
    terms: [...own, ...relays(direct, names, source, target)],
    result: cell(midi, source, target),
    format: 'decimal',
  };
}

/** `MMIDI[i][j]`: the strongest of the direct influence and of the ways through others. Source: methods §2. */
export function explainBestPath({ mmidi }: Mactor, direct: Matrix, names: Names, source: number, target: number): Explanation {
  return {
    titleKey: 'influence.figure.bestPath',
    titleParams: { source: names[source] ?? '', target: names[target] ?? '' },
    formulaKey: 'influence.formula.bestPath',
    terms: source === target ? [] : [term('influence.term.direct', cell(direct, source, target), 'decimal'), ...relays(direct, names, source, target)],
    result: cell(mmidi, source, target),
    format: 'decimal',
  };
}

/** `MIDI[i][j] − MIDI[j][i]`. Source: methods §2. */
export function explainBalance({ midi, netBalance }: Mactor, names: Names, source: number, target: number): Explanation {
  const [one, other] = [names[source] ?? '', names[target] ?? ''];
  return {
    titleKey: 'influence.figure.balance',
    titleParams: { source: one, target: other },
    formulaKey: 'influence.formula.balance',
    terms: [
      term('influence.term.onOther', cell(midi, source, target), 'decimal', { source: one, target: other }),
      term('influence.term.onOther', cell(midi, target, source), 'decimal', { source: other, target: one }),
    ],
    result: cell(netBalance, source, target),
    format: 'decimal',
  };
}

/** Q of an actor: R's formula on the best paths. Source: methods §2. */
export function explainBestPower({ mmidi, bestPathPower }: Mactor, names: Names, actor: number): Explanation {
  const others = mmidi.map((_, other) => other).filter((other) => other !== actor);
  const given = sum(others.map((other) => cell(mmidi, actor, other)));
  const received = sum(others.map((other) => cell(mmidi, other, actor)));
  const base = { titleKey: 'influence.figure.bestPower', titleParams: { name: names[actor] ?? '' }, formulaKey: 'influence.formula.bestPower', format: 'decimal' } as const;
  const terms = [term('influence.term.bestGiven', given, 'decimal'), term('influence.term.bestReceived', received, 'decimal'), term('influence.term.bestSum', total(mmidi), 'decimal')];
  if (!bestPathPower.defined) return { ...base, terms, result: null, undefinedKey: `analysis.power.undefined.${bestPathPower.reason}` };
  terms.push(term('analysis.term.raw', bestPathPower.raw[actor] ?? 0, 'decimal'), term('analysis.term.rawSum', sum(bestPathPower.raw), 'decimal'), term('analysis.term.actors', mmidi.length));
  return { ...base, terms, result: bestPathPower.values[actor] ?? 0 };
}

/** `H = 100 · Σ|I − D| / (2 ΣI)`, each actor's difference apart. Source: methods §2. */
export function explainStability({ influence, dependence, stability }: Mactor, names: Names): Explanation {
  const differences = influence.map((given, actor) => Math.abs(given - (dependence[actor] ?? 0)));
  return {
    titleKey: 'influence.figure.stability',
    formulaKey: 'influence.formula.stability',
    terms: [
      ...differences.flatMap((difference, actor) => (difference === 0 ? [] : [term('influence.term.difference', difference, 'decimal', { name: names[actor] ?? '' })])),
      term('influence.term.differenceSum', sum(differences), 'decimal'),
      term('analysis.term.influenceSum', sum(influence), 'decimal'),
    ],
    result: stability,
    format: 'decimal',
    ...(stability === null ? { undefinedKey: 'analysis.power.undefined.noInfluence' as const } : {}),
  };
}

/** The mobilisation of an objective: the positions that are not 0, without their signs. Source: methods §2. */
export function explainMobilisation(positions: Matrix, names: Names, objective: number, objectiveName: string): Explanation {
  const values = positions.map((row) => row[objective] ?? 0);
  return {
    titleKey: 'influence.figure.mobilisation',
    titleParams: { name: objectiveName },
    formulaKey: 'influence.formula.mobilisation',
    terms: values.flatMap((value, actor) => (value === 0 ? [] : [term('influence.term.name', value, 'decimal', { name: names[actor] ?? '' })])),
    result: sum(values.map(Math.abs)),
    format: 'decimal',
  };
}

/** `CAA[i][j]` or `DAA[i][j]`: the objectives on which both stand on the same side, or on opposite sides. Source: methods §2. */
export function explainConvergence(
  positions: Matrix,
  side: 'convergence' | 'divergence',
  names: Names,
  objectives: Names,
  one: number,
  other: number,
): Explanation {
  const wanted = side === 'convergence' ? 1 : -1;
  const terms = one === other ? [] : objectives.flatMap((name, objective) => {
    const [mine, theirs] = [positions[one]?.[objective] ?? 0, positions[other]?.[objective] ?? 0];
    return Math.sign(mine) * Math.sign(theirs) === wanted ? [term('influence.term.name', (Math.abs(mine) + Math.abs(theirs)) / 2, 'decimal', { name })] : [];
  });
  return {
    titleKey: `influence.figure.${side}`,
    titleParams: { source: names[one] ?? '', target: names[other] ?? '' },
    formulaKey: `influence.formula.${side}`,
    terms,
    result: sum(terms.map(({ value }) => value)),
    format: 'decimal',
  };
}

/** `1 − Σ|CAA − DAA| / Σ(CAA + DAA)` of an actor. Source: methods §2. */
export function explainAmbivalence({ convergence, divergence, ambivalence }: Convergence, names: Names, actor: number): Explanation {
  const agreed = convergence[actor] ?? [];
  const opposed = divergence[actor] ?? [];
  return {
    titleKey: 'influence.figure.ambivalence',
    titleParams: { name: names[actor] ?? '' },
    formulaKey: 'influence.formula.ambivalence',
    terms: [
      term('influence.term.gaps', sum(agreed.map((value, other) => Math.abs(value - (opposed[other] ?? 0)))), 'decimal'),
      term('influence.term.met', sum(agreed) + sum(opposed), 'decimal'),
    ],
    result: ambivalence[actor] ?? 0,
    format: 'decimal',
  };
}

/** `100 · ΣCAA / (ΣCAA + ΣDAA)`. Source: methods §2. */
export function explainDegree({ convergence, divergence, degree }: Convergence): Explanation {
  return {
    titleKey: 'influence.figure.degree',
    formulaKey: 'influence.formula.degree',
    terms: [term('influence.term.agreedSum', total(convergence), 'decimal'), term('influence.term.opposedSum', total(divergence), 'decimal')],
    result: degree,
    format: 'decimal',
    ...(degree === null ? { undefinedKey: 'analysis.power.noPositions' as const } : {}),
  };
}

/** A cell that several scored: each score, and their median. `scorers` in the order of the scores. Source: methods §2, uncertainty. */
export function explainMedian({ scores }: Pick<ScoredCell, 'scores'>, scorers: Names): Explanation {
  return {
    titleKey: 'influence.figure.median',
    formulaKey: 'influence.formula.median',
    terms: scores.map((score, place) => term('influence.term.name', score, 'decimal', { name: scorers[place] ?? '' })),
    result: median(scores),
    format: 'decimal',
  };
}
