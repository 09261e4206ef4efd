import { chromium, type Page } from '@playwright/test';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { recordCount, type Document } from '@shared/document/document';
import { t } from '@shared/i18n';
import { chromiumLaunch } from '@test/browser/chromium-path';
import { startHostProcess } from '@test/browser/host-process';
import { HomePage } from '@test/e2e/pages/home-page';
import { PlanPage } from '@test/e2e/pages/plan-page';
import { TEST_START } from '@test/builders/stamp';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agendaCity } from '@test/builders/agenda-city';
import { figureOf, growthOf, type Figure, type Growth } from './figure';
import { formFigures } from './forms';
import { memoryFigures } from './memory';
import { GANTT_SIZE, ganttFigures } from './gantt';
import { actorProcess, matrixProcess, mesaProcess } from './processes';
import { MESA_SIZE, roundtableFigures } from './roundtable';

const RUNS = 5;
const KEYSTROKES = 40;
const DEXIE = join(createRequire(import.meta.url).resolve('dexie'), '..', 'dexie.min.js');

/** What the page notes of itself: keystroke to frame, and when storage and journal had confirmed. */
interface Watch {
  pressed: number;
  painted: number;
  stored: number;
  journalled: number;
}
type Watched = Window & { bench: Watch };

/** Listens where the program meets the machine: its transactions that write, and its requests to the host. */
const WATCHER = `
  globalThis.__name = (named) => named;
  const bench = (window.bench = { pressed: 0, painted: 0, stored: 0, journalled: 0 });
  addEventListener('keydown', (event) => {
    bench.pressed = event.timeStamp;
    bench.painted = bench.stored = bench.journalled = 0;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { bench.painted = performance.now(); };
      channel.port2.postMessage(null);
    });
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
`;

/** Clicks and waits, within the page, until what is asked for has been painted. Milliseconds. */
function clickToPaint(page: Page, button: string, shown: string): Promise<number> {
  return page.evaluate(
    ([name, selector]) =>
      new Promise<number>((settle, fail) => {
        const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent.includes(name ?? ''));
        if (found === undefined) return fail(new Error(`No button ${name ?? ''}`));
        const start = performance.now();
        found.click();
        const watch = (): void => {
          if (document.querySelector(selector ?? '') === null) requestAnimationFrame(watch);
          else requestAnimationFrame(() => settle(performance.now() - start));
        };
        watch();
      }),
    [button, shown],
  );
}

async function openFile(page: Page, folder: string, document: Document): Promise<void> {
  const file = join(folder, `${document.processId.replace(':', '-')}.mesa`);
  writeFileSync(file, writeMesa(document, null, { appVersion: '0.1.0', now: new Date(TEST_START).toISOString() }));
  await new HomePage(page).openMesa(file);
  await page.getByRole('navigation').waitFor();
  await page.getByText(/Guardado/u).waitFor();
}

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Más' }).click();
  await page.getByRole('menuitem', { name: t('shell.action.closeProcess') }).click();
  await page.getByRole('listitem').first().waitFor();
}

/** The same records read by Dexie alone, in the same page. */
async function bareReadFigure(page: Page, processId: string, records: number): Promise<Figure> {
  await page.evaluate(readFileSync(DEXIE, 'utf8'));
  const times = await page.evaluate(
    async ([id, count]) => {
      interface Bare {
        readonly open: () => Promise<Bare>;
        readonly close: () => void;
        readonly table: (name: string) => { readonly where: (index: string) => { readonly equals: (key: string) => { readonly toArray: () => Promise<readonly unknown[]> } } };
      }
      const { Dexie } = window as unknown as { readonly Dexie: (new (name: string) => Bare) & { readonly getDatabaseNames: () => Promise<readonly string[]> } };
      const name = (await Dexie.getDatabaseNames()).find((known) => known.startsWith('mesa')) ?? '';
      const database = await new Dexie(name).open();
      const taken: number[] = [];
      for (let run = 0; run < 5; run += 1) {
        const start = performance.now();
        const rows = await database.table('records').where('processId').equals(String(id)).toArray();
        taken.push(performance.now() - start);
        if (rows.length !== Number(count)) throw new Error(`${String(rows.length)} of ${String(count)} records`);
      }
      database.close();
      return taken;
    },
    [processId, records] as const,
  );
  return figureOf(`bare: records read by Dexie alone (${String(records)})`, times, { records });
}

