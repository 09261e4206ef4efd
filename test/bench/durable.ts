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
  readonly pressed: number;
  readonly marked: number;
  /** When the journal's answer was there, by the network's own clock, and when the sign said it. */
  readonly journalled: number;
  readonly signed: number;
}
type Noting = Window & { noted: Noted[] };

const CATEGORIES = ['IndexedDB', 'blink.user_timing'];

/**
 * When a command is on disk: the browser's storage committed and synced (as the process that does it says) and the
 * journal's answer back, whatever the window is drawing in the meantime; and when the sign says so. `act` does one command
 * by a key and waits until it is painted and kept.
 */
export async function durableFigures(browser: Browser, page: Page, act: () => Promise<void>, times: number, size: Figure['size']): Promise<readonly Figure[]> {
  await page.evaluate(() => {
    const watched = window as unknown as Noting;
    watched.noted = [];
    let current: { pressed: number; marked: number; journalled: number; signed: number } | null = null;
    addEventListener('keydown', (event) => {
      // Only a key that does a command counts: the journal is asked before the next one.
      current = { pressed: event.timeStamp, marked: performance.mark('key').startTime, journalled: 0, signed: 0 };
      watched.noted.push(current);
    }, true);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (current !== null && entry.name.endsWith('/api/vault.append')) current.journalled = (entry as PerformanceResourceTiming).responseEnd;
      }
    }).observe({ type: 'resource' });
    const sign = [...document.querySelectorAll('[role=status]')].find((one) => one.textContent.startsWith('Guardado'));
    if (sign === undefined) throw new Error('No sign says Guardado');
    new MutationObserver(() => {
      if (current !== null && sign.getAttribute('aria-busy') !== 'true') current.signed = performance.now();
    }).observe(sign, { attributes: true, childList: true, subtree: true, characterData: true });
  });
  await browser.startTracing(page, { categories: CATEGORIES });
  for (let time = 0; time < times; time += 1) await act();
  await page.waitForTimeout(200);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const noted = await page.evaluate(() => (window as unknown as Noting).noted);
  const commits = traceEvents.filter(({ name, ph }) => name === 'BackingStore::Transaction::CommitPhaseTwo' && ph === 'X').map(({ ts, dur = 0 }) => ts + dur).sort((one, other) => one - other);
  const marks = traceEvents.filter(({ name, args }) => name === 'key' && args?.data?.startTime !== undefined);
  const durable: number[] = [];
  const signed: number[] = [];
  for (const { pressed, marked, journalled, signed: signedAt } of noted) {
    const mark = marks.find(({ args }) => Math.abs((args?.data?.startTime ?? 0) - marked) < 0.2);
    if (mark === undefined || journalled === 0) continue;
    const pressedAt = mark.ts - (marked - pressed) * 1000;
    const committed = commits.find((ts) => ts > pressedAt);
    if (committed === undefined) continue;
    durable.push(Math.max((committed - pressedAt) / 1000, journalled - pressed));
    if (signedAt > 0) signed.push(signedAt - pressed);
  }
  if (durable.length < times / 2) throw new Error(`${String(durable.length)} of ${String(times)} commands were seen to be kept`);
  return [figureOf('one command on disk: storage and journal both synced', durable, size), ...(signed.length === 0 ? [] : [figureOf('one command to the sign Guardado', signed, size)])];
}
