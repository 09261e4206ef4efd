import type { Document } from '@shared/document/document';
import type { Page } from '@playwright/test';
import { HomePage } from '@test/e2e/pages/home-page';
import { figureOf, type Figure } from './figure';
import { close, openFile } from './page-tools';
import { actorProcess, influenceProcess } from './processes';
import { traced } from './trace';

const RUNS = 3;

/** A computation that the program gives to a worker, as a person starts it. */
interface Job {
  readonly name: string;
  readonly size: Figure['size'];
  readonly document: Document;
  /** From the open place to the results on the screen. */
  readonly run: (page: Page) => Promise<void>;
}

const JOBS: readonly Job[] = [
  {
    name: 'measures of a network',
    size: { actors: 3_000, relations: 9_000 },
    document: actorProcess(12_001, 'red', 3_000),
    run: async (page) => {
      await page.getByRole('tab', { name: 'Red', exact: true }).click();
      await page.getByRole('grid', { name: 'Medidas de cada actor' }).waitFor();
    },
  },
  {
    name: 'MACTOR with intervals',
    size: { actors: 60, objectives: 30 },
    document: influenceProcess(60, 30),
    run: async (page) => {
      await page.getByRole('tab', { name: 'Influencia', exact: true }).click();
      await page.getByText('Resultados', { exact: true }).click();
      await page.getByRole('table', { name: 'Fuerza de cada actor, de mayor a menor' }).waitFor();
    },
  },
];

/** How long the window answers nobody while a worker computes: the longest task of its own thread, in processor time. */
export async function workerFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  const browser = page.context().browser();
  if (browser === null) return [];
  const figures: Figure[] = [];
  for (const { name, size, document, run } of JOBS) {
    await openFile(page, folder, document);
    const longest: number[] = [];
    const elapsed: number[] = [];
    for (let time = 0; time < RUNS; time += 1) {
      await new HomePage(page).goTo('Actores');
      await page.getByRole('tab', { name: 'Mapa', exact: true }).click();
      const start = performance.now();
      const { longestTask } = await traced(browser, page, () => run(page));
      elapsed.push(performance.now() - start);
      longest.push(longestTask);
      await new HomePage(page).goTo('Inicio');
    }
    figures.push(figureOf(`in a worker, ${name}: longest task of the window`, longest, size), figureOf(`in a worker, ${name}: click to results, tracing included`, elapsed, size));
    await close(page);
  }
  return figures;
}
