import type { Page } from '@playwright/test';
import { HomePage } from '@test/e2e/pages/home-page';
import { figureOf, type Figure } from './figure';

/** Actions of the schedule that is measured. */
export const GANTT_SIZE = { actions: 300 } as const;

const RUNS = 5;
const STEPS = 30;

/** Does something within the page and waits until the next frame was painted. Milliseconds. */
function toPaint(page: Page, act: string): Promise<number> {
  return page.evaluate(
    (source) =>
      new Promise<number>((settle) => {
        const start = performance.now();
        // Our own text, made above.
        new Function(source)();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => { settle(performance.now() - start); };
          channel.port2.postMessage(null);
        });
      }),
    act,
  );
}

/** The schedule of the open process: opening it, scrolling it, choosing the next action by key, moving a bar by key. */
export async function ganttFigures(page: Page): Promise<readonly Figure[]> {
  await new HomePage(page).goTo('Agenda');
  const view = (name: string): Promise<void> => page.getByRole('radiogroup', { name: 'Cómo se ven las acciones' }).getByText(name, { exact: true }).click();
  const gantt = page.getByRole('group', { name: 'Cronograma de las acciones' });
  const opened: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await view('Tabla');
    await page.getByRole('grid').waitFor();
    opened.push(await toPaint(page, `[...document.querySelectorAll('label')].find((one) => one.textContent === 'Cronograma').click()`));
    await gantt.waitFor();
  }
  const scrolled: number[] = [];
  for (let step = 1; step <= STEPS; step += 1) scrolled.push(await toPaint(page, `document.querySelector('[aria-label="Cronograma de las acciones"]').scrollTop = ${String(step * 330)}`));
  await page.evaluate(() => document.querySelector('[aria-label="Cronograma de las acciones"]')?.scrollTo(0, 0));
  const press = (key: string, alt: boolean): string =>
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', altKey: ${String(alt)}, bubbles: true, cancelable: true }))`;
  const bar = gantt.getByRole('button', { name: /: del .* al /u }).first();
  await bar.focus();
  const moved: number[] = [];
  for (let step = 0; step < STEPS; step += 1) moved.push(await toPaint(page, press('ArrowRight', true)));
  await gantt.getByRole('button', { pressed: false }).first().focus();
  const chosen: number[] = [];
  for (let step = 0; step < STEPS; step += 1) chosen.push(await toPaint(page, press('ArrowDown', false)));
  const size = { ...GANTT_SIZE };
  return [
    figureOf('schedule of 300 actions: click to paint', opened, size),
    figureOf('schedule: a scroll to paint', scrolled, size),
    figureOf('schedule: moving a bar by key to paint', moved, size),
    figureOf('schedule: choosing the next action, with its panel, to paint', chosen, size),
  ];
}
