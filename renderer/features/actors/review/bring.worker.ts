import { speak, understandAll } from '@shared/catalogs/speak';
import { openChangeSet } from '@shared/document/change-set';
import { documentOf } from '@shared/document/document';
import { importFile } from '@shared/exchange/import-file';
import { answerInParts, takeIn } from '@renderer/store/hand-over';
import type { BringReply, BringRequest, BringStep } from './bring-protocol';

const tell = (reply: BringReply): void => { answerInParts(self, reply); };
/** Lets the message go out before the next stretch of work. */
const step = async (name: BringStep): Promise<void> => {
  tell({ kind: 'step', step: name });
  await new Promise((resolve) => { setTimeout(resolve, 0); });
};

async function bring({ bytes, fileName, processId, records, revision, now, language }: BringRequest): Promise<BringReply> {
  await step('starting');
  await speak(language).catch(() => undefined);
  await understandAll();
  await step('reading');
  const document = documentOf(processId, records);
  const change = openChangeSet(document, { revision, now, random: Math.random });
  await step('comparing');
  const report = importFile(bytes, fileName, document, change, { as: 'actores' });
  if (!report.ok) return { kind: 'failure', failure: report.error };
  await step('handing');
  return { kind: 'done', brought: { report: report.value, diff: change.finish() } };
}

self.onmessage = takeIn((request: BringRequest) => {
  void bring(request)
    .catch((error: unknown): BringReply => ({ kind: 'failure', failure: { code: 'import-broken', messageKey: 'actorWork.review.broken', params: { detail: error instanceof Error ? error.message : String(error) } } }))
    .then(tell);
});
