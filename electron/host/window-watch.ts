import type { ServerResponse } from 'node:http';

/** How often a line is sent over an open connection, so that a dead one is noticed. */
const BEAT_MS = 15_000;
/** After what time a window whose connection broke tries again. */
const RETRY_MS = 500;

/** Knows whether a window is open: each keeps a connection of server-sent events for as long as it lives. */
export interface WindowWatch {
  readonly add: (response: ServerResponse) => void;
  /** A sign of life that is not a connection: a page that is loading. */
  readonly touch: () => void;
  readonly count: () => number;
  readonly hadAny: () => boolean;
  readonly close: () => void;
}

/**
 * Watches windows. `onAllGone` is called when none has been connected, nor asked for anything, for
 * `graceMs` after one was: a reload comes back well within that, a closed window does not.
 */
export function createWindowWatch(graceMs: number, onAllGone: () => void): WindowWatch {
  const open = new Set<ServerResponse>();
  let had = false;
  let closed = false;
  let waiting: NodeJS.Timeout | null = null;

  const stopWaiting = (): void => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };

  const wait = (): void => {
    stopWaiting();
    if (closed) return;
    waiting = setTimeout(onAllGone, graceMs);
  };

  return {
    add: (response) => {
      stopWaiting();
      open.add(response);
      had = true;
      response.write(`retry: ${RETRY_MS}\n\n`);
      const beat = setInterval(() => response.write(':\n\n'), BEAT_MS);
      response.on('close', () => {
        clearInterval(beat);
        open.delete(response);
        if (open.size === 0) wait();
      });
    },
    touch: () => {
      if (waiting !== null) wait();
    },
    count: () => open.size,
    hadAny: () => had,
    close: () => {
      closed = true;
      stopWaiting();
      for (const response of open) response.end();
    },
  };
}
