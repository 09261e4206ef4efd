import { answerMesaRequest } from '@renderer/app/library/reading/answer-request';
import type { MesaWorker } from '@renderer/app/library/reading/ask-worker';
import { answerInParts, takeIn, type Port } from '@renderer/store/hand-over';
import type { MesaRequest } from '@renderer/app/library/reading/mesa-protocol';

/** The reading worker without a thread of its own: the same answers, cloned as between threads. */
export function mesaWorkerHere(): MesaWorker {
  const target = new EventTarget();
  let isEnded = false;
  const window: Port = {
    postMessage: (data) => {
      if (!isEnded) target.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    },
  };
  const hear = takeIn((request: MesaRequest) => {
    void answerMesaRequest(request).then((reply) => { answerInParts(window, reply); });
  });
  return {
    addEventListener: target.addEventListener.bind(target),
    terminate: () => {
      isEnded = true;
    },
    postMessage: (data: unknown) => { hear({ data: structuredClone(data) }); },
  };
}
