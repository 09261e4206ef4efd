import type { CDPSession, Page } from '@playwright/test';
import { HomePage } from '@test/e2e/pages/home-page';
import { RoundtablePage } from '@test/e2e/pages/roundtable-page';
import { figureOf, type Figure } from './figure';

const STROKES = 30;
const SEATS = 30;
/** How long the page has for a key until it is at rest again, in milliseconds. */
const REST_MS = 150;
const PROPOSALS = 150;
/** What these figures were measured on. */
export const MESA_SIZE = { seats: SEATS, proposals: PROPOSALS } as const;
/** Cards of the smaller mesas beside which it stands, a tenth and a third. */
export const SMALLER_MESAS = [15, 50] as const;
export const ANSWER_WORK = 'mesa: work of an answer coming in';
export const ANSWER_FRAME = 'mesa: work of the dearest frame of an answer coming in';

/** Milliseconds that the page's thread has worked so far: scripts, style and layout. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1000 * (value('ScriptDuration') + value('LayoutDuration') + value('RecalcStyleDuration'));
}

interface Watch {
  readonly pressed: number;
  readonly painted: number;
}

/** Presses keys one by one; for each the time to its paint, and the work until the page is at rest again. */
export async function strokes(page: Page, session: CDPSession, keys: readonly string[]): Promise<{ readonly painted: number[]; readonly work: number[] }> {
  const painted: number[] = [];
  const work: number[] = [];
  for (const key of keys) {
    await page.waitForTimeout(60);
    const before = await workOf(session);
    await page.keyboard.press(key);
    await page.waitForFunction(() => (window as unknown as { readonly bench: Watch }).bench.painted > 0);
    const watch = await page.evaluate(() => (window as unknown as { readonly bench: Watch }).bench);
    painted.push(watch.painted - watch.pressed);
    work.push((await workOf(session)) - before);
  }
  return { painted, work };
}

/** What answers cost: the time to the paint, all work of one over its frames, and that of its dearest frame. */
interface Answers {
  readonly painted: number[];
  readonly work: number[];
  readonly frame: number[];
}

/**
 * Presses one key from within the page and waits until the page is at rest. Nothing looks on from outside meanwhile: what a
 * tool asks of the page is work of the page too. The first frame shows the answer, the next that it is kept.
 */
async function quietStrokes(page: Page, session: CDPSession, keys: readonly string[]): Promise<Answers> {
  const answered: Answers = { painted: [], work: [], frame: [] };
  for (const key of keys) {
    const before = await workOf(session);
    await page.evaluate(async (pressed) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      // This frame paints it: a message comes after.
      await new Promise((settle) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { settle(null); };
          port2.postMessage(null);
        });
      });
    }, key);
    const shown = await workOf(session);
    await page.evaluate((rest) => new Promise((settle) => { setTimeout(settle, rest); }), REST_MS);
    const after = await workOf(session);
    answered.work.push(after - before);
    answered.frame.push(Math.max(shown - before, after - shown));
    const watch = await page.evaluate(() => (window as unknown as { readonly bench: Watch }).bench);
    if (watch.painted === 0) throw new Error('An answer was not painted');
    answered.painted.push(watch.painted - watch.pressed);
  }
  return answered;
}

/** A vote by roll call on the chosen card, a key for each seat. */
async function answers(page: Page, session: CDPSession, mesa: RoundtablePage): Promise<Answers> {
  await mesa.openVote('Llamado a lista');
  await mesa.answers.waitFor();
  return quietStrokes(page, session, Array.from({ length: SEATS }, (_, index) => (index % 4 === 3 ? '2' : '1')));
}

/** The mesa with its first card chosen and the keys in the room, and the clock of the page's own thread: what the machine's other work takes is not counted. */
async function atTheTable(page: Page): Promise<{ readonly session: CDPSession; readonly mesa: RoundtablePage }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await new HomePage(page).goTo('Mesa');
  const mesa = new RoundtablePage(page);
  await mesa.room.waitFor();
  await mesa.choose(1);
  await mesa.room.focus();
  return { session, mesa };
}

/** Only the answers, at a mesa with so many cards. The page has it open. */
export async function answerFigure(page: Page, proposals: number): Promise<Figure> {
  const { session, mesa } = await atTheTable(page);
  const { work } = await answers(page, session, mesa);
  await session.detach();
  return figureOf(`mesa with ${String(proposals)} cards: work of an answer`, work, { seats: SEATS, proposals });
}

/** A mesa of 30 seats and 150 cards in the browser: typing, putting a card, a vote coming in. The page has it open. */
export async function roundtableFigures(page: Page): Promise<readonly Figure[]> {
  const { session, mesa } = await atTheTable(page);
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'Nueva propuesta' });
  await field.waitFor();
  const letters = Array.from({ length: STROKES }, (_, index) => 'abcdefghij'[index % 10] ?? 'a');
  const typed = await strokes(page, session, letters);
  const added: number[] = [];
  const addedWork: number[] = [];
  for (let run = 0; run < 8; run += 1) {
    await field.fill(`Otra propuesta ${String(run)}`);
    const { painted, work } = await strokes(page, session, ['Enter']);
    added.push(...painted);
    addedWork.push(...work);
  }
  await page.keyboard.press('Escape');
  await mesa.room.focus();
  await page.keyboard.press('Home');
  const chosen = await strokes(page, session, Array.from({ length: 12 }, () => 'ArrowRight'));
  await page.keyboard.press('Enter');
  const wording = await strokes(page, session, letters);
  await page.keyboard.press('Escape');
  await mesa.room.focus();
  const votes = await answers(page, session, mesa);
  return [
    figureOf('mesa: keystroke in a new proposal, to paint', typed.painted, MESA_SIZE),
    figureOf('mesa: a proposal put on the table, key to paint', added, MESA_SIZE),
    figureOf('mesa: work of a proposal put on the table', addedWork, MESA_SIZE),
    figureOf('mesa: the next card chosen, key to paint', chosen.painted, MESA_SIZE),
    figureOf('mesa: work of the next card chosen', chosen.work, MESA_SIZE),
    figureOf('mesa: keystroke in the wording of a card, to paint', wording.painted, MESA_SIZE),
    figureOf('mesa: work of a keystroke in the wording', wording.work, MESA_SIZE),
    figureOf('mesa: an answer of the roll call, key to paint', votes.painted, MESA_SIZE),
    figureOf(ANSWER_WORK, votes.work, MESA_SIZE),
    figureOf(ANSWER_FRAME, votes.frame, MESA_SIZE),
  ];
}
