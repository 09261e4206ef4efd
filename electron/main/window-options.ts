import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** Smallest window in which every place of the program fits. */
const MINIMUM = { minWidth: 900, minHeight: 600 };
const FIRST_SIZE = { width: 1280, height: 800 };

/** What a page of the program may do: each line stands there though some are the default. */
const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // Autosave and timers must go on while the window is behind another.
  backgroundThrottling: false,
} as const;

/** What a window of the program may be. */
export function windowOptions(preload: string, bounds: Rectangle | null): BrowserWindowConstructorOptions {
  return {
    ...FIRST_SIZE,
    ...bounds,
    ...MINIMUM,
    show: false,
    title: 'Mesa al Mundo',
    backgroundColor: '#faf8f4',
    webPreferences: { preload, ...WEB_PREFERENCES },
  };
}

/**
 * What the projector's window may be: as closed in as the program's own, and without the bridge to the machine. It
 * draws what the other window sends, and has no call to make.
 */
export function projectorOptions(): BrowserWindowConstructorOptions {
  return {
    ...FIRST_SIZE,
    title: 'Mesa al Mundo',
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: { ...WEB_PREFERENCES },
  };
}
