import { isAtWork } from '@renderer/store/at-work';
import type { SaveState } from '@renderer/store/save-state';
import { workspace } from '@renderer/store/workspace';
import { createStore } from 'zustand/vanilla';
import { watchTyping, type TypingWatch } from './typing-watch';

/** What would be lost by closing now: acts that nothing took, a file being made, words typed in a form. */
export type Loss = 'unsaved' | 'file' | 'typed';

/** What the person is asked about; null while nothing is asked. */
export const closingState = createStore<{ readonly losses: readonly Loss[] | null }>(() => ({ losses: null }));

let leavesAnyway = false;

/** What would be lost by closing now. Acts that are being kept this very moment are no loss: the window waits for them. */
export function lossesNow(save: SaveState, isMakingFile: boolean, typing: Pick<TypingWatch, 'hasUnsent'>): readonly Loss[] {
  return [
    ...(save.kind === 'failed' ? (['unsaved'] as const) : []),
    ...(isMakingFile ? (['file'] as const) : []),
    ...(typing.hasUnsent() ? (['typed'] as const) : []),
  ];
}

/** Stays: nothing is closed. */
export function stayOpen(): void {
  closingState.setState({ losses: null });
}

/** Closes whatever is lost. */
export function closeAnyway(): void {
  leavesAnyway = true;
  closingState.setState({ losses: null });
  window.close();
}

/**
 * Closing the window asks only where something would be lost. What is in a field is kept first, as if it had been left;
 * acts on their way to the disk are waited for, and then the window closes by itself. A browser shows its own question
 * besides; Electron shows none, and there this one is the only word of why the window stayed.
 */
export function guardClosing(page: Window = window): void {
  const typing = watchTyping(page.document);
  page.addEventListener('beforeunload', (event) => {
    if (leavesAnyway) return;
    const { activeElement } = page.document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    const { save } = workspace.getState();
    const losses = lossesNow(save, isAtWork(), typing);
    if (losses.length === 0 && save.kind !== 'saving') return;
    event.preventDefault();
    if (losses.length > 0) closingState.setState({ losses });
    else closeWhenSaved(page);
  });
}

function closeWhenSaved(page: Window): void {
  const stop = workspace.subscribe(({ save }) => {
    if (save.kind === 'saving') return;
    stop();
    // Kept: the same question again, which now finds nothing to ask. Not kept: it says so.
    page.close();
  });
}
