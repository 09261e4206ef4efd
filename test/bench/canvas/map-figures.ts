import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumLaunch } from '@test/browser/chromium-path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { figureOf, growthOf, type Figure, type Growth } from '../figure';
import { traced, type FrameWork } from '../trace';

const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const VIEW = { width: 1280, height: 800 };
const RUNS = Number(process.env['RUNS'] ?? 1);
/** Only one size, by its number of actors, while something is being changed. */
const ONLY = Number(process.env['MAP_ACTORS'] ?? 0);
/** Frames of each gesture; React Flow takes long over each. */
const FRAMES = { own: 120, tuned: 120, flow: 25 } as const;
type Who = keyof typeof FRAMES;
const NAMES: Readonly<Record<Who, string>> = { own: 'map', tuned: 'tuned canvas', flow: 'React Flow as it comes' };
/** Actors and relations, and what is measured there: React Flow takes minutes over the largest. */
const SIZES = [
  { actors: 1000, relations: 3000, peers: ['own', 'tuned'] },
  { actors: 3000, relations: 9000, peers: ['own', 'tuned', 'flow'] },
  { actors: 10_000, relations: 30_000, peers: ['own', 'tuned'] },
] as const satisfies readonly { readonly actors: number; readonly relations: number; readonly peers: readonly Who[] }[];

interface Measured {
  readonly firstPaint: number;
  /** The same with the place around the map; only of our own. */
  readonly inPlace: number | null;
  readonly pan: Gesture;
  readonly zoom: Gesture;
  readonly drag: Gesture;
  readonly crossing: readonly number[];
  readonly nearZoom: Gesture | null;
  readonly heap: number;
}

const pause = (page: Page, milliseconds: number): Promise<void> => page.waitForTimeout(milliseconds);

/** What a scripted gesture took. */
interface Gesture {
  /** Work of each frame that came to the screen. */
  readonly frames: readonly number[];
  /** Work on the mean. */
  readonly mean: number;
}

/**
 * Frames that came to the screen, in which something was done: a frame in which nothing moved says nothing of what
 * moving costs. A step of the hand that the window answers in two frames of which one shows nothing is one frame.
 */
function gestureOf({ shown }: FrameWork): Gesture {
  const frames = shown.filter((work) => work > 0.3);
  return { frames, mean: figureOf('', frames, {}).mean };
}

/**
 * A gesture of which each step waits until the window has heard of it, which is a frame: on the mean all the work over
 * the steps, since two windows may divide a step into other numbers of frames.
 */
function steppedOf(work: FrameWork, steps: number): Gesture {
  return { ...gestureOf(work), mean: work.frames.reduce((sum, frame) => sum + frame, 0) / steps };
}

function gestureFigure(name: string, gestures: readonly Gesture[], size: Figure['size']): Figure {
  const mean = gestures.reduce((sum, gesture) => sum + gesture.mean, 0) / gestures.length;
  return { ...figureOf(name, gestures.flatMap(({ frames }) => frames), size), mean: Math.round(mean * 1000) / 1000 };
}

async function wheel(page: Page, turns: number, step: (turn: number) => number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, step(turn));
    await pause(page, 16);
  }
}

