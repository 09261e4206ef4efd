import { emptyChairs } from '@shared/analysis/needs/empty-chairs';
import { listOf } from '@shared/document/document';
import type { RecordType } from '@shared/domain/registry';
import { derive } from '../derived';
import { farAnalysis, recordsFor } from './far-analysis';

const READS: readonly RecordType[] = ['actor', 'relation', 'influence', 'position', 'objective', 'line', 'proposal', 'roundtable', 'seat', 'attendance', 'scoringRound'];
/** Up to so many actors and scores it takes a few milliseconds. */
const NEAR = { actors: 150, influences: 400 };
const chairsNearby = derive(READS, emptyChairs);

/** Who of weight is not at the table. */
export const chairsAnalysis = farAnalysis({
  task: 'chairs',
  reads: READS,
  ask: (document) => recordsFor(document, READS),
  near: (document) => (listOf(document, 'actor').length > NEAR.actors || listOf(document, 'influence').length > NEAR.influences ? null : chairsNearby(document)),
});
