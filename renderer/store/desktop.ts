import type { DesktopApi } from '@shared/platform/desktop-api';

let installed: DesktopApi | null = null;

/** Gives the program its machine side; done once, by the composition (renderer/app). */
export function installDesktop(api: DesktopApi): void {
  installed = api;
}

/** The machine side: dialogs to open and save files, journals. Throws before it is installed. */
export function desktop(): DesktopApi {
  if (installed === null) throw new Error('The machine side is not installed');
  return installed;
}
