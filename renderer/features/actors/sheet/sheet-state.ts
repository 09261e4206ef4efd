import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';

const state = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** Opens the dialog that puts the map on paper: from the toolbar or from the palette. */
export function openSheet(): void {
  state.setState({ isOpen: true });
}

export function closeSheet(): void {
  state.setState({ isOpen: false });
}

export function useSheetOpen(): boolean {
  return useStore(state, ({ isOpen }) => isOpen);
}
