import type { Steps } from '@shared/domain/kernel/steps';

/** How long the window does nothing else at a time, in milliseconds: a frame. What comes with it (memory tidied up, a step that takes longer) stays far under what a person notices. */
const SLICE = 16;
/** What took no longer than this leaves room in the same turn for whatever comes of it. */
const LITTLE = 4;

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

/**
 * Does a long work on the main thread without holding up the window; null where it was ended. Where it took a while, what
 * waits for it goes on in a turn of its own: long works one after the other are not one long task where they meet.
 */
export async function inSlices<Value>(steps: Steps<Value>, { signal, onProgress }: SliceOptions = {}): Promise<{ readonly value: Value } | null> {
  for (;;) {
    if (signal?.aborted === true) return null;
    const began = performance.now();
    let turn = steps.next();
    while (turn.done !== true && performance.now() < began + SLICE) turn = steps.next();
    if (turn.done === true) {
      if (performance.now() - began > LITTLE) await breathe();
      return { value: turn.value };
    }
    onProgress?.(turn.value);
    await breathe();
  }
}
