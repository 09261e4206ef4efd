import type { StoreApi } from 'zustand/vanilla';

/** What a view needs of a store: `useStore` takes it. */
type ReadStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>;

/** A store as its views hear it: a change can be kept from them for a moment. What they read is the latest all the same. */
export interface HeldViews<State> extends ReadStore<State> {
  /** From here on the views are told nothing, until `show`, until something changes that is not waited for, or for `LONGEST_HOLD_MS`. */
  readonly hold: () => void;
  /** Tells the views now what was kept from them. */
  readonly show: () => void;
  readonly isHeld: () => boolean;
}

/** Less than a frame, in milliseconds: a hand does not feel it. */
export const LONGEST_HOLD_MS = 6;

/** Views of a store. `isWaitedFor`: whether a change leaves a hold as it is; any other ends it. */
export function holdViews<State>(store: ReadStore<State>, isWaitedFor: (after: State, before: State) => boolean): HeldViews<State> {
  const listeners = new Set<(after: State, before: State) => void>();
  /** What the views were last told, while they are held. */
  let held: { readonly told: State; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const tell = (after: State, before: State): void => {
    for (const listener of listeners) listener(after, before);
  };
  const show = (): void => {
    if (held === null) return;
    const { told, timer } = held;
    clearTimeout(timer);
    held = null;
    if (store.getState() !== told) tell(store.getState(), told);
  };
  store.subscribe((after, before) => {
    if (held === null) tell(after, before);
    else if (!isWaitedFor(after, before)) show();
  });

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    hold: () => {
      show();
      held = { told: store.getState(), timer: setTimeout(show, LONGEST_HOLD_MS) };
    },
    show,
    isHeld: () => held !== null,
  };
}
