import { chromium, type CDPSession, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/**
 * Measures the map of actors in a real browser against React Flow as it comes, with the same data, and prints JSON:
 * milliseconds to the first paint, milliseconds of work of the page's thread per frame while panning, zooming and
 * dragging one node at the fitted view, the worst frame on going from far to near and back, elements, heap.
 * Run: `npx tsx test/bench/canvas/measure.ts [actors relations …]`.
 */
const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const RUNS = Number(process.env['RUNS'] ?? 3);
/** Frames of each gesture; the peer takes long over each. */
const FRAMES = { own: 120, peer: 40 } as const;
const VIEW = { width: 1280, height: 800 };

type Figures = Readonly<Record<string, number>>;

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number): number => Math.round(value * 10) / 10;

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
}

/** Work of the page's thread per frame while `act` is done once a frame. */
async function workPerFrame(page: Page, session: CDPSession, gestureFrames: number, act: (frame: number) => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const counted = window as unknown as { frames: number; counting: boolean };
    counted.frames = 0;
    counted.counting = true;
    const count = (): void => {
      counted.frames += 1;
      if (counted.counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await metric(session, 'TaskDuration');
  for (let frame = 0; frame < gestureFrames; frame += 1) await act(frame);
  const after = await metric(session, 'TaskDuration');
  const frames = await page.evaluate(() => {
    const counted = window as unknown as { frames: number; counting: boolean };
    counted.counting = false;
    return counted.frames;
  });
  return ((after - before) * 1000) / Math.max(1, frames);
}

async function worstFrame(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const watched = window as unknown as { worst: number; watching: boolean };
    watched.worst = 0;
    watched.watching = true;
    let before = performance.now();
    const watch = (now: number): void => {
      watched.worst = Math.max(watched.worst, now - before);
      before = now;
      if (watched.watching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await act();
  return page.evaluate(() => {
    const watched = window as unknown as { worst: number; watching: boolean };
    watched.watching = false;
    return watched.worst;
  });
}

const pause = (page: Page, milliseconds: number): Promise<void> => page.waitForTimeout(milliseconds);

/** A node of the middle of the map, in pixels of the page. */
async function middleNode(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const map = document.querySelector('.react-flow') as HTMLElement;
    const box = map.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
}

async function measure(origin: string, actors: number, relations: number, peer: boolean): Promise<Figures> {
  const browser = await chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEW });
    // The compiler that runs this file names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${origin}?actors=${String(actors)}&relations=${String(relations)}${peer ? '&peer=flow' : ''}`);
    await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0, undefined, { timeout: 120_000 });
    const firstPaint = await page.evaluate(() => (performance.getEntriesByName('painted')[0]?.startTime ?? 0) - (performance.getEntriesByName('start')[0]?.startTime ?? 0));
    await pause(page, 1500);
    const frames = peer ? FRAMES.peer : FRAMES.own;
    const { x, y } = await middleNode(page);
    const corner = { x: x - 400, y: y + 330 };

    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    const pan = await workPerFrame(page, session, frames, async (frame) => {
      await page.mouse.move(corner.x + Math.sin(frame / 12) * 120, corner.y - 60 + Math.cos(frame / 9) * 60);
    });
    await page.mouse.up();

    await page.mouse.move(x, y);
    const zoom = await workPerFrame(page, session, frames, async (frame) => {
      await page.mouse.wheel(0, frame % 40 < 20 ? -20 : 20);
      await pause(page, 8);
    });
    await pause(page, 400);

    const node = await page.evaluate(() => (window as unknown as { gripNode: () => { x: number; y: number } }).gripNode());
    await page.mouse.move(node.x, node.y);
    await page.mouse.down();
    await page.mouse.move(node.x + 8, node.y + 8);
    const drag = await workPerFrame(page, session, frames, async (frame) => {
      await page.mouse.move(node.x + Math.sin(frame / 10) * 90, node.y + Math.cos(frame / 10) * 60);
    });
    await page.mouse.up();
    await pause(page, 400);

    await page.mouse.move(x, y);
    const crossing = await worstFrame(page, async () => {
      for (const step of [-60, 60]) {
        for (let turn = 0; turn < 24; turn += 1) {
          await page.mouse.wheel(0, step);
          await pause(page, 16);
        }
        await pause(page, 500);
      }
    });
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metric(session, 'JSHeapUsedSize')) / 1e6;
    return { firstPaint, pan, zoom, drag, crossing, elements, heap };
  } finally {
    await browser.close();
  }
}

const wanted = process.argv.slice(2).map(Number);
const sizes: (readonly [number, number])[] = [];
for (let index = 0; index + 1 < wanted.length; index += 2) sizes.push([wanted[index] ?? 0, wanted[index + 1] ?? 0]);
if (sizes.length === 0) sizes.push([300, 900], [3000, 9000]);

await build({ configFile: CONFIG, logLevel: 'silent' });
const server = await preview({ configFile: CONFIG, logLevel: 'silent', preview: { port: 0 } });
const origin = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/';
const report: unknown[] = [];
for (const [actors, relations] of sizes) {
  for (const peer of [false, true]) {
    const runs: Figures[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(origin, actors, relations, peer));
    const figures = Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, rounded(median(runs.map((run) => run[name] ?? Number.NaN)))]));
    report.push({ actors, relations, who: peer ? 'React Flow as it comes' : 'Mesa al Mundo', ...figures });
  }
}
console.log(JSON.stringify(report, null, 2));
await new Promise<void>((resolve) => {
  server.httpServer.close(() => {
    resolve();
  });
});
