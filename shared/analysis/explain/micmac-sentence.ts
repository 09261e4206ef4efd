import { POWER_LIMIT, type MicmacOutcome } from '../micmac/micmac';
import type { Sentence } from './sentence';

/** How the search for stable ranks ended, in one sentence. Source: methods.md §3. */
export function micmacSentence(outcome: MicmacOutcome): Sentence {
  switch (outcome.kind) {
    case 'stable':
      return { key: 'analysis.micmac.stable', params: { power: outcome.power } };
    case 'cycle':
      return { key: 'analysis.micmac.cycle', params: { period: outcome.period } };
    case 'exhausted':
      return { key: 'analysis.micmac.exhausted', params: { power: outcome.power } };
    case 'unsettled':
      return { key: 'analysis.micmac.unsettled', params: { power: POWER_LIMIT } };
  }
}
