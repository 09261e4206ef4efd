import { findBrowser } from '@electron/host/browser';
import { thisMachine } from '@electron/services/data-folder';
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

/** Flags that keep a test's browser off every network and make it run on a machine without screen. */
const TEST_ARGUMENTS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/** How Playwright starts the installed browser: `chromium.launch(chromiumLaunch())`. */
export function chromiumLaunch(): { readonly executablePath: string; readonly args: string[] } {
  return {
    executablePath: chromiumPath(),
    args: [...TEST_ARGUMENTS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  };
}

/** The installed Chromium, Chrome or Edge, else Playwright's own. Throws where there is none. */
export function chromiumPath(): string {
  const installed = findBrowser(thisMachine());
  if (installed !== null) return installed.path;
  const downloaded = chromium.executablePath();
  if (existsSync(downloaded)) return downloaded;
  throw new Error('No Chromium: run "node .ci/prepare.mjs --tests", or name one in CHROMIUM_PATH');
}
