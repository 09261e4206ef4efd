import { createStore } from 'zustand/vanilla';

/** What of the help is open: the pages, the sheet of keys, or nothing. */
export const helpState = createStore<{ readonly open: 'pages' | 'keys' | null }>(() => ({ open: null }));

export function openHelp(): void {
  helpState.setState({ open: 'pages' });
}

export function openKeys(): void {
  helpState.setState({ open: 'keys' });
}

export function closeHelp(): void {
  helpState.setState({ open: null });
}
