import { withoutDiagonal } from '@shared/analysis/influence/indirect-influence';
import { mactorOf } from '@shared/analysis/influence/mactor-of-document';
import { micmac } from '@shared/analysis/micmac/micmac';
import { emptyChairs } from '@shared/analysis/needs/empty-chairs';
import { cutsOf } from '@shared/analysis/network/cuts';
import { measureNetwork } from '@shared/analysis/network/network-measures';
import { documentOf } from '@shared/document/document';
import { answerInParts, takeIn } from '../hand-over';
import type { AnalysisReply, AnalysisRequest, AnalysisTask, Asked, Found } from './analysis-tasks';

function influenceOf({ processId, records }: Asked<'influence'>): Found<'influence'> {
  const mactor = mactorOf(documentOf(processId, records));
  return mactor === null ? null : { mactor, micmac: micmac(withoutDiagonal(mactor.influences.values)) };
}

function compute(request: AnalysisRequest): Found<AnalysisTask> {
  switch (request.task) {
    case 'network': {
      const { actors, ties } = request.asked;
      const measures = measureNetwork(actors, ties);
      return { measures, cuts: cutsOf(measures, actors, ties) };
    }
    case 'chairs':
      return emptyChairs(documentOf(request.asked.processId, request.asked.records));
    case 'influence':
      return influenceOf(request.asked);
  }
}

function answer(request: AnalysisRequest): AnalysisReply {
  try {
    return { ok: true, found: compute(request) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = takeIn((request: AnalysisRequest) => {
  answerInParts(self, answer(request));
});
