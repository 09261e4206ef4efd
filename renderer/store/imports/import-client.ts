import { err, ok, type Result } from '@shared/domain/kernel/result';
import { currentLanguage } from '@shared/i18n';
import { breathe } from '../in-slices';
import { PIECE, type ImportAnswers, type ImportCall, type ImportPiece, type ImportProgress, type ImportReply, type ImportRequest } from './import-protocol';

/** Longest a workbook may take, in milliseconds; then the worker is ended and the person is told. */
const TIME_LIMIT = 180_000;

type Answer = Exclude<ImportReply, { readonly progress: ImportProgress } | ImportPiece>;
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
  /** Lists of answers that are still coming in, by turn and field. */
  const pieces = new Map<number, Record<string, unknown[]>>();
  let turn = 0;

  const endAll = (code: string, messageKey: string): void => {
    worker.terminate();
    for (const [waitingTurn, answer] of waiting) answer({ turn: waitingTurn, ok: false, error: { code, messageKey } });
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
    if ('progress' in data) {
      onProgress(data.progress);
      return;
    }
    if ('field' in data) {
      const lists = pieces.get(data.turn) ?? {};
      pieces.set(data.turn, lists);
      (lists[data.field] ??= []).push(...data.items);
      return;
    }
    const lists = pieces.get(data.turn);
    pieces.delete(data.turn);
    waiting.get(data.turn)?.(data.ok && lists !== undefined ? { ...data, answer: { ...data.answer, ...lists } } : data);
    waiting.delete(data.turn);
  };
  /** The records of a process go ahead a few at a time: handing over ten thousand at once holds up the window. */
  const send = async (own: number, request: ImportRequest): Promise<void> => {
    const language = currentLanguage();
    if (request.kind !== 'templates' || request.records.length <= PIECE) return worker.postMessage({ turn: own, language, request } satisfies ImportCall);
    for (let start = 0; start < request.records.length; start += PIECE) {
      worker.postMessage({ turn: own, records: request.records.slice(start, start + PIECE) } satisfies ImportCall);
      await breathe();
      if (!waiting.has(own)) return undefined;
    }
    return worker.postMessage({ turn: own, language, request: { ...request, records: [] } } satisfies ImportCall);
  };
  worker.onerror = () => { endAll('import-broken', 'plan.import.error.broken'); };

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
        void send(own, request);
      }),
    end: () => { endAll('import-cancelled', 'plan.import.error.cancelled'); },
  };
}
