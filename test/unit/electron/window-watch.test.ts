import { createWindowWatch } from '@electron/host/window-watch';
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

function connection(): ServerResponse {
  const emitter = new EventEmitter();
  return Object.assign(emitter, { write: () => true, end: () => emitter.emit('close') }) as unknown as ServerResponse;
}

describe('the watch over windows', () => {
  let gone: number;
  beforeEach(() => {
    gone = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const watch = () => createWindowWatch(5_000, () => (gone += 1));

  it('tells once the last window has been away for the time of grace', () => {
    const windows = watch();
    const [one, other] = [connection(), connection()];
    windows.add(one);
    windows.add(other);
    one.end();
    vi.advanceTimersByTime(60_000);
    expect(gone).toBe(0);
    other.end();
    vi.advanceTimersByTime(4_999);
    expect(gone).toBe(0);
    vi.advanceTimersByTime(1);
    expect(gone).toBe(1);
  });

  it('waits on while a page is loading, and stays quiet when it is back', () => {
    const windows = watch();
    const first = connection();
    windows.add(first);
    first.end();
    for (let step = 0; step < 5; step += 1) {
      vi.advanceTimersByTime(4_000);
      windows.touch();
    }
    windows.add(connection());
    vi.advanceTimersByTime(60_000);
    expect(gone).toBe(0);
    expect(windows.count()).toBe(1);
  });

  it('says nothing before any window came, nor after it was closed itself', () => {
    const windows = watch();
    windows.touch();
    vi.advanceTimersByTime(600_000);
    expect(windows.hadAny()).toBe(false);
    windows.add(connection());
    windows.close();
    vi.advanceTimersByTime(600_000);
    expect(gone).toBe(0);
  });
});
