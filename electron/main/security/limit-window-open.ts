import type { WebContents } from 'electron';
import { PROJECTOR_NAME, PROJECTOR_PAGE } from '../app-origin';
import { projectorOptions } from '../window-options';

/**
 * Denies every window that a page wants to open but the program's own projector, which gets no bridge to the machine
 * and closes with the window it came from. Nothing is handed to the system's browser.
 */
export function limitWindowOpen(contents: Pick<WebContents, 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(({ url, frameName }) =>
    url === PROJECTOR_PAGE && frameName === PROJECTOR_NAME
      ? { action: 'allow', outlivesOpener: false, overrideBrowserWindowOptions: projectorOptions() }
      : { action: 'deny' },
  );
}
