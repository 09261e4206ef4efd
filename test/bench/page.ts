import { chromium, type Page } from '@playwright/test';
import { agendaCity } from '@test/builders/agenda-city';
import { chromiumLaunch } from '@test/browser/chromium-path';
import { startHostProcess } from '@test/browser/host-process';
import { HomePage } from '@test/e2e/pages/home-page';
import { PlanPage } from '@test/e2e/pages/plan-page';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { commandFigures } from './commands';
import { durableFigures, HAND_PAUSE } from './durable';
import { figureOf, growthOf, type Figure, type Growth } from './figure';
import { importFigures, reportFigures } from './files';
import { GANTT_SIZE, ganttFigures } from './gantt';
import { memoryFigures } from './memory';
import { openingFigures } from './opening';
import { clickToPaint, close, DEXIE, openFile, RUNS, WATCHER, type Watched } from './page-tools';
import { matrixProcess, mesaProcess } from './processes';
import { answerFigure, ANSWER_WORK, MESA_SIZE, roundtableFigures, SMALLER_MESAS } from './roundtable';
import { SYNCS_FILE } from './sync-watch';
import { workerFigures } from './workers';

const KEYSTROKES = 40;
/** Moments of a frame at which keys are pressed, in milliseconds after the last was drawn. */
const PHASES = [0, 10, 4, 14, 2, 12, 6, 8];
/** Where the host notes its syncs, in the folder of a measurement. */
const SYNCS = 'syncs';

/** Main-thread work of every frame while the matrix is scrolled through, its mean in milliseconds of processor time (what other programs take of the machine is not in it), five times over. */
async function scrollWork(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
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

/** Writes into the next cell of the matrix, and waits until the act is painted and kept. */
async function writeCell(page: Page, plan: PlanPage, stroke: number): Promise<Watched['bench']> {
  await page.keyboard.press('ArrowDown');
  const before = await (await plan.activeCell()).innerText();
  // A hand's next key comes after what the last one did has been drawn, at any moment of a frame.
  await page.evaluate((phase) => new Promise((settle) => {
    requestAnimationFrame(() => { requestIdleCallback(() => { setTimeout(settle, phase); }, { timeout: 100 }); });
  }), PHASES[stroke % PHASES.length] ?? 0);
  await page.keyboard.press(before.startsWith('3') ? '2' : '3');
  await page.waitForFunction(() => {
    const { bench } = window as unknown as Watched;
    return bench.painted > 0 && bench.stored > 0 && bench.journalled > 0;
  });
  return page.evaluate(() => (window as unknown as Watched).bench);
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
    const { pressed, painted: frame, stored, journalled } = await writeCell(page, plan, stroke);
    painted.push(frame - pressed);
    saved.push(Math.max(stored, journalled) - pressed);
  }
  const scrolled = await scrollWork(page);
  const size = { rows, columns };
  return [
    figureOf('matrix: work per frame while scrolling', scrolled, size),
    figureOf('matrix opened: click on its tab to paint', opened, size),
    figureOf('matrix: keystroke to paint', painted, size),
    figureOf('one command heard to be kept by a window that draws it', saved, size),
  ];
}

