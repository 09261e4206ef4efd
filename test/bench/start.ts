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

const RUNS = 9;
const RECORDS = 10_000;

/** From the beginning of the navigation until a button that can be pressed has been painted. Milliseconds. */
async function timeToButton(page: Page, url: string, words: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(
    (name) =>
      new Promise<number>((settle) => {
        const look = (): void => {
          const found = [...document.querySelectorAll('button')].some((button) => !button.disabled && button.textContent.includes(name) && button.getBoundingClientRect().width > 0);
          if (found) requestAnimationFrame(() => { settle(performance.now()); });
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
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
    const times: { readonly own: number[]; readonly bare: number[] } = { own: [], bare: [] };
    for (let run = 0; run <= RUNS; run += 1) {
      const [ownTime, bareTime] = [await timeToButton(page, own.origin, name), await timeToButton(page, bare.origin, 'Empezar')];
      // The first of each fills the caches.
      if (run === 0) continue;
      times.own.push(ownTime);
      times.bare.push(bareTime);
    }
    return [
      figureOf('start to usable home', times.own, { records: recordCount(process) }),
      figureOf('start of an empty page with the libraries of the shell', times.bare, { records: 0 }),
    ];
  } finally {
    await browser.close();
    await own.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
