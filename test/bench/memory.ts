import type { CDPSession, Page } from '@playwright/test';
import { HomePage } from '@test/e2e/pages/home-page';
import { PlanPage } from '@test/e2e/pages/plan-page';
import { figureOf, growthOf, type Figure, type Growth } from './figure';

/** An afternoon of work, and the part of it that is the first ten minutes. */
const COMMANDS = { first: 200, all: 2_000 } as const;
const CHANGES = { first: 50, all: 500 } as const;
/** After so many of the commands that follow the first ten minutes the window is weighed: what each of them leaves behind. */
const WEIGHED = [180, 600, COMMANDS.all - COMMANDS.first] as const;

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
export async function memoryFigures(page: Page): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
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
  const before = await rest();
  const weights: Weight[] = [];
  let done: number = COMMANDS.first;
  for (const commands of WEIGHED) {
    await command(page, plan, done, COMMANDS.first + commands);
    done = COMMANDS.first + commands;
    weights.push(await rest());
  }
  const late = weights.at(-1) ?? before;
  const size = { commands: COMMANDS.all, changes: CHANGES.all };
  const gained = weights.map(({ heap }) => Math.max(0, heap - before.heap));
  return {
    figures: [
      { ...figureOf('memory after the first ten minutes', [early.heap], size), unit: 'MB' },
      { ...figureOf('memory after 450 more changes of place', [before.heap], size), unit: 'MB' },
      ...gained.map((heap, place): Figure => ({ ...figureOf(`memory that ${String(WEIGHED[place])} commands added`, [heap], { commands: WEIGHED[place] ?? 0 }), unit: 'MB' })),
      { ...figureOf('memory after an afternoon', [late.heap], size), unit: 'MB' },
      { ...figureOf('elements alive after the first ten minutes', [early.nodes], size), unit: 'nodes' },
      { ...figureOf('elements alive after an afternoon', [late.nodes], size), unit: 'nodes' },
    ],
    // Linear up to the steps that stay at hand, and nothing after that.
    growth: [growthOf('memory that commands add', WEIGHED, gained)],
  };
}
