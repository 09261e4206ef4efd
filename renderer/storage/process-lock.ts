import type { RecordId } from '@shared/domain/kernel/id';

/** The part of the Web Locks API that is used, so that a test can stand in for the browser. */
export type Locks = Pick<LockManager, 'request'>;

/** The right to write a process, held by one window at a time. */
export interface ProcessLock {
  /** Lets another window write. */
  readonly release: () => void;
}

const lockName = (processId: RecordId): string => `mesa-process-${processId}`;

/** Takes the right to write a process; null where another window of this browser has it. */
export async function takeProcessLock(locks: Locks, processId: RecordId): Promise<ProcessLock | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(lockName(processId), { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        // The browser holds the lock until this promise settles, and lets it go when the window dies.
        return new Promise<void>((release) => {
          resolve({ release });
        });
      })
      .catch(reject);
  });
}

/** Calls `onFree` once when no window holds the right to write any more. The returned function stops waiting. */
export function awaitProcessLock(locks: Locks, processId: RecordId, onFree: () => void): () => void {
  const waiting = new AbortController();
  locks
    .request(lockName(processId), { signal: waiting.signal }, () => {
      if (!waiting.signal.aborted) onFree();
    })
    .catch((error: unknown) => {
      if (!waiting.signal.aborted) throw error;
    });
  return () => {
    waiting.abort();
  };
}
