import { isRecordId, type RecordId } from '@shared/domain/kernel/id';

/** Remembers which process is open, so that a start after a crash can say so. */
export interface CrashMark {
  /** The process that was open when the program ended without leaving it; null where it was left in order. */
  readonly left: RecordId | null;
  readonly set: (id: RecordId) => void;
  readonly clear: () => void;
}

const KEY = 'mesa-open-process';

/** The mark in a storage that survives the window. It is only for a sentence: where the storage refuses, nothing is said. */
export function createCrashMark(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null): CrashMark {
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch {
      // A full or closed storage.
    }
  };
  let left: RecordId | null = null;
  attempt(() => {
    const found = storage?.getItem(KEY) ?? null;
    if (found !== null && isRecordId(found)) left = found;
  });
  return {
    left,
    set: (id) => {
      attempt(() => storage?.setItem(KEY, id));
    },
    clear: () => {
      attempt(() => storage?.removeItem(KEY));
    },
  };
}
