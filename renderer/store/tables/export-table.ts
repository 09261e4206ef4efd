import { DesktopError } from '@shared/platform/desktop-api';
import { numberMarks } from '@shared/i18n/number-marks';
import { desktop } from '../desktop';
import { handOver } from '../hand-over';
import { announce, announceFailure } from '../notices';
import type { TableRequest } from './table-protocol';

function write(request: TableRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => { resolve(data); };
    worker.onerror = (event) => { reject(new Error(event.message)); };
    handOver(worker, request).catch(reject);
  }).finally(() => { worker.terminate(); });
}

/** Saves a table as it stands, under a name, where the person says; away from the window's own thread. */
export async function exportTable(name: string, file: Pick<TableRequest, 'format' | 'rows'>): Promise<void> {
  try {
    const bytes = await write({ ...file, name, decimal: numberMarks().decimalSeparator });
    const kind = file.format === 'xlsx' ? 'workbook' : 'csv';
    const saved = await desktop().call('file.save', { kind, suggestedName: `${name}.${file.format}`, bytes });
    if (saved !== null) announce({ tone: 'success', messageKey: 'records.table.saved', params: { name: saved.name } });
  } catch (error) {
    if (error instanceof DesktopError) announceFailure({ code: error.code, messageKey: `platform.error.${error.code}` });
    else announce({ tone: 'danger', messageKey: 'records.table.exportFailed', action: { labelKey: 'common.action.retry', run: () => void exportTable(name, file) } });
  }
}
