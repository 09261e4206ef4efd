import type { LinkedShare } from '../coverage/coverage';
import { term, type Explanation } from './explanation';

/** Density of coverage of the plan, an axis, a line or a modality: linked targets over targets. */
export function explainCoverageDensity({ targets, linked, density }: LinkedShare): Explanation {
  return {
    titleKey: 'analysis.figure.coverageDensity',
    formulaKey: 'analysis.formula.coverageDensity',
    terms: [term('analysis.term.linkedTargets', linked), term('analysis.term.targets', targets)],
    result: density,
    format: 'percent',
    ...(density === null ? { undefinedKey: 'analysis.coverage.noPlan' as const } : {}),
  };
}
