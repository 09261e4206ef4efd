import { answerMesaRequest } from './answer-request';
import type { MesaRequest } from './mesa-protocol';

self.onmessage = ({ data }: MessageEvent<MesaRequest>) => {
  answerMesaRequest(data).then(
    (reply) => { self.postMessage(reply); },
    // Not swallowed: the window hears it as an error of the worker.
    (error: unknown) => { setTimeout(() => { throw error; }); },
  );
};
