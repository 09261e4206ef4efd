import { handOver, takeIn } from '@renderer/store/hand-over';
import { fail, type Failure, type Result } from '@shared/domain/kernel/result';
import type { MesaReply, MesaRequest } from './mesa-protocol';

/** Longest a `.mesa` file may take, in milliseconds; then the worker is ended and the person is told. */
export const READING_LIMIT_MS = 60_000;

/** The part of a worker in use; tests put their own in. */
export type MesaWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface AskOptions {
  readonly signal?: AbortSignal;
  readonly limitMs?: number;
  readonly startWorker?: () => MesaWorker;
}

export const startMesaWorker = (): MesaWorker => new Worker(new URL('./mesa.worker.ts', import.meta.url), { type: 'module' });

/**
 * Has a request answered in a worker of its own: whatever a file does there, the window goes on, and the worker is
 * ended when it answered, took too long (`mesa-too-long`), broke (`mesa-broken`) or was cancelled (`cancelled`).
 */
export function askMesaWorker(
  request: MesaRequest,
  { signal, limitMs = READING_LIMIT_MS, startWorker = startMesaWorker }: AskOptions = {},
): Promise<Result<Exclude<MesaReply, { readonly kind: 'failed' }>>> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const left = new AbortController();
    const end = (result: Result<Exclude<MesaReply, { readonly kind: 'failed' }>>): void => {
      clearTimeout(timer);
      left.abort();
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const endWith = ({ code, messageKey }: Failure) => (): void => { end(fail(code, messageKey)); };
    const cancel = endWith({ code: 'cancelled', messageKey: 'shell.failure.cancelled' });
    const timer = setTimeout(endWith({ code: 'mesa-too-long', messageKey: 'errors.mesa.tooLong' }), limitMs);
    if (signal?.aborted === true) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel);
    const hear = takeIn((reply: MesaReply) => { end(reply.kind === 'failed' ? { ok: false, error: reply.error } : { ok: true, value: reply }); });
    worker.addEventListener('message', (event) => { hear(event as MessageEvent<unknown>); });
    for (const failing of ['error', 'messageerror'] as const) {
      worker.addEventListener(failing, (event) => {
        event.preventDefault();
        endWith({ code: 'mesa-broken', messageKey: 'errors.mesa.broken' })();
      });
    }
    handOver(worker, request, left.signal).catch(endWith({ code: 'mesa-broken', messageKey: 'errors.mesa.broken' }));
  });
}
