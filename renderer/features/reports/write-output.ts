import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { handOver } from '@renderer/store/hand-over';
import { today } from '@renderer/ui/records/format-day';
import { currentLanguage } from '@shared/i18n';
import type { OutputReply, OutputRequest } from './output-protocol';

/** Writes an output in a worker: the window never waits for a file. Ended when `signal` is aborted. */
export function writeOutput(request: Omit<OutputRequest, 'today' | 'language'>, signal: AbortSignal): Promise<Result<Uint8Array<ArrayBuffer>>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./output.worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: Result<Uint8Array<ArrayBuffer>>): void => {
      worker.terminate();
      resolve(result);
    };
    signal.addEventListener('abort', () => { finish(fail('cancelled', 'outputs.error.cancelled')); });
    worker.onmessage = ({ data }: MessageEvent<OutputReply>) => {
      finish(data.ok ? ok(data.bytes) : fail('output-broken', 'outputs.error.broken', { detail: data.message }));
    };
    worker.onerror = (event) => { finish(fail('output-broken', 'outputs.error.broken', { detail: event.message })); };
    handOver(worker, { ...request, today: today(), language: currentLanguage() } satisfies OutputRequest, signal).catch((error: unknown) => {
      finish(fail('output-broken', 'outputs.error.broken', { detail: error instanceof Error ? error.message : String(error) }));
    });
  });
}
