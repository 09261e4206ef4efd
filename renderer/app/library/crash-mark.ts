/** Remembers when a window was left in order, so that a start after a crash can say so. */
export interface CrashMark {
  /** When that was, as an instant; null where it never was, or is not known. */
  readonly leftAt: string | null;
  /** Takes note that everything is being left in order now. */
  readonly leave: () => void;
}

const KEY = 'mesa-left-at';

/**
 * The mark in a storage that a window can still write while it is being closed. When a process was last opened is in the
 * database, durably; if it was left in order after that, nothing crashed. It is only for a sentence: where the storage
 * refuses, one too many is said.
 */
export function createCrashMark(storage: Pick<Storage, 'getItem' | 'setItem'> | null, now: () => string): CrashMark {
  const attempt = <Value>(work: () => Value): Value | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    leftAt: attempt(() => storage?.getItem(KEY) ?? null),
    leave: () => {
      attempt(() => storage?.setItem(KEY, now()));
    },
  };
}
