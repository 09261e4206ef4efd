import type { MesaWorker } from './ask-worker';

/** How long a worker waits for its file, in milliseconds: as long as a person looks for one. */
export const SPARE_WAITS_MS = 120_000;

/** A worker that is started before there is anything to ask it. */
export interface SpareWorker {
  /** Starts one, if none waits. */
  readonly prepare: () => void;
  /** The one that waits, or a new one. */
  readonly take: () => MesaWorker;
}

export function createSpareWorker(start: () => MesaWorker, waitsMs = SPARE_WAITS_MS): SpareWorker {
  let spare: { readonly worker: MesaWorker; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  const release = (): MesaWorker | null => {
    const worker = spare?.worker ?? null;
    clearTimeout(spare?.timer);
    spare = null;
    return worker;
  };
  return {
    prepare: () => {
      if (spare !== null) return;
      const worker = start();
      const drop = (): void => {
        if (spare?.worker === worker) release()?.terminate();
      };
      // Broken before it was asked, it would never answer.
      worker.addEventListener('error', drop);
      spare = { worker, timer: setTimeout(drop, waitsMs) };
    },
    take: () => release() ?? start(),
  };
}
