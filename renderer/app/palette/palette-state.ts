import { createStore } from 'zustand/vanilla';
import { endTypingAhead, startTypingAhead } from './type-ahead';

interface PaletteState {
  readonly isOpen: boolean;
  /** Ids of what was chosen last, latest first. */
  readonly recent: readonly string[];
}

/** How many of the last choices are remembered. */
const RECENT_LIMIT = 6;

export const paletteState = createStore<PaletteState>(() => ({ isOpen: false, recent: [] }));

/** Remembers a choice, so that the palette offers it first. */
export function rememberChoice(id: string): void {
  paletteState.setState(({ recent }) => ({ recent: [id, ...recent.filter((known) => known !== id)].slice(0, RECENT_LIMIT) }));
}

export function openPalette(): void {
  if (!paletteState.getState().isOpen) startTypingAhead();
  paletteState.setState({ isOpen: true });
}

export function closePalette(): void {
  endTypingAhead();
  paletteState.setState({ isOpen: false });
}
