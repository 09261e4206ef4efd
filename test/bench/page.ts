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
import { figureOf, type Figure } from './figure';
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

async function openingFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  const process = actorProcess(10_000);
  await openFile(page, folder, process);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await close(page);
    times.push(await clickToPaint(page, 'registros10000', 'nav button'));
  }
  await close(page);
  return [figureOf('opening a process from the browser storage, to its first paint', times, { records: recordCount(process) })];
}

/** Main-thread work of every frame while the matrix is scrolled through, its mean in milliseconds, five times over. */
async function scrollWork(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskSeconds = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const works: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(() => document.querySelector('[role=treegrid]')?.scrollTo(0, 0));
    const before = await taskSeconds();
    const frames = await page.evaluate(
      () =>
        new Promise<number>((settle) => {
          const grid = document.querySelector('[role=treegrid]');
          let frame = 0;
          const step = (): void => {
            frame += 1;
            grid?.scrollBy(0, 90);
            if (frame === 120) settle(frame);
            else requestAnimationFrame(step);
          };
          requestAnimationFrame(step);
        }),
    );
    works.push(((await taskSeconds() - before) * 1_000) / frames);
  }
  await session.detach();
  return works;
}

async function matrixFigures(page: Page, folder: string, rows = 500, columns = 20): Promise<readonly Figure[]> {
  const plan = new PlanPage(page);
  await openFile(page, folder, matrixProcess(rows, columns));
  await new HomePage(page).goTo('Plan y líneas');
  const opened: number[] = [];
  for (let run = 0; run < RUNS + 1; run += 1) {
    await plan.openTab('Líneas');
    const time = await clickToPaint(page, 'Matrices', '[role=treegrid] [role=gridcell]');
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
  const scrolled = await scrollWork(page);
  const size = { rows, columns };
  return [
    figureOf('matrix: work per frame while scrolling', scrolled, size),
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

/** The matrix of a large plan by forty lines, and of one twice as large. */
async function largeMatrixFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const rows of [500, 1_000]) {
    figures.push(...(await matrixFigures(page, folder, rows, 40)));
    await close(page);
  }
  return figures;
}

/** What is seen in the browser, over the host; `only` the mesa or the schedule where a change of it is being measured. */
export async function pageFigures(only: 'all' | 'mesa' | 'schedule' | 'matrix' = 'all'): Promise<readonly Figure[]> {
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
      if (only === 'matrix') return await largeMatrixFigures(page, folder);
      if (only === 'schedule') return await scheduleFigures(page, folder);
      if (only === 'mesa') return await mesaFigures(page, folder);
      const general = [...(await openingFigures(page, folder)), ...(await matrixFigures(page, folder)), ...(await bareFigures(page, folder))];
      await close(page);
      const schedule = await scheduleFigures(page, folder);
      return [...general, ...(await largeMatrixFigures(page, folder)), ...schedule, ...(await mesaFigures(page, folder))];
    } finally {
      await browser.close();
    }
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
