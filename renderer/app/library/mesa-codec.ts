import type { Clock } from '@shared/domain/kernel/environment';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { ok } from '@shared/domain/kernel/result';
import { recoverMesa } from '@shared/exchange/mesa/recover-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import type { MesaCodec } from './library-parts';

/** Reading and writing `.mesa` files as this version of the program does. */
export function createMesaCodec(appVersion: string, clock: Clock): MesaCodec {
  return {
    toBytes: (document, history) =>
      Promise.resolve(writeMesa(document, history, { appVersion, now: toInstant(clock()) }) as Uint8Array<ArrayBuffer>),
    read: (bytes) => {
      const recovered = recoverMesa(bytes);
      if (!recovered.ok) return Promise.resolve(recovered);
      const { document, missing } = recovered.value;
      return Promise.resolve(ok({ document, lost: missing.length }));
    },
  };
}
