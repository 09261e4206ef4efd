import { withoutDiagonal } from '@shared/analysis/influence/indirect-influence';
import { mactorOf } from '@shared/analysis/influence/mactor-of-document';
import { micmac } from '@shared/analysis/micmac/micmac';
import { documentOf } from '@shared/document/document';
import type { MactorReply, MactorRequest } from './mactor-protocol';

function answer({ processId, records }: MactorRequest): MactorReply {
  try {
    const started = performance.now();
    const mactor = mactorOf(documentOf(processId, records));
    if (mactor === null) return { ok: true, result: null };
    return { ok: true, result: { mactor, micmac: micmac(withoutDiagonal(mactor.influences.values)), took: performance.now() - started } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<MactorRequest>) => {
  self.postMessage(answer(data));
};
