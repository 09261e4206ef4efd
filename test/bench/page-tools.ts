import type { Page } from '@playwright/test';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import type { Document } from '@shared/document/document';
import { t } from '@shared/i18n';
import { HomePage } from '@test/e2e/pages/home-page';
import { TEST_START } from '@test/builders/stamp';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const RUNS = 5;
/** Dexie as a script of its own, for what is measured against it alone. */
export const DEXIE = join(createRequire(import.meta.url).resolve('dexie'), '..', 'dexie.min.js');

/** What the page notes of itself: keystroke to frame, and when storage and journal had confirmed. */
interface Watch {
  pressed: number;
  painted: number;
  stored: number;
  journalled: number;
}
export type Watched = Window & { bench: Watch };

/** Listens where the program meets the machine: its transactions that write, and its requests to the host. */
export const WATCHER = `
  globalThis.__name = (named) => named;
  const bench = (window.bench = { pressed: 0, painted: 0, stored: 0, journalled: 0 });
  addEventListener('keydown', (event) => {
    bench.pressed = event.timeStamp;
    bench.painted = bench.stored = bench.journalled = 0;
    const painted = () => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { bench.painted = performance.now(); };
      channel.port2.postMessage(null);
    });
    const grid = event.target.closest?.('[role=treegrid]');
    if (grid === null || grid === undefined || event.key.startsWith('Arrow')) return painted();
    // A cell that is written: the frame that draws what it says now, whenever that comes.
    const written = new MutationObserver(() => { written.disconnect(); painted(); });
    written.observe(grid, { childList: true, subtree: true, characterData: true });
  }, true);
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...words) {
    const made = transaction.apply(this, words);
    if (words[1] === 'readwrite' && [words[0]].flat().includes('records')) made.addEventListener('complete', () => { bench.stored = performance.now(); });
    return made;
  };
  const send = window.fetch;
  window.fetch = async (...words) => {
    const response = await send(...words);
    if (words[0] === '/api/vault.append') bench.journalled = performance.now();
    return response;
  };
  const Line = window.WebSocket;
  window.WebSocket = class extends Line {
    constructor(...words) {
      super(...words);
      this.addEventListener('message', () => { bench.journalled = performance.now(); });
    }
  };
`;

/** Clicks and waits, within the page, until what is asked for has been painted. Milliseconds. */
export function clickToPaint(page: Page, button: string, shown: string): Promise<number> {
  return page.evaluate(
    ([name, selector]) =>
      new Promise<number>((settle, fail) => {
        const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent.includes(name ?? ''));
        if (found === undefined) return fail(new Error(`No button ${name ?? ''}`));
        const start = performance.now();
        found.click();
        const watch = (): void => {
          if (document.querySelector(selector ?? '') === null) {
            requestAnimationFrame(watch);
            return;
          }
          // This frame paints it: a message comes after.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { settle(performance.now() - start); };
          port2.postMessage(null);
        };
        requestAnimationFrame(watch);
      }),
    [button, shown],
  );
}

/** Opens a process through its file and waits until it is kept. */
export async function openFile(page: Page, folder: string, document: Document): Promise<void> {
  const file = join(folder, `${document.processId.replace(':', '-')}.mesa`);
  writeFileSync(file, writeMesa(document, null, { appVersion: '0.1.0', now: new Date(TEST_START).toISOString() }));
  await new HomePage(page).openMesa(file);
  await page.getByRole('navigation').waitFor();
  await page.getByText(/Guardado/u).waitFor();
}

/** Closes the open process and waits for the list. */
export async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Más', exact: true }).click();
  await page.getByRole('menuitem', { name: t('shell.action.closeProcess') }).click();
  // A place has lists of its own: only the home has no rail.
  await page.waitForFunction(() => document.querySelector('nav button') === null);
  await page.getByRole('listitem').first().waitFor();
}
