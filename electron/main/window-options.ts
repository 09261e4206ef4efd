import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** Smallest window in which every place of the program fits. */
const MINIMUM = { minWidth: 900, minHeight: 600 };
const FIRST_SIZE = { width: 1280, height: 800 };

/** What a window of the program may be: each line of `webPreferences` stands there though some are the default. */
export function windowOptions(preload: string, bounds: Rectangle | null): BrowserWindowConstructorOptions {
  return {
    ...FIRST_SIZE,
    ...bounds,
    ...MINIMUM,
    show: false,
    title: 'Mesa al Mundo',
    backgroundColor: '#faf8f4',
    webPreferences: {
      preload,
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
    },
  };
}
