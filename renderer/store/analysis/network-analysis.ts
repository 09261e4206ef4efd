import { cutsOf } from '@shared/analysis/network/cuts';
import { networkOf } from '@shared/analysis/network/network-of-document';
import { listOf, type Document } from '@shared/document/document';
import { derive } from '../derived';
import type { NetworkResult } from './analysis-tasks';
import { farAnalysis } from './far-analysis';

/** Up to so many actors the measures take a few milliseconds. */
const NEAR_ACTORS = 150;

const networkNearby = derive(['actor', 'relation'], (document: Document): NetworkResult => {
  const measures = networkOf(document);
  return { measures, cuts: cutsOf(measures, listOf(document, 'actor'), listOf(document, 'relation')) };
});

/** The measures of the actor map, and who holds it together. Source: methods §1. */
export const networkAnalysis = farAnalysis({
  task: 'network',
  reads: ['actor', 'relation'],
  ask: (document) => ({
    actors: listOf(document, 'actor').map(({ id }) => ({ id })),
    ties: listOf(document, 'relation').map(({ sourceId, targetId, directed, strength }) => ({ sourceId, targetId, directed, strength })),
  }),
  near: (document) => (listOf(document, 'actor').length > NEAR_ACTORS ? null : networkNearby(document)),
});