/** What no program could do without: one strict put by Dexie in the same page, one line appended and synced, at the same pace as the commands. */
async function bareFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  await page.evaluate(readFileSync(DEXIE, 'utf8'));
  const puts = await page.evaluate(async ([count, pause]) => {
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
      await new Promise((settle) => { setTimeout(settle, pause); });
      const start = performance.now();
      await database.table('records').put({ id: `planLink:${run}`, strength: 3, rationale: '' });
      times.push(performance.now() - start);
    }
    await database.delete();
    return times;
  }, [KEYSTROKES, HAND_PAUSE] as const);
  const calls = await page.evaluate(async (count) => {
    const times: number[] = [];
    for (let run = 0; run < count; run += 1) {
      const start = performance.now();
      const response = await fetch('/api/app.info', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}', cache: 'no-store' });
      await response.text();
      times.push(performance.now() - start);
    }
    return times;
  }, KEYSTROKES);
  const file = await open(join(folder, 'bare.journal'), 'a');
  const appends: number[] = [];
  const line = new TextEncoder().encode(`${'x'.repeat(600)}\n`);
  for (let run = 0; run < KEYSTROKES; run += 1) {
    await rest(HAND_PAUSE);
    const start = performance.now();
    await file.write(line);
    await file.datasync();
    appends.push(performance.now() - start);
  }
  await file.close();
  return [
    figureOf('bare: one strict put by Dexie', puts, { records: 1 }),
    // What the way to the host and back takes by itself: in the browser the journal is behind it.
    figureOf('bare: one question to the host, and its answer', calls, {}),
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

/** The matrix of plans of three sizes by forty lines. */
async function largeMatrixFigures(page: Page, folder: string): Promise<Benched> {
  const sizes = [100, 300, 1_000];
  const figures: Figure[] = [];
  for (const rows of sizes) {
    figures.push(...(await matrixFigures(page, folder, rows, 40)));
    await close(page);
  }
  const growth = ['matrix opened', 'matrix: keystroke to paint'].map((name) =>
    growthOf(`${name} (rows × 40)`, sizes, figures.filter((figure) => figure.name.startsWith(name)).map(({ min }) => min)));
  return { figures, growth };
}

/** What a part of the program costs. */
export interface Benched {
  readonly figures: readonly Figure[];
  readonly growth: readonly Growth[];
}

const only = (figures: readonly Figure[]): Benched => ({ figures, growth: [] });

/** The parts that are measured in the browser, each by itself where one of them is being changed. They leave no process open. */
const PARTS = {
  opening: openingFigures,
  saving: async (page, folder) => {
    const figures = [...(await matrixFigures(page, folder))];
    const browser = page.context().browser();
    const plan = new PlanPage(page);
    await plan.matrix.focus();
    if (browser !== null) figures.push(...(await durableFigures({ browser, page, syncs: join(folder, SYNCS) }, { rows: 500, columns: 20 })));
    figures.push(...(await bareFigures(page, folder)));
    await close(page);
    const commands = await commandFigures();
    return { figures: [...figures, ...commands.figures], growth: commands.growth };
  },
  matrix: largeMatrixFigures,
  import: async (page, folder) => only(await importFigures(page, folder)),
  reports: async (page, folder) => only(await reportFigures(page, folder)),
  schedule: async (page, folder) => only(await scheduleFigures(page, folder)),
  mesa: async (page, folder) => {
    const answers: Figure[] = [];
    for (const proposals of SMALLER_MESAS) {
      await openFile(page, folder, mesaProcess(MESA_SIZE.seats, proposals));
      answers.push(await answerFigure(page, proposals));
      await close(page);
    }
    const figures = await mesaFigures(page, folder);
    await close(page);
    const whole = figures.filter(({ name }) => name === ANSWER_WORK);
    const sizes = [...SMALLER_MESAS, MESA_SIZE.proposals];
    return { figures: [...answers, ...figures], growth: [growthOf('mesa: work of an answer coming in, by cards', sizes, [...answers, ...whole].map(({ min }) => min))] };
  },
  workers: async (page, folder) => only(await workerFigures(page, folder)),
  memory: async (page, folder) => {
    await openFile(page, folder, matrixProcess(100, 10));
    const benched = await memoryFigures(page);
    await close(page);
    return benched;
  },
} as const satisfies Readonly<Record<string, (page: Page, folder: string) => Promise<Benched>>>;

export type PagePart = keyof typeof PARTS;
export const PAGE_PARTS = Object.keys(PARTS) as readonly PagePart[];

/** What is seen in the browser, over the host. */
export async function pageFigures(parts: readonly PagePart[] = PAGE_PARTS): Promise<Benched> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-bench-'));
  const host = await startHostProcess({
    dataFolder: join(folder, 'data'),
    preload: join(import.meta.dirname, 'sync-watch.ts'),
    env: { [SYNCS_FILE]: join(folder, SYNCS) },
  });
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
      const figures: Figure[] = [];
      const growth: Growth[] = [];
      for (const part of parts) {
        const benched = await PARTS[part](page, folder);
        figures.push(...benched.figures);
        growth.push(...benched.growth);
      }
      return { figures, growth };
    } finally {
      await browser.close();
    }
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
