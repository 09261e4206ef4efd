import { handOver, takeIn } from '@renderer/store/hand-over';
import { today } from '@renderer/ui/records/format-day';
import { allRecords, type Document } from '@shared/document/document';
import { fail, type Failure, type Result } from '@shared/domain/kernel/result';
import { currentLanguage } from '@shared/i18n';
import type { SectionChoice } from '@shared/reports/arrange/arrange-report';
import type { LaidReport } from '@shared/reports/layout/page';
import type { ReportChoice, ReportReply, ReportRequest } from './report-protocol';

/** A report laid out, with the choice of its sections. */
export interface PreviewedReport {
  readonly laid: LaidReport;
  readonly sections: readonly SectionChoice[];
}

/** Makes reports in a worker, one after the other: the window never waits for one. */
export interface ReportMaker {
  readonly pages: (document: Document, choice: ReportChoice) => Promise<Result<PreviewedReport>>;
  readonly file: (document: Document, choice: ReportChoice, format: 'pdf' | 'docx') => Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Ends what is being made: it is given back as the failure `cancelled`. The next request starts anew. */
  readonly cancel: () => void;
}

const CANCELLED: Failure = { code: 'cancelled', messageKey: 'outputs.error.cancelled' };

/** Opens a maker; its worker starts with the first request. */
export function openReportMaker(): ReportMaker {
  let worker: Worker | null = null;
  let ended = new AbortController();
  let number = 0;
  const waiting = new Map<number, (reply: ReportReply) => void>();

  const end = (reply: (number: number) => ReportReply): void => {
    ended.abort();
    ended = new AbortController();
    worker?.terminate();
    worker = null;
    const all = [...waiting];
    waiting.clear();
    for (const [place, resolve] of all) resolve(reply(place));
  };
  const running = (): Worker => {
    if (worker !== null) return worker;
    const started = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = takeIn((reply: ReportReply) => {
      waiting.get(reply.number)?.(reply);
      waiting.delete(reply.number);
    });
    started.onerror = (event) => { end((place) => ({ number: place, kind: 'broken', message: event.message })); };
    worker = started;
    return started;
  };
  const ask = (document: Document, choice: ReportChoice, format: ReportRequest['format']): Promise<ReportReply> => {
    number += 1;
    const now = Date.now();
    const request: ReportRequest = { ...choice, format, number, processId: document.processId, records: [...allRecords(document)], now, today: today(new Date(now)), language: choice.language ?? currentLanguage() };
    const place = number;
    return new Promise((resolve) => {
      waiting.set(place, resolve);
      handOver(running(), request, ended.signal).catch((error: unknown) => {
        waiting.delete(place);
        resolve({ number: place, kind: 'broken', message: error instanceof Error ? error.message : String(error) });
      });
    });
  };
  const failed = (reply: ReportReply): Result<never> => {
    if (reply.kind === 'failure') return { ok: false, error: reply.failure };
    return fail('output-broken', 'outputs.error.broken', { detail: reply.kind === 'broken' ? reply.message : reply.kind });
  };
  return {
    pages: async (document, choice) => {
      const reply = await ask(document, choice, 'pages');
      return reply.kind === 'pages' ? { ok: true, value: { laid: reply.laid, sections: reply.sections } } : failed(reply);
    },
    file: async (document, choice, format) => {
      const reply = await ask(document, choice, format);
      return reply.kind === 'bytes' ? { ok: true, value: reply.bytes } : failed(reply);
    },
    cancel: () => { end((place) => ({ number: place, kind: 'failure', failure: CANCELLED })); },
  };
}
