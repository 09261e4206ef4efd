import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { figureOf, type Figure } from './figure';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly startTime?: number } };
}

/** What the page noted of one command, in milliseconds of its own clock. */
interface Noted {
  /** When the page heard the key: there the command begins. */
  readonly heard: number;
  /** When the act was drawn and the sign said that it is kept. */
  readonly signed: number;
}
type Noting = Window & { noted: Noted[] };

const CATEGORIES = ['IndexedDB', 'blink.user_timing'];
/** Both clocks count from the start of the machine; a sync later than this after its key, in microseconds, is of another clock. */
const SAME_CLOCK = 2_000_000;

interface Watched {
  readonly browser: Browser;
  readonly page: Page;
  /** The file in which the host notes when each of its syncs ended. */
  readonly syncs: string;
}

/** What passes between one act of a hand and the next, in milliseconds: the machine has come to rest meanwhile. */
export const HAND_PAUSE = 60;
export const ACTS = 100;

/**
 * When a command is on disk: the browser's storage committed and synced (as the process that does it says) and the
 * journal synced (as the host says), whatever the window is drawing in the meantime; and when the sign says so. From the
 * moment at which the page hears the key. The keys come from within the page, as what it is compared with does: a tool
 * that presses them from outside is at work in just that moment. The matrix has the keyboard.
 */
export async function durableFigures({ browser, page, syncs }: Watched, size: Figure['size']): Promise<readonly Figure[]> {
  await page.evaluate(() => {
    const watched = window as unknown as Noting;
    watched.noted = [];
    let current: { heard: number; signed: number } | null = null;
    addEventListener('keydown', ({ key }) => {
      // Those that only move change nothing.
      if (key.startsWith('Arrow')) return;
      current = { heard: performance.mark('key').startTime, signed: 0 };
      watched.noted.push(current);
    }, true);
    const sign = [...document.querySelectorAll('[role=status]')].find((one) => one.textContent.startsWith('Guardado'));
    if (sign === undefined) throw new Error('No sign says Guardado');
    // The act drawn, and the sign beside it: where it is kept before it is drawn, the sign has nothing to change.
    const watch = new MutationObserver(() => {
      if (current?.signed === 0 && sign.getAttribute('aria-busy') !== 'true') current.signed = performance.now();
    });
    const grid = document.querySelector('[role=treegrid]');
    if (grid === null) throw new Error('There is no matrix');
    for (const part of [sign, grid]) watch.observe(part, { attributes: part === sign, childList: true, subtree: true, characterData: true });
  });
  await browser.startTracing(page, { categories: CATEGORIES });
  await writeCells(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const noted = await page.evaluate(() => (window as unknown as Noting).noted);
  const commits = traceEvents.filter(({ name, ph }) => name === 'BackingStore::Transaction::CommitPhaseTwo' && ph === 'X').map(({ ts, dur = 0 }) => ts + dur).sort((one, other) => one - other);
  const marks = traceEvents.filter(({ name, args }) => name === 'key' && args?.data?.startTime !== undefined);
  const synced = readFileSync(syncs, 'utf8').trim().split('\n').map(Number);
  const durable: number[] = [];
  const signed: number[] = [];
  for (const { heard, signed: signedAt } of noted) {
    if (signedAt === 0) continue;
    const mark = marks.find(({ args }) => Math.abs((args?.data?.startTime ?? 0) - heard) < 0.2);
    if (mark === undefined) continue;
    const committed = commits.find((ts) => ts > mark.ts);
    const journalled = synced.find((ts) => ts > mark.ts);
    if (committed === undefined || journalled === undefined) continue;
    if (journalled - mark.ts > SAME_CLOCK) throw new Error('The host and the browser do not count time by one clock here');
    durable.push((Math.max(committed, journalled) - mark.ts) / 1000);
    signed.push(signedAt - heard);
  }
  if (durable.length < ACTS / 2) throw new Error(`${String(durable.length)} of ${String(ACTS)} commands were seen to be kept`);
  return [figureOf('one command on disk: storage and journal both synced', durable, size), figureOf('one command to the sign Guardado', signed, size)];
}

/** Goes down a column of the matrix and writes into each cell what it does not say. */
async function writeCells(page: Page): Promise<void> {
  await page.evaluate(async ([acts, pause]) => {
    const rest = (phase: number): Promise<unknown> => new Promise((settle) => { setTimeout(settle, pause + phase); });
    const press = (key: string): void => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); };
    for (let act = 0; act < acts; act += 1) {
      press('ArrowDown');
      // At any moment of a frame.
      await rest((act * 10) % 16);
      const cell = document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '');
      press(cell?.textContent.startsWith('3') === true ? '2' : '3');
      await rest(0);
    }
  }, [ACTS, HAND_PAUSE] as const);
}
