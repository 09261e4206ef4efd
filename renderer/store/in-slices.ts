import type { Steps } from '@shared/domain/kernel/steps';

/** How long the window does nothing else at a time, in milliseconds. */
const SLICE = 24;

export interface SliceOptions {
  /** Ends the work: nothing comes of it. */
  readonly signal?: AbortSignal;
  /** Hears the share that is done, 0 to 1, after each slice. */
  readonly onProgress?: (share: number) => void;
}

/** Lets the window draw and hear its person before going on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

/** Does a long work on the main thread without holding up the window; null where it was ended. */
export async function inSlices<Value>(steps: Steps<Value>, { signal, onProgress }: SliceOptions = {}): Promise<{ readonly value: Value } | null> {
  for (;;) {
    if (signal?.aborted === true) return null;
    const until = performance.now() + SLICE;
    let turn = steps.next();
    while (turn.done !== true && performance.now() < until) turn = steps.next();
    if (turn.done === true) return { value: turn.value };
    onProgress?.(turn.value);
    await breathe();
  }
}
