import { allRecords } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { currentLanguage } from '@shared/i18n';
import { atWork } from '../at-work';
import { desktop } from '../desktop';
import { handOver } from '../hand-over';
import { announce } from '../notices';
import { workspace } from '../workspace';
import type { Paper, PaperReply, PaperRequest } from './paper-protocol';

interface PaperOrder {
  readonly paper: Paper;
  readonly format: 'pdf' | 'docx';
  readonly subjectId: RecordId;
  /** Name of the file without its ending. */
  readonly name: string;
}

/** Today where the person is. */
function localDay(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function write(request: PaperRequest): Promise<Uint8Array> {
  const worker = new Worker(new URL('./paper.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PaperReply>) => {
      if (data.ok) resolve(data.bytes);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
    };
    handOver(worker, request).catch(reject);
  }).finally(() => {
    worker.terminate();
  });
}

/** Makes a paper of the open process away from the window's own thread, and saves it where the person says. */
export async function makePaper({ paper, format, subjectId, name }: PaperOrder): Promise<void> {
  const { document } = workspace.getState();
  if (document === null) return;
  try {
    const request = { paper, format, subjectId, processId: document.processId, records: [...allRecords(document)], now: Date.now(), today: localDay(), language: currentLanguage() };
    const bytes = await atWork(write(request));
    const saved = await atWork(desktop().call('file.save', { kind: format, suggestedName: `${name}.${format}`, bytes: new Uint8Array(bytes) }));
    if (saved !== null) announce({ tone: 'success', messageKey: 'sessions.acta.saved', params: { name: saved.name } });
  } catch {
    announce({ tone: 'danger', messageKey: 'sessions.error.paper', action: { labelKey: 'common.action.retry', run: () => { void makePaper({ paper, format, subjectId, name }); } } });
  }
}
