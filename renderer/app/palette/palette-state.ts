import { createStore } from 'zustand/vanilla';

/** Whether the command palette is open. */
export const paletteState = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function openPalette(): void {
  paletteState.setState({ isOpen: true });
}

export function closePalette(): void {
  paletteState.setState({ isOpen: false });
}
