import { allRecords } from '@shared/document/document';
import { currentLanguage } from '@shared/i18n';
import { handOver, takeIn } from '@renderer/store/hand-over';
import { workspace } from '@renderer/store/workspace';
import { today } from '@renderer/ui/records/format-day';
import type { SheetReply, SheetRequest } from './sheet-protocol';

/** Writes or reads a sheet of measurements in a worker, so that the window never waits and a broken file cannot take it along. */
export async function askSheet(question: SheetRequest['question']): Promise<SheetReply> {
  const { document } = workspace.getState();
  if (document === null) return { ok: false, error: { code: 'no-process', messageKey: 'shell.failure.noProcess' } };
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
  const reply = await new Promise<SheetReply>((resolve) => {
    const broken = (): void => { resolve({ ok: false, error: { code: 'sheet-broken', messageKey: 'indicators.enter.error.broken' } }); };
    worker.onmessage = takeIn(resolve);
    worker.onerror = broken;
    handOver(worker, { question, processId: document.processId, records: [...allRecords(document)], today: today(), language: currentLanguage() } satisfies SheetRequest).catch(broken);
  });
  worker.terminate();
  return reply;
}
