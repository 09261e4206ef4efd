import { allRecords } from '@shared/document/document';
import { currentLanguage } from '@shared/i18n';
import { workspace } from '@renderer/store/workspace';
import { today } from '@renderer/ui/records/format-day';
import type { SheetReply, SheetRequest } from './sheet-protocol';

/** Writes or reads a sheet of measurements in a worker, so that the window never waits and a broken file cannot take it along. */
export async function askSheet(question: SheetRequest['question']): Promise<SheetReply> {
  const { document } = workspace.getState();
  if (document === null) return { ok: false, error: { code: 'no-process', messageKey: 'shell.failure.noProcess' } };
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
  const reply = await new Promise<SheetReply>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<SheetReply>) => { resolve(data); };
    worker.onerror = () => { resolve({ ok: false, error: { code: 'sheet-broken', messageKey: 'indicators.enter.error.broken' } }); };
    worker.postMessage({ question, processId: document.processId, records: [...allRecords(document)], today: today(), language: currentLanguage() } satisfies SheetRequest);
  });
  worker.terminate();
  return reply;
}
