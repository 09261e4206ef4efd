import { createLane } from '@renderer/storage/lane';
import { manualSchedule } from '@test/builders/storage/manual-schedule';
import { describe, expect, it } from 'vitest';

function laneOf(write: (items: readonly number[]) => Promise<void>) {
  const timer = manualSchedule();
  return { timer, lane: createLane<number>({ write, onChange: () => undefined, schedule: timer.schedule }) };
}

describe('a lane', () => {
  it('writes what it is given in order, together what came while it was writing', async () => {
    const batches: (readonly number[])[] = [];
    const { lane } = laneOf((items) => {
      batches.push(items);
      return Promise.resolve();
    });
    for (const item of [1, 2, 3, 4]) lane.enqueue(item);
    await lane.settled();
    expect(batches).toEqual([[1], [2, 3, 4]]);
    expect(lane.state()).toEqual({ pending: 0, error: null });
  });

  it('tells in the same turn that something waits, so that nothing is called kept before it is', async () => {
    const pending: number[] = [];
    const { schedule } = manualSchedule();
    const lane = createLane<string>({ write: () => Promise.resolve(), onChange: () => pending.push(lane.state().pending), schedule });
    lane.enqueue('a');
    expect(pending).toEqual([1]);
    await lane.settled();
    expect(pending.at(-1)).toBe(0);
    lane.enqueue('b');
    expect(pending.at(-1)).toBe(1);
    await lane.settled();
  });

  it('keeps all that waits when a write fails, and writes it in order once it can', async () => {
    const written: number[] = [];
    let full = true;
    const { lane, timer } = laneOf((items) => {
      if (full) return Promise.reject(new Error('full'));
      written.push(...items);
      return Promise.resolve();
    });
    lane.enqueue(1);
    await lane.settled();
    lane.enqueue(2);
    expect(lane.state().pending).toBe(2);
    expect(lane.state().error).toBeInstanceOf(Error);
    full = false;
    timer.elapse();
    await lane.settled();
    expect(written).toEqual([1, 2]);
    expect(lane.state()).toEqual({ pending: 0, error: null });
  });

  it('waits longer after each failure, a minute at most', async () => {
    const { lane, timer } = laneOf(() => Promise.reject(new Error('full')));
    lane.enqueue(1);
    const delays: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      await lane.settled();
      delays.push(...timer.delays());
      timer.elapse();
    }
    expect(delays).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000]);
  });

  it('tries at once when told to', async () => {
    let tries = 0;
    const { lane, timer } = laneOf(() => {
      tries += 1;
      return tries < 2 ? Promise.reject(new Error('full')) : Promise.resolve();
    });
    lane.enqueue(1);
    await lane.settled();
    lane.retry();
    await lane.settled();
    expect(tries).toBe(2);
    expect(timer.delays()).toEqual([]);
  });

  it('writes nothing more once it is stopped', async () => {
    const { lane, timer } = laneOf(() => Promise.reject(new Error('full')));
    lane.enqueue(1);
    await lane.settled();
    lane.stop();
    expect(timer.delays()).toEqual([]);
    expect(() => {
      lane.enqueue(2);
    }).toThrow('closed');
  });
});
