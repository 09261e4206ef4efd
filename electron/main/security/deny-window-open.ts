import type { WebContents } from 'electron';

/** Denies every window that a page wants to open; nothing is handed to the system's browser either. */
export function denyWindowOpen(contents: Pick<WebContents, 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
