import { awaitProcessLock, takeProcessLock } from '@renderer/storage/process-lock';
import { memoryLocks } from '@test/builders/storage/memory-locks';
import { describe, expect, it, vi } from 'vitest';

const ONE = 'process:one';

describe('the right to write a process', () => {
  it('is given to one window at a time', async () => {
    const locks = memoryLocks();
    const first = await takeProcessLock(locks, ONE);
    expect(first).not.toBeNull();
    expect(await takeProcessLock(locks, ONE)).toBeNull();
    expect(await takeProcessLock(locks, 'process:other')).not.toBeNull();
  });

  it('is told to the second window when the first lets go, and can then be taken', async () => {
    const locks = memoryLocks();
    const first = await takeProcessLock(locks, ONE);
    const onFree = vi.fn();
    awaitProcessLock(locks, ONE, onFree);
    await vi.waitFor(() => {
      expect(onFree).not.toHaveBeenCalled();
    });
    first?.release();
    await vi.waitFor(() => {
      expect(onFree).toHaveBeenCalledOnce();
    });
    expect(await takeProcessLock(locks, ONE)).not.toBeNull();
  });

  it('is not told to a window that no longer waits', async () => {
    const locks = memoryLocks();
    const first = await takeProcessLock(locks, ONE);
    const onFree = vi.fn();
    const stopWaiting = awaitProcessLock(locks, ONE, onFree);
    await Promise.resolve();
    await Promise.resolve();
    stopWaiting();
    first?.release();
    expect(await vi.waitFor(async () => (await takeProcessLock(locks, ONE)) ?? Promise.reject(new Error('held')))).not.toBeNull();
    expect(onFree).not.toHaveBeenCalled();
  });
});
