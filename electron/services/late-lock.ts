import { DesktopError } from '@shared/platform/desktop-api';
import { toDesktopError } from './machine-error';
import type { LockHolder, LockResult, ProgramLock } from './program-lock';

/** Reasons why nothing can be written in the data folder now, though its journals and copies may be read. */
const UNWRITABLE: ReadonlySet<string> = new Set(['no-space', 'read-only', 'no-permission']);

/** A data folder that is held, or that will be with the first write: until then it can only be read. */
export interface WritingLock extends ProgramLock {
  /**
   * To be awaited before anything is written. Rejects with the system's reason while the folder takes nothing, and
   * with `in-use` where another program has taken it meanwhile.
   */
  readonly beforeWriting: () => Promise<void>;
}

export type WritingLockResult =
  | { readonly held: true; readonly lock: WritingLock }
  | { readonly held: false; readonly by: LockHolder };

/**
 * Takes the data folder as `take` does. Where nothing can be written there (disk full, stick protected), the program
 * starts all the same: what the folder holds can be read, what is done is kept by the browser's storage and in memory,
 * and the lock is taken with the first write that can be made. Rejects with any other error.
 */
export async function takeLockNowOrLater(take: () => Promise<LockResult>): Promise<WritingLockResult> {
  try {
    const taken = await take();
    return taken.held ? { held: true, lock: { ...taken.lock, beforeWriting: () => Promise.resolve() } } : taken;
  } catch (error) {
    if (!UNWRITABLE.has(toDesktopError(error).code)) throw error;
    return { held: true, lock: laterLock(take) };
  }
}

function laterLock(take: () => Promise<LockResult>): WritingLock {
  let lock: ProgramLock | null = null;
  let taking: Promise<void> | null = null;

  async function takeNow(): Promise<void> {
    const taken = await take();
    if (!taken.held) throw new DesktopError('in-use', 'Another program has the data folder now', { retry: true });
    lock = taken.lock;
  }

  return {
    beforeWriting: async () => {
      if (lock !== null) return;
      // Two writes at once must not race for one lock.
      taking ??= takeNow().finally(() => {
        taking = null;
      });
      await taking;
    },
    touch: async () => {
      await lock?.touch();
    },
    release: async () => {
      await lock?.release();
    },
  };
}
