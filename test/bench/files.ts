import type { Locator, Page } from '@playwright/test';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { sisptWorkbook } from '@test/builders/workbooks/sispt';
import { wholeProcess } from '@test/builders/whole-process';
import { HomePage } from '@test/e2e/pages/home-page';
import { PlanPage } from '@test/e2e/pages/plan-page';
import { ReportsPage } from '@test/e2e/pages/reports-page';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, type Figure } from './figure';
import { close, openFile } from './page-tools';
import { actorProcess, matrixProcess } from './processes';
import { products } from './sheets';
import { traced } from './trace';

const IMPORTED = 10_000;
const IMPORT_RUNS = 2;
const REPORT_RUNS = 3;
/** Records that are handed to a worker. */
const HANDED = 10_000;
/** What waits looks seldom, and at little: its own looking would be measured. */
const SLOWLY = { polling: 250, timeout: 120_000 } as const;

/**
 * Does something; gives how long it took and the longest stretch in which the window's thread worked without a break, in
 * milliseconds, the latter of processor time.
 */
async function watched(page: Page, act: () => Promise<void>): Promise<{ readonly took: number; readonly longest: number }> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('No browser');
  let took = Number.NaN;
  const { longestTask: longest } = await traced(browser, page, async () => {
    const start = performance.now();
    await act();
    took = performance.now() - start;
  });
  return { took, longest };
}

/** A municipal workbook of 10 000 rows, from the choice of the file to its preview, and from there until it is kept on disk. */
export async function importFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  const file = join(folder, 'plan.xlsx');
  writeFileSync(file, sisptWorkbook(products(IMPORTED)));
  const home = new HomePage(page);
  const plan = new PlanPage(page);
  const size = { rows: IMPORTED };
  const figures = { read: [] as number[], reading: [] as number[], put: [] as number[], putting: [] as number[] };
  for (let run = 0; run < IMPORT_RUNS; run += 1) {
    await openFile(page, folder, matrixProcess(0, 0, `importado${String(run)}`));
    await home.goTo('Plan y líneas');
    await plan.openTab('Importar');
    const input = page.locator('input[type=file]').first();
    const read = await watched(page, async () => {
      await input.setInputFiles(file);
      await page.waitForFunction(() => [...document.querySelectorAll('button')].some(({ textContent }) => /^Importar \d/u.test(textContent)), null, SLOWLY);
    });
    const button = await plan.importButton.elementHandle();
    const put = await watched(page, async () => {
      await button?.evaluate((one) => { (one as HTMLElement).click(); });
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('[role=tab][aria-selected=true]')].some(({ textContent }) => textContent === 'Plan de desarrollo') &&
          [...document.querySelectorAll('[role=status][aria-busy=false]')].some(({ textContent }) => textContent.startsWith('Guardado')),
        null,
        SLOWLY,
      );
    });
    figures.read.push(read.took);
    figures.reading.push(read.longest);
    figures.put.push(put.took);
    figures.putting.push(put.longest);
    await close(page);
  }
  return [
    figureOf('import of a workbook, to its preview', figures.read, size),
    figureOf('import of a workbook, to its preview: longest task of the window', figures.reading, size),
    figureOf('import of a workbook, applied and kept', figures.put, size),
    figureOf('import of a workbook, applied and kept: longest task of the window', figures.putting, size),
  ];
}

/** Presses a button and waits for the file; gives its size. The press is the page's own: what Playwright looks at before it presses would be measured. */
async function pressed(page: Page, button: Locator): Promise<() => Promise<number>> {
  const element = await button.elementHandle();
  return async () => {
    const download = page.waitForEvent('download', { timeout: SLOWLY.timeout });
    await element?.evaluate((one) => { (one as HTMLElement).click(); });
    return statSync(await (await download).path()).size;
  };
}

/** A file that a worker writes, made some times over: how long from the button to it, and the longest task of the window meanwhile. */
async function fileFigures(page: Page, name: string, button: Locator, runs: number): Promise<readonly Figure[]> {
  const took: number[] = [];
  const longest: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const press = await pressed(page, button);
    const written = await watched(page, async () => { bytes = await press(); });
    took.push(written.took);
    longest.push(written.longest);
  }
  return [figureOf(`${name}, button to file`, took, { bytes }), figureOf(`${name}, longest task of the window`, longest, { bytes })];
}

/** The full report as a person has it: from the button to the file, which a worker writes. */
export async function reportFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  await openFile(page, folder, wholeProcess(await loadDiagnosisBank(), { links: 170 }));
  await new HomePage(page).goTo('Informes');
  await new ReportsPage(page).choose(/^Diagnóstico completo/u);
  const figures: Figure[] = [];
  for (const [kind, words] of [['PDF', 'Guardar PDF'], ['DOCX', 'Guardar Word']] as const) {
    figures.push(...(await fileFigures(page, `full diagnosis in the window: ${kind}`, page.getByRole('button', { name: words }), REPORT_RUNS)));
  }
  await close(page);
  return [...figures, ...(await handedFigures(page, folder))];
}

/** Files of a process of 10 000 records: all of them go from the window to a worker. */
async function handedFigures(page: Page, folder: string): Promise<readonly Figure[]> {
  const document = actorProcess(HANDED, 'entregados');
  await openFile(page, folder, document);
  await new HomePage(page).goTo('Informes');
  await page.getByRole('radio', { name: /^Datos/u }).click();
  const figures: Figure[] = [];
  for (const [kind, words] of [['workbook', 'Exportar libro de cálculo'], ['GraphML', 'Exportar GraphML'], ['open data', 'Exportar datos abiertos']] as const) {
    figures.push(...(await fileFigures(page, `10 000 records to a worker: ${kind}`, page.getByRole('button', { name: words }), REPORT_RUNS)));
  }
  await page.getByRole('radio', { name: /^Diagnóstico completo/u }).click();
  const save = page.getByRole('button', { name: 'Guardar PDF' });
  await save.and(page.locator(':enabled')).waitFor({ timeout: SLOWLY.timeout });
  figures.push(...(await fileFigures(page, '10 000 records to a worker: report', save, REPORT_RUNS)));
  await close(page);
  return figures;
}
