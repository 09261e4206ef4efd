import type { WebContents } from 'electron';
import { APP_PAGE } from '../app-origin';

/**
 * Keeps a window on the program's page, main frame and any other. A reload of that same page passes; a link, a form,
 * a dropped file or a script that would lead elsewhere does not.
 */
export function denyNavigation(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-frame-navigate', (details) => {
    if (!(details.isMainFrame && isAppPage(details.url))) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
}

function isAppPage(address: string): boolean {
  return address === APP_PAGE || address.startsWith(`${APP_PAGE}#`);
}
