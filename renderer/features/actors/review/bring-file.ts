import { allRecords, type Document } from '@shared/document/document';
import { err, fail, ok, type Result } from '@shared/domain/kernel/result';
import { currentLanguage } from '@shared/i18n';
import { handOver, takeIn } from '@renderer/store/hand-over';
import { nextStamp } from '@renderer/store/revisions';
import type { BringReply, BringRequest, BringStep, Brought } from './bring-protocol';

/** Reads a file of actors (workbook, CSV, GraphML, GEXF) in a worker: says how far it is, and ends when `signal` is aborted. */
export function bringFile(document: Document, file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }, onStep: (step: BringStep) => void, signal: AbortSignal): Promise<Result<Brought>> {
  const worker = new Worker(new URL('./bring.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (result: Result<Brought>): void => {
      worker.terminate();
      resolve(result);
    };
    signal.addEventListener('abort', () => { finish(fail('cancelled', 'outputs.error.cancelled')); });
    worker.onmessage = takeIn((reply: BringReply) => {
      if (reply.kind === 'step') onStep(reply.step);
      else finish(reply.kind === 'done' ? ok(reply.brought) : err(reply.failure));
    });
    const broken = (detail: string): void => { finish(fail('import-broken', 'actorWork.review.broken', { detail })); };
    worker.onerror = (event) => { broken(event.message); };
    const { revision, now } = nextStamp();
    handOver(worker, { bytes: file.bytes, fileName: file.name, processId: document.processId, records: [...allRecords(document)], revision, now, language: currentLanguage() } satisfies BringRequest, signal).catch((error: unknown) => {
      broken(error instanceof Error ? error.message : String(error));
    });
  });
}
