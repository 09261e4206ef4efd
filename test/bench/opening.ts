import type { Page } from '@playwright/test';
import { recordCount } from '@shared/document/document';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { TEST_START } from '@test/builders/stamp';
import { HomePage } from '@test/e2e/pages/home-page';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, growthOf, type Figure, type Growth } from './figure';
import { formFigures } from './forms';
import { clickToPaint, close, DEXIE, openFile, RUNS } from './page-tools';
import { actorProcess } from './processes';

/** The same records read by Dexie alone, in the same page. */
async function bareReadFigure(page: Page, processId: string, records: number): Promise<Figure> {
  await page.evaluate(readFileSync(DEXIE, 'utf8'));
  const times = await page.evaluate(
    async ([id, count]) => {
      interface Bare {
        readonly open: () => Promise<Bare>;
        readonly close: () => void;
        readonly table: (name: string) => { readonly where: (index: string) => { readonly equals: (key: string) => { readonly toArray: () => Promise<readonly unknown[]> } } };
      }
      const { Dexie } = window as unknown as { readonly Dexie: (new (name: string) => Bare) & { readonly getDatabaseNames: () => Promise<readonly string[]> } };
      const name = (await Dexie.getDatabaseNames()).find((known) => known.startsWith('mesa')) ?? '';
      const database = await new Dexie(name).open();
      const taken: number[] = [];
      for (let run = 0; run < 5; run += 1) {
        const start = performance.now();
        const rows = await database.table('records').where('processId').equals(String(id)).toArray();
        taken.push(performance.now() - start);
        if (rows.length !== Number(count)) throw new Error(`${String(rows.length)} of ${String(count)} records`);
      }
      database.close();
      return taken;
    },
    [processId, records] as const,
  );
  return figureOf(`bare: records read by Dexie alone (${String(records)})`, times, { records });
}

/** Opening a process of three sizes from the browser's storage, and the largest from its file. */
export async function openingFigures(page: Page, folder: string): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
  const figures: Figure[] = [];
  const sizes = [1_000, 3_000, 10_000];
  const fastest: number[] = [];
  for (const size of sizes) {
    const process = actorProcess(size);
    const records = recordCount(process);
    await openFile(page, folder, process);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await close(page);
      await page.getByRole('button', { name: `registros${String(size)}` }).first().waitFor();
      times.push(await clickToPaint(page, `registros${String(size)}`, 'nav button'));
    }
    const opened = figureOf(`opening a process from the browser storage, to its first paint (${String(size)})`, times, { records });
    figures.push(opened, await bareReadFigure(page, process.processId, records));
    fastest.push(opened.min);
    if (size === 10_000) figures.push(...(await formFigures(page)));
    await close(page);
  }
  figures.push(await fileFigure(page, folder));
  return { figures, growth: [growthOf('opening a process from the browser storage', sizes, fastest)] };
}

/** From the choice of a `.mesa` file of 10 000 records until its process is on the screen. */
async function fileFigure(page: Page, folder: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const process = actorProcess(10_000, `archivo${String(run)}`);
    const file = join(folder, `archivo${String(run)}.mesa`);
    writeFileSync(file, writeMesa(process, null, { appVersion: '0.1.0', now: new Date(TEST_START).toISOString() }));
    await page.evaluate(() => {
      const watched = window as unknown as { chosenAt: number; shownAt: number };
      watched.shownAt = 0;
      addEventListener('change', () => { watched.chosenAt = performance.now(); }, { capture: true, once: true });
      const look = (): void => {
        if (document.querySelector('nav button') === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => { watched.shownAt = performance.now(); });
      };
      look();
    });
    await new HomePage(page).openMesa(file);
    await page.waitForFunction(() => (window as unknown as { readonly shownAt: number }).shownAt > 0);
    times.push(await page.evaluate(() => {
      const { chosenAt, shownAt } = window as unknown as { readonly chosenAt: number; readonly shownAt: number };
      return shownAt - chosenAt;
    }));
    await page.getByText(/Guardado/u).waitFor();
    await close(page);
  }
  return figureOf('opening a process of 10 000 records from its .mesa file, to its first paint', times, { records: 10_000 });
}
