import type { RecordType } from '@shared/domain/registry';
import { farAnalysis, recordsFor } from './far-analysis';

const READS: readonly RecordType[] = ['actor', 'influence', 'objective', 'position', 'scoringRound'];

/** The method of influences over all that was scored. Source: methods §2–3. */
export const influenceAnalysis = farAnalysis({ task: 'influence', reads: READS, ask: (document) => recordsFor(document, READS) });
