import type { Page } from '@playwright/test';
import { t } from '@shared/i18n';
import { ActorsPage } from '@test/e2e/pages/actors-page';
import { HomePage } from '@test/e2e/pages/home-page';
import { figureOf, type Figure } from './figure';
import { strokes } from './roundtable';

const LETTERS = Array.from({ length: 24 }, (_, index) => 'abcdefghij'[index % 10] ?? 'a');

/** Typing in the fields of an open process of 10 000 records: key to paint. The page has it open. */
export async function formFigures(page: Page): Promise<readonly Figure[]> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time: what the machine's other work takes is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const size = { records: 10_000 };
  const figures: Figure[] = [];
  const add = async (what: string, keys = LETTERS): Promise<void> => {
    const { painted, work } = await strokes(page, session, keys);
    figures.push(figureOf(`keystroke in ${what}, to paint`, painted, size), figureOf(`work of a keystroke in ${what}`, work, size));
  };
  await new HomePage(page).goTo('Actores');
  const actors = new ActorsPage(page);
  await actors.showAs('Lista');
  const list = page.getByRole('grid', { name: t('actors.table.caption') });
  const filter = page.getByRole('textbox', { name: t('records.table.filter') });
  await filter.click();
  await add('the filter of the list of actors', [...'del oriente antioq']);
  await filter.fill('');
  // Whichever actor comes first: a file keeps its records in the order of their ids.
  await list.getByRole('gridcell', { name: /^Organización/u }).first().click();
  for (const field of ['Nombre', 'Notas']) {
    await page.getByRole('textbox', { name: field, exact: true }).click();
    await add(`the field ${field} of an actor`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await add('the search over everything');
  await page.keyboard.press('Escape');
  await session.detach();
  return figures;
}
