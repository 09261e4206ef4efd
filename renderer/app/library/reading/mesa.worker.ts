import { answerInParts, takeIn } from '@renderer/store/hand-over';
import { answerMesaRequest } from './answer-request';
import type { MesaRequest } from './mesa-protocol';

self.onmessage = takeIn((request: MesaRequest) => {
  answerMesaRequest(request).then(
    (reply) => { answerInParts(self, reply, 'bytes' in reply ? [reply.bytes.buffer] : []); },
    // Not swallowed: the window hears it as an error of the worker.
    (error: unknown) => { setTimeout(() => { throw error; }); },
  );
});
