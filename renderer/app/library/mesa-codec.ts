import type { Clock } from '@shared/domain/kernel/environment';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { recordCount } from '@shared/document/document';
import { ok } from '@shared/domain/kernel/result';
import type { MesaCodec } from './library-parts';
import { askMesaWorker, startMesaWorker, type MesaWorker } from './reading/ask-worker';
import { parcelled } from './reading/parcelled-history';
import { createSpareWorker } from './reading/spare-worker';

/** What writes a file: not needed for the first drawing, and fetched right after it. */
export const fetchMesaWriter = () => import('@shared/exchange/mesa/write-mesa');

/** Processes of more records than this are written in a worker: fewer are written before one has started. */
const WRITTEN_HERE = 1_500;

/** Reading and writing `.mesa` files as this version of the program does: what comes from outside only in a worker. */
export function createMesaCodec(appVersion: string, clock: Clock, startWorker?: () => MesaWorker): MesaCodec {
  const spare = createSpareWorker(startWorker ?? startMesaWorker);
  const started = startWorker === undefined ? {} : { startWorker };
  return {
    toBytes: async (document, history) => {
      const about = { appVersion, now: toInstant(clock()) };
      if (recordCount(document) > WRITTEN_HERE && (startWorker !== undefined || typeof Worker !== 'undefined')) {
        const asked = await askMesaWorker({ kind: 'write', document, history: history === null ? null : parcelled(history), ...about }, started);
        if (asked.ok && asked.value.kind === 'written') return asked.value.bytes;
        // A copy is worth a halt of the window.
      }
      const { writeMesa } = await fetchMesaWriter();
      return writeMesa(document, history, about) as Uint8Array<ArrayBuffer>;
    },
    expect: spare.prepare,
    read: async (bytes, { password = null, signal } = {}) => {
      const asked = await askMesaWorker({ kind: 'read', bytes, password }, { startWorker: spare.take, ...(signal === undefined ? {} : { signal }) });
      if (!asked.ok) return asked;
      if (asked.value.kind !== 'read') throw new Error('The worker answered another question');
      return ok(asked.value.answer);
    },
    lock: async (bytes, password) => {
      const asked = await askMesaWorker({ kind: 'lock', bytes, password }, started);
      if (!asked.ok) return asked;
      if (asked.value.kind !== 'locked') throw new Error('The worker answered another question');
      return ok(asked.value.bytes);
    },
  };
}