/** Processor time from the data to the first frame: the page of a peer, the map alone (`bare`), or the map in its place. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: VIEW });
  await page.addInitScript('globalThis.__name = (named) => named');
  const opened = await traced(browser, page, async () => {
    const painted = page.waitForEvent('console', { predicate: (message) => message.text() === 'painted', timeout: 240_000 });
    await page.goto(address);
    await painted;
    // What the frame just painted asked for still belongs to it, and reaches the trace.
    await pause(page, 300);
  });
  await page.close();
  return opened.betweenMarks ?? Number.NaN;
}

async function measureOne(browser: Browser, origin: string, actors: number, relations: number, who: Who): Promise<Measured> {
  const page = await browser.newPage({ viewport: VIEW });
  // The compiler that runs this file names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const session = await page.context().newCDPSession(page);
  const address = `${origin}?actors=${String(actors)}&relations=${String(relations)}`;
  const first = await firstPaint(browser, `${address}&peer=${who === 'own' ? 'bare' : who}`);
  const inPlace = who === 'own' ? await firstPaint(browser, address) : null;
  await page.goto(`${address}${who === 'own' ? '' : `&peer=${who}`}`);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0, undefined, { timeout: 240_000 });
  await pause(page, 1500);
  const [x, y] = [500, 430];
  const frames = FRAMES[who];
  const corner = who === 'own' ? { x: 30, y: 760 } : { x: 12, y: 780 };
  const pan = await traced(browser, page, async () => {
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    for (let frame = 0; frame < frames; frame += 1) await page.mouse.move(corner.x + Math.abs(Math.sin(frame / 12)) * 120, corner.y - 60 + Math.cos(frame / 9) * 60);
    await page.mouse.up();
  });
  await pause(page, 400);
  await page.mouse.move(x, y);
  const zoom = await traced(browser, page, () => wheel(page, frames, (turn) => (turn % 40 < 20 ? -20 : 20)));
  await pause(page, 600);
  const node = await page.evaluate(() => (window as unknown as { gripNode: () => { x: number; y: number } }).gripNode());
  const drag = await traced(browser, page, async () => {
    await page.mouse.move(node.x, node.y);
    await page.mouse.down();
    await page.mouse.move(node.x + 8, node.y + 8);
    for (let frame = 0; frame < frames; frame += 1) await page.mouse.move(node.x + Math.sin(frame / 10) * 90, node.y + Math.cos(frame / 10) * 60);
    await page.mouse.up();
  });
  await pause(page, 600);
  let crossing: readonly number[] = [];
  let nearZoom: Gesture | null = null;
  if (who === 'own') {
    await page.mouse.move(x, y);
    const crossed = await traced(browser, page, async () => {
      for (const step of [-60, 60, -60, 60]) {
        await wheel(page, 24, () => step);
        await pause(page, 700);
      }
    });
    crossing = crossed.frames.filter((work) => work > 0.3);
    for (let turn = 0; turn < 60; turn += 1) {
      const zoomNow = await page.evaluate(() => Number(/scale\(([\d.]+)\)/u.exec(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '')?.[1] ?? 1));
      if (zoomNow > 0.64) break;
      await page.mouse.wheel(0, -40);
      await pause(page, 30);
    }
    await pause(page, 1000);
    nearZoom = gestureOf(await traced(browser, page, () => wheel(page, frames, (turn) => (turn % 20 < 10 ? -20 : 20))));
  }
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
  await page.close();
  return { firstPaint: first, inPlace, pan: steppedOf(pan, frames), zoom: gestureOf(zoom), drag: steppedOf(drag, frames), crossing, nearZoom, heap };
}

/**
 * The map of actors against React Flow as it comes and against a canvas written for speed: processor time of the page's
 * own thread, which the machine's other work does not lengthen. First paint counts from the data to the first frame.
 */
export async function mapFigures(): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
  await build({ configFile: CONFIG, logLevel: 'silent' });
  const server = await preview({ configFile: CONFIG, logLevel: 'silent', preview: { port: 0 } });
  const origin = server.resolvedUrls?.local[0] ?? '';
  const figures: Figure[] = [];
  const paints: number[] = [];
  const pans: number[] = [];
  const drags: number[] = [];
  try {
    for (const { actors, relations, peers } of SIZES.filter(({ actors: count }) => ONLY === 0 || count === ONLY)) {
      for (const who of peers) {
        const runs: Measured[] = [];
        for (let run = 0; run < (who === 'flow' ? 1 : RUNS); run += 1) {
          const browser = await chromium.launch({ ...chromiumLaunch(), headless: true });
          try {
            runs.push(await measureOne(browser, origin, actors, relations, who));
          } finally {
            await browser.close();
          }
        }
        const size = { actors, relations };
        const add = (what: string, times: readonly number[]): void => {
          if (times.length > 0) figures.push(figureOf(`${NAMES[who]}: ${what}`, times, size));
        };
        add('first paint', runs.map(({ firstPaint }) => firstPaint));
        add('first paint, with the place around it', runs.flatMap(({ inPlace }) => inPlace ?? []));
        const addGesture = (what: string, gestures: readonly Gesture[]): void => {
          if (gestures.length > 0) figures.push(gestureFigure(`${NAMES[who]}: ${what}, work per frame`, gestures, size));
        };
        addGesture('pan', runs.map(({ pan }) => pan));
        addGesture('zoom', runs.map(({ zoom }) => zoom));
        addGesture('drag', runs.map(({ drag }) => drag));
        add('crossing far and near, work per frame', runs.flatMap(({ crossing }) => crossing));
        addGesture('zoom with near actors', runs.flatMap(({ nearZoom }) => nearZoom ?? []));
        figures.push({ ...figureOf(`${NAMES[who]}: heap`, runs.map(({ heap }) => heap), size), unit: 'MB' });
        if (who === 'own') {
          paints.push(Math.min(...runs.map(({ firstPaint }) => firstPaint)));
          pans.push(gestureFigure('', runs.map(({ pan }) => pan), size).median);
          drags.push(gestureFigure('', runs.map(({ drag }) => drag), size).median);
        }
      }
    }
  } finally {
    await new Promise<void>((resolve) => { server.httpServer.close(() => { resolve(); }); });
  }
  const sizes = SIZES.map(({ actors }) => actors);
  if (paints.length < sizes.length) return { figures, growth: [] };
  const growth = [growthOf('map: first paint', sizes, paints), growthOf('map: pan, work per frame', sizes, pans), growthOf('map: drag, work per frame', sizes, drags)];
  return { figures, growth };
}
