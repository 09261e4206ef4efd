import { createStore } from 'zustand/vanilla';

/** Whether the history is open. */
export const historyState = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function openHistory(): void {
  historyState.setState({ isOpen: true });
}

export function closeHistory(): void {
  historyState.setState({ isOpen: false });
}
