import { tableOf, type Document } from '../../document/document';
import type { AxisCoverage, PlanCoverage } from '../coverage/coverage';
import { formatFigure } from './format-figure';
import type { Sentence } from './sentence';

/** How much of the plan is linked, in one sentence. */
export function coverageLead({ targets, linked, density }: PlanCoverage): Sentence {
  if (targets === 0 || density === null) return { key: 'analysis.coverage.noPlan' };
  if (targets === 1) return { key: 'analysis.coverage.singleTarget', params: { count: linked } };
  const percent = formatFigure(density, 'percent');
  return { key: 'analysis.coverage.targets', params: { total: targets, count: linked, percent } };
}

/** An axis in one sentence. */
export function axisSentence(document: Document, { planNodeId, targets, linked, density }: AxisCoverage): Sentence {
  const node = planNodeId === null ? undefined : tableOf(document, 'planNode').get(planNodeId);
  const axis: string | Sentence = node?.name ?? { key: 'analysis.noun.unnamedAxis' };
  if (targets === 1) return { key: 'analysis.coverage.axisSingle', params: { axis, count: linked } };
  const total: Sentence = { key: 'analysis.noun.targets', params: { count: targets } };
  return {
    key: 'analysis.coverage.axis',
    params: { axis, count: linked, total, percent: formatFigure(density ?? 0, 'percent') },
  };
}

/** The plan against the lines in plain sentences; the gaps have their own (`gapSentence`). */
export function coverageSentences(coverage: PlanCoverage): readonly Sentence[] {
  const { targets, lineCount, links, budget, gaps, seatsKnown } = coverage;
  const lead = coverageLead(coverage);
  if (targets === 0) return [lead];
  if (lineCount === 0) return [lead, { key: 'analysis.coverage.noLines' }];
  const counted: Sentence = {
    key: 'analysis.coverage.links',
    params: {
      links: { key: 'analysis.noun.links', params: { count: links } },
      lines: { key: 'analysis.noun.lines', params: { count: lineCount } },
    },
  };
  return [
    lead,
    counted,
    ...(budget === null
      ? []
      : [{ key: 'analysis.coverage.budget', params: { percent: formatFigure(budget.density, 'percent') } } as const]),
    gaps.length === 0
      ? { key: 'analysis.coverage.noGaps' }
      : { key: 'analysis.coverage.gaps', params: { count: gaps.length } },
    ...(seatsKnown ? [] : [{ key: 'analysis.coverage.seatsUnknown' } as const]),
  ];
}
