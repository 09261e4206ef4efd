import type { Mactor } from '../influence/mactor';
import type { PowerIntervals } from '../influence/power-interval';
import { formatFigure } from './format-figure';
import type { Sentence } from './sentence';

function stabilitySentences({ stability }: Mactor): readonly Sentence[] {
  if (stability === null) return [];
  const params = { value: formatFigure(stability, 'integer') };
  if (stability >= 60) return [{ key: 'analysis.power.stability.high', params }];
  if (stability >= 30) return [{ key: 'analysis.power.stability.medium', params }];
  return [{ key: 'analysis.power.stability.low', params }];
}

function powerSentences(
  { power }: Mactor,
  intervals: PowerIntervals | null,
  names: readonly string[],
): readonly Sentence[] {
  if (!power.defined) return [{ key: `analysis.power.undefined.${power.reason}` }];
  const value = Math.max(...power.values);
  const strongest = power.values.indexOf(value);
  const actor = names[strongest] ?? '';
  const lead: Sentence = { key: 'analysis.power.strongest', params: { actor, value: formatFigure(value, 'decimal') } };
  const interval = intervals?.intervals[strongest];
  if (interval === undefined) return [lead, { key: 'analysis.power.oneScorer' }];
  const low = formatFigure(interval.low, 'decimal');
  const high = formatFigure(interval.high, 'decimal');
  return [lead, { key: 'analysis.power.interval', params: { actor, low, high } }];
}

/** The play of influences and positions in plain sentences. `names`: of the actors, in the order of the matrices. */
export function influenceSentences(
  result: Mactor,
  intervals: PowerIntervals | null,
  names: readonly string[],
): readonly Sentence[] {
  const { degree } = result.weighted ?? result.valued;
  return [
    ...powerSentences(result, intervals, names),
    ...stabilitySentences(result),
    degree === null
      ? { key: 'analysis.power.noPositions' }
      : { key: 'analysis.power.convergence', params: { value: formatFigure(degree, 'integer') } },
  ];
}
