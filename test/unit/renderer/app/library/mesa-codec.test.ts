import { createMesaCodec } from '@renderer/app/library/mesa-codec';
import type { MesaWorker } from '@renderer/app/library/reading/ask-worker';
import { emptyHistory } from '@shared/document/history';
import { recordCount } from '@shared/document/document';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { mesaWorkerHere } from '@test/builders/storage/mesa-worker-here';
import { actorProcess } from '@test/bench/processes';
import { TEST_START } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const now = () => TEST_START;

/** A worker that breaks at once, as one that the system ended does. */
function brokenWorker(): MesaWorker {
  const target = new EventTarget();
  return {
    addEventListener: target.addEventListener.bind(target),
    postMessage: () => { queueMicrotask(() => target.dispatchEvent(new Event('error', { cancelable: true }))); },
    terminate: () => undefined,
  };
}

function counted(start: () => MesaWorker) {
  let started = 0;
  return { starts: () => started, start: () => { started += 1; return start(); } };
}

describe('the bytes of a process', () => {
  it('of few records are written without a worker', async () => {
    const workers = counted(mesaWorkerHere);
    const document = actorProcess(200);
    const read = readMesa(await createMesaCodec('0.1.0', now, workers.start).toBytes(document, emptyHistory()));
    expect(read.ok && recordCount(read.value.document)).toBe(recordCount(document));
    expect(workers.starts()).toBe(0);
  });

  it('of many are written in a worker, the same', async () => {
    const workers = counted(mesaWorkerHere);
    const document = actorProcess(2_000);
    const bytes = await createMesaCodec('0.1.0', now, workers.start).toBytes(document, emptyHistory());
    expect(workers.starts()).toBe(1);
    const read = readMesa(bytes);
    expect(read.ok && read.value.document.tables).toEqual(document.tables);
  });

  it('are written in the window where the worker breaks', async () => {
    const workers = counted(brokenWorker);
    const document = actorProcess(2_000);
    const read = readMesa(await createMesaCodec('0.1.0', now, workers.start).toBytes(document, emptyHistory()));
    expect(workers.starts()).toBe(1);
    expect(read.ok && recordCount(read.value.document)).toBe(recordCount(document));
  });
});