/** Opening a process of three sizes from the browser's storage, and the largest from its file. */
async function openingFigures(page: Page, folder: string): Promise<{ readonly figures: readonly Figure[]; readonly growth: Growth }> {
  const figures: Figure[] = [];
  const sizes = [1_000, 3_000, 10_000];
  const fastest: number[] = [];
  for (const size of sizes) {
    const process = actorProcess(size);
    const records = recordCount(process);
    await openFile(page, folder, process);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await close(page);
      times.push(await clickToPaint(page, `registros${String(size)}`, 'nav button'));
    }
    const opened = figureOf(`opening a process from the browser storage, to its first paint (${String(size)})`, times, { records });
    figures.push(opened, await bareReadFigure(page, process.processId, records));
    fastest.push(opened.min);
    if (size === 10_000) figures.push(...(await formFigures(page)));
    await close(page);
  }
  figures.push(await fileFigure(page, folder));
  return { figures, growth: growthOf('opening a process from the browser storage', sizes, fastest) };
}

/** From the choice of a \`.mesa\` file of 10 000 records until its process is on the screen. */
async function fileFigure(page: Page, folder: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const process = actorProcess(10_000, `archivo${String(run)}`);
    const file = join(folder, `archivo${String(run)}.mesa`);
    writeFileSync(file, writeMesa(process, null, { appVersion: '0.1.0', now: new Date(TEST_START).toISOString() }));
    await page.evaluate(() => {
      const watched = window as unknown as { chosenAt: number; shownAt: number };
      watched.shownAt = 0;
      addEventListener('change', () => { watched.chosenAt = performance.now(); }, { capture: true, once: true });
      const look = (): void => {
        if (document.querySelector('nav button') === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => { watched.shownAt = performance.now(); });
      };
      look();
    });
    await new HomePage(page).openMesa(file);
    await page.waitForFunction(() => (window as unknown as { readonly shownAt: number }).shownAt > 0);
    times.push(await page.evaluate(() => {
      const { chosenAt, shownAt } = window as unknown as { readonly chosenAt: number; readonly shownAt: number };
      return shownAt - chosenAt;
    }));
    await page.getByText(/Guardado/u).waitFor();
    await close(page);
  }
  return figureOf('opening a process of 10 000 records from its .mesa file, to its first paint', times, { records: 10_000 });
}

async function matrixFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  const plan = new PlanPage(page);
  await openFile(page, folder, matrixProcess(500, 20));
  await new HomePage(page).goTo('Plan y líneas');
  const opened: number[] = [];
  for (let run = 0; run < RUNS + 1; run += 1) {
    await plan.openTab('Líneas');
    const time = await clickToPaint(page, 'Matriz plan × líneas', '[role=treegrid] [role=gridcell]');
    if (run > 0) opened.push(time);
  }
  await plan.matrix.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const painted: number[] = [];
  const saved: number[] = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke += 1) {
    await page.keyboard.press('ArrowDown');
    const before = await (await plan.activeCell()).innerText();
    await page.keyboard.press(before.startsWith('3') ? '2' : '3');
    await page.waitForFunction(() => {
      const { bench } = window as unknown as Watched;
      return bench.painted > 0 && bench.stored > 0 && bench.journalled > 0;
    });
    const { pressed, painted: frame, stored, journalled } = await page.evaluate(() => (window as unknown as Watched).bench);
    painted.push(frame - pressed);
    saved.push(Math.max(stored, journalled) - pressed);
  }
  const size = { rows: 500, columns: 20 };
  return [
    figureOf('matrix opened: click on its tab to paint', opened, size),
    figureOf('matrix: keystroke to paint', painted, size),
    figureOf('one command to Guardado: storage and journal both confirmed', saved, size),
  ];
}

