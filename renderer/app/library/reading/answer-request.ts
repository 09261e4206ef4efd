import { lockMesa } from '@shared/exchange/mesa/lock/lock-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { readAnyMesa } from '@shared/exchange/mesa/read-locked';
import type { MesaReply, MesaRequest } from './mesa-protocol';
import { unparcelled } from './parcelled-history';

/** What the worker does with a request. */
export async function answerMesaRequest(request: MesaRequest): Promise<MesaReply> {
  if (request.kind === 'write') {
    const { document, history, appVersion, now } = request;
    return { kind: 'written', bytes: writeMesa(document, history === null ? null : unparcelled(history), { appVersion, now }) as Uint8Array<ArrayBuffer> };
  }
  if (request.kind === 'lock') {
    const locked = await lockMesa(request.bytes, request.password, (length) => crypto.getRandomValues(new Uint8Array(length)));
    return locked.ok ? { kind: 'locked', bytes: locked.value } : { kind: 'failed', error: locked.error };
  }
  const read = await readAnyMesa(request.bytes, { password: request.password, recover: true });
  if (!read.ok) return { kind: 'failed', error: read.error };
  const { document, missing } = read.value;
  return { kind: 'read', answer: { document, missing } };
}
