import type { MesaWorker } from '@renderer/app/library/reading/ask-worker';
import { createSpareWorker } from '@renderer/app/library/reading/spare-worker';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

function workers() {
  const started: { readonly worker: MesaWorker; readonly target: EventTarget; ended: boolean }[] = [];
  const start = (): MesaWorker => {
    const target = new EventTarget();
    const one = { target, ended: false, worker: { addEventListener: target.addEventListener.bind(target), postMessage: () => undefined, terminate: () => { one.ended = true; } } };
    started.push(one);
    return one.worker;
  };
  return { start, started };
}

describe('a worker started ahead', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('is the one that is taken, once, however often a file was announced', () => {
    const { start, started } = workers();
    const spare = createSpareWorker(start);
    spare.prepare();
    spare.prepare();
    expect(spare.take()).toBe(started[0]?.worker);
    expect(spare.take()).toBe(started[1]?.worker);
    vi.runAllTimers();
    expect(started.map(({ ended }) => ended)).toEqual([false, false]);
  });

  it('is ended when no file comes', () => {
    const { start, started } = workers();
    const spare = createSpareWorker(start, 1_000);
    spare.prepare();
    vi.advanceTimersByTime(1_000);
    expect(started[0]?.ended).toBe(true);
    expect(spare.take()).toBe(started[1]?.worker);
  });

  it('is not given out once it broke', () => {
    const { start, started } = workers();
    const spare = createSpareWorker(start);
    spare.prepare();
    started[0]?.target.dispatchEvent(new Event('error'));
    expect(started[0]?.ended).toBe(true);
    expect(spare.take()).toBe(started[1]?.worker);
  });
});
