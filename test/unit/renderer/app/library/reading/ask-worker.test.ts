import { askMesaWorker, type MesaWorker } from '@renderer/app/library/reading/ask-worker';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { mesaWorkerHere } from '@test/builders/storage/mesa-worker-here';
import { TEST_START } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const REQUEST = { kind: 'read', bytes: new Uint8Array([1, 2, 3]), password: null } as const;

/** A worker that does nothing by itself, and what was done to it. */
function silentWorker() {
  const target = new EventTarget();
  let ended = 0;
  const worker: MesaWorker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: () => undefined,
    terminate: () => {
      ended += 1;
    },
  };
  return { worker, target, endings: () => ended };
}

describe('a file in a worker', () => {
  it('is ended when it takes longer than it may', async () => {
    const { worker, endings } = silentWorker();
    const result = await askMesaWorker(REQUEST, { startWorker: () => worker, limitMs: 5 });
    expect(result).toMatchObject({ ok: false, error: { code: 'mesa-too-long', messageKey: 'errors.mesa.tooLong' } });
    expect(endings()).toBe(1);
  });

  it('is ended when the person cancels, also before it began', async () => {
    const { worker, endings } = silentWorker();
    const abort = new AbortController();
    const asked = askMesaWorker(REQUEST, { startWorker: () => worker, signal: abort.signal });
    abort.abort();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await askMesaWorker(REQUEST, { startWorker: () => worker, signal: abort.signal })).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(endings()).toBe(2);
  });

  it('that breaks it gives one sentence, and the window goes on', async () => {
    for (const event of ['error', 'messageerror']) {
      const { worker, target, endings } = silentWorker();
      const asked = askMesaWorker(REQUEST, { startWorker: () => worker });
      target.dispatchEvent(new Event(event, { cancelable: true }));
      expect(await asked).toMatchObject({ ok: false, error: { code: 'mesa-broken', messageKey: 'errors.mesa.broken' } });
      expect(endings()).toBe(1);
    }
  });

  it('arrives as the same document', async () => {
    const document = exampleDocument();
    const bytes = writeMesa(document, null, { appVersion: '0.1.0', now: toInstant(TEST_START) });
    const result = await askMesaWorker({ kind: 'read', bytes, password: null }, { startWorker: mesaWorkerHere });
    if (!result.ok || result.value.kind !== 'read') throw new Error('not read');
    expect(result.value.answer.missing).toEqual([]);
    expect(result.value.answer.document.tables).toEqual(document.tables);
  });
});
