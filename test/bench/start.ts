import { chromium, type Page } from '@playwright/test';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { recordCount } from '@shared/document/document';
import { chromiumLaunch } from '@test/browser/chromium-path';
import { startHostProcess } from '@test/browser/host-process';
import { HomePage } from '@test/e2e/pages/home-page';
import { TEST_START } from '@test/builders/stamp';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { figureOf, type Figure } from './figure';
import { actorProcess } from './processes';

const RUNS = 15;
const RECORDS = 10_000;

/** When a button with one of these words was painted, in milliseconds from the beginning of the navigation; installed in every page. */
function watchForButton(words: readonly string[]): void {
  const look = (settle: (time: number) => void): void => {
    const found = [...document.querySelectorAll('button')].some((button) => !button.disabled && words.some((name) => button.textContent.includes(name)) && button.getBoundingClientRect().width > 0);
    if (!found) {
      requestAnimationFrame(() => { look(settle); });
      return;
    }
    // This frame paints it: a message comes after.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { settle(performance.now()); };
    port2.postMessage(null);
  };
  Object.assign(globalThis, { painted: new Promise<number>((settle) => requestAnimationFrame(() => { look(settle); })) });
}

/**
 * From the beginning of the navigation until a button that can be pressed has been painted. Milliseconds. From a page with
 * nothing in it, at rest: leaving the other page takes longer the more is in it, and would fall on whichever comes next.
 */
async function timeToButton(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/nothing`);
  await page.evaluate(() => new Promise((settle) => requestIdleCallback(settle)));
  await page.goto(origin, { waitUntil: 'commit' });
  return page.evaluate(() => (globalThis as unknown as { readonly painted: Promise<number> }).painted);
}

/** When a process that is pressed is opened at once, in milliseconds from the beginning of the navigation that was timed last. */
async function timeToReady(page: Page): Promise<number> {
  const ready = await page.waitForFunction(() => performance.getEntriesByName('mesa.processes-ready')[0]?.startTime);
  return (await ready.jsonValue()) ?? Number.NaN;
}

/** The empty page, built as the program is, to a folder. */
async function buildEmptyPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'empty-page'),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'chrome140' },
  });
}

/**
 * The start: the program on a machine that keeps a process of 10 000 records, to its usable home, against an empty page with
 * the libraries of its shell, both over the host, in turns, so that what else the machine does falls on both.
 */
export async function startFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-start-'));
  const emptyPage = join(folder, 'page');
  await buildEmptyPage(emptyPage);
  const own = await startHostProcess({ dataFolder: join(folder, 'own') });
  const bare = await startHostProcess({ dataFolder: join(folder, 'bare'), page: emptyPage });
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), { ...chromiumLaunch(), headless: true, viewport: { width: 1280, height: 800 }, locale: 'es-CO' });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    // The compiler of the bench gives functions their names by a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(await own.launchUrl());
    const process = actorProcess(RECORDS);
    const file = join(folder, 'proceso.mesa');
    writeFileSync(file, writeMesa(process, null, { appVersion: '0.1.0', now: new Date(TEST_START).toISOString() }));
    await new HomePage(page).openMesa(file);
    await page.getByRole('navigation').waitFor();
    await new HomePage(page).saved();
    const name = await page.getByRole('banner').getByRole('strong').innerText();
    await page.goto(await bare.launchUrl());
    await page.addInitScript(watchForButton, [name, 'Empezar']);
    const times: { readonly own: number[]; readonly ready: number[]; readonly bare: number[] } = { own: [], ready: [], bare: [] };
    for (let run = 0; run <= RUNS; run += 1) {
      const [ownTime, ready, bareTime] = [await timeToButton(page, own.origin), await timeToReady(page), await timeToButton(page, bare.origin)];
      // The first of each fills the caches.
      if (run === 0) continue;
      times.own.push(ownTime);
      times.ready.push(ready);
      times.bare.push(bareTime);
    }
    return [
      figureOf('start to usable home', times.own, { records: recordCount(process) }),
      // Told beside the other: the home is drawn as it was last, and a press on it waits for the storage until then.
      figureOf('start to processes that open when pressed', times.ready, { records: recordCount(process) }),
      figureOf('start of an empty page with the libraries of the shell', times.bare, { records: 0 }),
    ];
  } finally {
    await browser.close();
    await own.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