/** What no program could do without: one strict put by Dexie in the same page, one line appended and synced. */
async function bareFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  await page.evaluate(readFileSync(DEXIE, 'utf8'));
  const puts = await page.evaluate(async (count) => {
    interface Bare {
      readonly version: (version: number) => { readonly stores: (tables: object) => void };
      readonly table: (name: string) => { readonly put: (row: object) => Promise<unknown> };
      readonly delete: () => Promise<void>;
    }
    const { Dexie } = window as unknown as { readonly Dexie: new (name: string, options: object) => Bare };
    const database = new Dexie('bench-bare', { chromeTransactionDurability: 'strict' });
    database.version(1).stores({ records: 'id' });
    await database.table('records').put({ id: 'first' });
    const times: number[] = [];
    for (let run = 0; run < count; run += 1) {
      const start = performance.now();
      await database.table('records').put({ id: `planLink:${run}`, strength: 3, rationale: '' });
      times.push(performance.now() - start);
    }
    await database.delete();
    return times;
  }, KEYSTROKES);
  const file = await open(join(folder, 'bare.journal'), 'a');
  const appends: number[] = [];
  const line = new TextEncoder().encode(`${'x'.repeat(600)}\n`);
  for (let run = 0; run < KEYSTROKES; run += 1) {
    const start = performance.now();
    await file.write(line);
    await file.datasync();
    appends.push(performance.now() - start);
  }
  await file.close();
  return [
    figureOf('bare: one strict put by Dexie', puts, { records: 1 }),
    figureOf('bare: one line appended and synced', appends, { bytes: line.length }),
    figureOf('bare: put and append, one after the other', puts.map((put, run) => put + (appends[run] ?? 0)), { records: 1, bytes: line.length }),
  ];
}

async function mesaFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  await openFile(page, folder, mesaProcess(MESA_SIZE.seats, MESA_SIZE.proposals));
  return roundtableFigures(page);
}

async function scheduleFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  await openFile(page, folder, agendaCity(GANTT_SIZE.actions));
  const figures = await ganttFigures(page);
  await close(page);
  return figures;
}

/** What of the browser's part is measured alone while it is being changed. */
export const PAGE_PARTS = ['mesa', 'schedule', 'opening', 'saving', 'memory'] as const;

/** What is seen in the browser, over the host. */
export async function pageFigures(only: 'all' | (typeof PAGE_PARTS)[number] = 'all'): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-bench-'));
  const host = await startHostProcess({ dataFolder: join(folder, 'data') });
  try {
    const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      ...chromiumLaunch(),
      headless: true,
      viewport: { width: 1280, height: 800 },
      locale: 'es-CO',
    });
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.addInitScript(WATCHER);
      await page.goto(await host.launchUrl());
      if (only === 'schedule') return { figures: await scheduleFigures(page, folder), growth: [] };
      if (only === 'mesa') return { figures: await mesaFigures(page, folder), growth: [] };
      if (only === 'memory') {
        await openFile(page, folder, matrixProcess(100, 10));
        return { figures: await memoryFigures(page), growth: [] };
      }
      const opening = await openingFigures(page, folder);
      if (only === 'opening') return { figures: opening.figures, growth: [opening.growth] };
      const general = [...(await matrixFigures(page, folder)), ...(await bareFigures(page, folder))];
      await close(page);
      if (only === 'saving') return { figures: general, growth: [] };
      const schedule = await scheduleFigures(page, folder);
      const mesa = await mesaFigures(page, folder);
      await close(page);
      await openFile(page, folder, matrixProcess(100, 10));
      return { figures: [...opening.figures, ...general, ...schedule, ...mesa, ...(await memoryFigures(page))], growth: [opening.growth] };
    } finally {
      await browser.close();
    }
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
