/** Runs something later; the returned function calls it off. */
export type Schedule = (milliseconds: number, run: () => void) => () => void;

/** Where a lane stands: how much waits, and what keeps it from being written. */
export interface LaneState {
  readonly pending: number;
  readonly error: unknown;
}

/** Writes items in the order they came, several at once when they queue up; tries again until it can. */
export interface Lane<Item> {
  readonly state: () => LaneState;
  readonly enqueue: (item: Item) => void;
  /** Tries now, without waiting for the next turn. */
  readonly retry: () => void;
  /** Resolves when nothing waits, or when the lane is stuck on an error. */
  readonly settled: () => Promise<void>;
  /** Stops trying; what waits is dropped. */
  readonly stop: () => void;
}

interface LaneOptions<Item> {
  readonly write: (items: readonly Item[]) => Promise<void>;
  readonly onChange: () => void;
  readonly schedule: Schedule;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;
/** Items in one write: enough to catch up fast, little enough that one write stays short. */
const BATCH_LIMIT = 200;

/** A lane that writes with `write`, which either keeps all items it was given or rejects and keeps none. */
export function createLane<Item>({ write, onChange, schedule }: LaneOptions<Item>): Lane<Item> {
  let waiting: Item[] = [];
  let writing = 0;
  let error: unknown = null;
  let delay = FIRST_DELAY_MS;
  let stopped = false;
  let cancelRetry: (() => void) | null = null;
  let listeners: (() => void)[] = [];

  const isSettled = (): boolean => stopped || (writing === 0 && (waiting.length === 0 || error !== null));
  const changed = (): void => {
    onChange();
    if (!isSettled()) return;
    const told = listeners;
    listeners = [];
    for (const tell of told) tell();
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0 && !stopped) {
      const batch = waiting.slice(0, BATCH_LIMIT);
      writing = batch.length;
      try {
        await write(batch);
      } catch (cause) {
        writing = 0;
        if (stopped) return;
        error = cause ?? new Error('Not written');
        cancelRetry = schedule(delay, start);
        delay = Math.min(delay * 2, LONGEST_DELAY_MS);
        changed();
        return;
      }
      writing = 0;
      waiting = waiting.slice(batch.length);
      error = null;
      delay = FIRST_DELAY_MS;
      if (waiting.length > 0) onChange();
    }
    changed();
  };

  const start = (): void => {
    if (writing > 0 || stopped) return;
    cancelRetry?.();
    cancelRetry = null;
    void run();
  };

  return {
    state: () => ({ pending: waiting.length, error }),
    enqueue: (item) => {
      if (stopped) throw new Error('The lane is closed');
      waiting.push(item);
      // While an error stands, the retry takes this item along; trying at each act would hammer a full disk.
      if (error === null && writing === 0) start();
      // At once, not when it is written: until then nobody may be told that all is kept.
      onChange();
    },
    retry: start,
    settled: () =>
      new Promise((resolve) => {
        if (isSettled()) resolve();
        else listeners.push(resolve);
      }),
    stop: () => {
      stopped = true;
      waiting = [];
      cancelRetry?.();
      changed();
    },
  };
}
