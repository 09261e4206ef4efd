import { err, ok, type Result } from '@shared/domain/kernel/result';
import { currentLanguage } from '@shared/i18n';
import { handOver, takeIn } from '../hand-over';
import type { ImportAnswers, ImportCall, ImportProgress, ImportReply, ImportRequest } from './import-protocol';

/** Longest a workbook may take, in milliseconds; then the worker is ended and the person is told. */
const TIME_LIMIT = 180_000;

type Answer = Exclude<ImportReply, { readonly progress: ImportProgress }>;
type Waiting = (reply: Answer) => void;

/** Reads workbooks in a worker, so that the window never waits; can be ended at any moment. */
export interface ImportClient {
  readonly ask: <Kind extends ImportRequest['kind']>(
    request: Extract<ImportRequest, { readonly kind: Kind }>,
  ) => Promise<Result<ImportAnswers[Kind]>>;
  /** Ends the worker; requests under way answer with `import-cancelled`. */
  readonly end: () => void;
}

/** Starts the worker. `onProgress` hears how far it is. */
export function createImportClient(onProgress: (progress: ImportProgress) => void = () => undefined): ImportClient {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const ended = new AbortController();
  let turn = 0;

  const endAll = (code: string, messageKey: string): void => {
    ended.abort();
    worker.terminate();
    for (const [waitingTurn, answer] of waiting) answer({ turn: waitingTurn, ok: false, error: { code, messageKey } });
    waiting.clear();
  };
  worker.onmessage = takeIn((reply: ImportReply) => {
    if ('progress' in reply) {
      onProgress(reply.progress);
      return;
    }
    waiting.get(reply.turn)?.(reply);
    waiting.delete(reply.turn);
  });
  const broken = (): void => { endAll('import-broken', 'plan.import.error.broken'); };
  worker.onerror = broken;

  return {
    ask: (request) =>
      new Promise((resolve) => {
        turn += 1;
        const own = turn;
        const timer = setTimeout(() => { endAll('import-too-long', 'plan.import.error.tooLong'); }, TIME_LIMIT);
        waiting.set(own, (reply) => {
          clearTimeout(timer);
          resolve(reply.ok ? ok(reply.answer as never) : err(reply.error));
        });
        // The file itself is the reader's from here on.
        const asked: ImportRequest = request;
        const given = asked.kind === 'open' ? [asked.bytes.buffer] : [];
        handOver(worker, { turn: own, language: currentLanguage(), request: asked } satisfies ImportCall, ended.signal, given).catch(broken);
      }),
    end: () => { endAll('import-cancelled', 'plan.import.error.cancelled'); },
  };
}
