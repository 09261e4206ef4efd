import { allRecords } from '@shared/document/document';
import { fail, type Result } from '@shared/domain/kernel/result';
import { currentLanguage } from '@shared/i18n';
import { handOver, takeIn } from '@renderer/store/hand-over';
import { workspace } from '@renderer/store/workspace';
import { today } from '@renderer/ui/records/format-day';
import type { FormsAnswers, FormsQuestion, FormsReply, FormsRequest } from './forms-protocol';

/** Writes or reads a form in a worker, so that the window never waits and a broken file cannot take it along. */
export async function askForms<Kind extends FormsQuestion['kind']>(question: Extract<FormsQuestion, { readonly kind: Kind }>): Promise<Result<FormsAnswers[Kind]>> {
  const { document } = workspace.getState();
  if (document === null) return fail('no-process', 'shell.failure.noProcess');
  const asked: FormsQuestion = question;
  const broken = asked.kind === 'read' ? fail('forms-broken', 'calls.forms.error.broken', { file: asked.fileName }) : fail('forms-broken', 'calls.forms.error.writing');
  const worker = new Worker(new URL('./forms.worker.ts', import.meta.url), { type: 'module' });
  const reply = await new Promise<Result<unknown>>((resolve) => {
    worker.onmessage = takeIn((reply: FormsReply) => { resolve(reply); });
    worker.onerror = () => { resolve(broken); };
    handOver(worker, { question, processId: document.processId, records: [...allRecords(document)], today: today(), language: currentLanguage() } satisfies FormsRequest).catch(() => { resolve(broken); });
  });
  worker.terminate();
  return reply as Result<FormsAnswers[Kind]>;
}
