import { answerMesaRequest } from '@renderer/app/library/reading/answer-request';
import type { MesaWorker } from '@renderer/app/library/reading/ask-worker';
import type { MesaRequest } from '@renderer/app/library/reading/mesa-protocol';

/** The reading worker without a thread of its own: the same answers, cloned as between threads. */
export function mesaWorkerHere(): MesaWorker {
  const target = new EventTarget();
  let isEnded = false;
  return {
    addEventListener: target.addEventListener.bind(target),
    terminate: () => {
      isEnded = true;
    },
    postMessage: (request: MesaRequest) => {
      void answerMesaRequest(structuredClone(request)).then((reply) => {
        if (!isEnded) target.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }));
      });
    },
  };
}
