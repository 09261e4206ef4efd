import type { CDPSession, Page } from '@playwright/test';
import { HomePage } from '@test/e2e/pages/home-page';
import { PlanPage } from '@test/e2e/pages/plan-page';
import { figureOf, type Figure } from './figure';

/** An afternoon of work, and the part of it that is the first ten minutes. */
const COMMANDS = { first: 200, all: 2_000 } as const;
const CHANGES = { first: 50, all: 500 } as const;

interface Weight {
  readonly heap: number;
  readonly nodes: number;
}

async function weigh(session: CDPSession): Promise<Weight> {
  // Twice: what the first sweep frees may hold on to more.
  for (let sweep = 0; sweep < 2; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes };
}

/** Numbers into cells of the matrix, one command each. */
async function command(page: Page, plan: PlanPage, from: number, to: number): Promise<void> {
  await new HomePage(page).goTo('Plan y líneas');
  await plan.openTab('Matrices');
  await plan.matrix.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  for (let count = from; count < to; count += 1) {
    await page.keyboard.press(count % 40 < 20 ? 'ArrowDown' : 'ArrowUp');
    await page.keyboard.press(String(1 + (count % 3)));
  }
}

/** From place to place by the rail. */
async function visit(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const rail = [...document.querySelectorAll<HTMLElement>('nav button')].filter(({ textContent }) => textContent !== '');
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    for (let visited = 0; visited < count; visited += 1) {
      rail[visited % rail.length]?.click();
      await frame();
      await frame();
    }
  }, times);
}

/** What the window holds after an afternoon, and after its first ten minutes. The page has a process with a matrix open. */
export async function memoryFigures(page: Page): Promise<readonly Figure[]> {
  const session = await page.context().newCDPSession(page);
  const plan = new PlanPage(page);
  const home = new HomePage(page);
  const rest = async (): Promise<Weight> => {
    await home.goTo('Inicio');
    await page.getByText(/Guardado/u).first().waitFor();
    await page.waitForTimeout(1000);
    return weigh(session);
  };
  await visit(page, CHANGES.first);
  await command(page, plan, 0, COMMANDS.first);
  const early = await rest();
  await visit(page, CHANGES.all - CHANGES.first);
  await command(page, plan, COMMANDS.first, COMMANDS.all);
  const late = await rest();
  const size = { commands: COMMANDS.all, changes: CHANGES.all };
  return [
    { ...figureOf('memory after the first ten minutes', [early.heap], size), unit: 'MB' },
    { ...figureOf('memory after an afternoon', [late.heap], size), unit: 'MB' },
    { ...figureOf('elements alive after the first ten minutes', [early.nodes], size), unit: 'nodes' },
    { ...figureOf('elements alive after an afternoon', [late.nodes], size), unit: 'nodes' },
  ];
}
