import { t } from '@shared/i18n';
import { PSEUDO_MARKS, pseudoSentence } from '@shared/i18n/pseudo';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { WalkPage } from './pages/walk-page';
import { allRecords } from '@shared/document/document';
import { exampleDocument, exampleStamp } from '@shared/exchange/example/example-document';

/** What the document and the catalogues say: words that are not the interface's. */
function dataTexts(): string {
  const folder = 'resources/catalogs/es';
  const story = 'shared/exchange/example';
  return ['resources/examples/bogota.json', ...[folder, story].flatMap((each) => readdirSync(each).map((file) => `${each}/${file}`))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .concat(JSON.stringify([...allRecords(exampleDocument(exampleStamp(Date.now())))]));
}

test('every word of the interface comes from its messages, and a longer one still fits', async ({ app: page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => { sessionStorage.setItem('mesa.test-language', 'pseudo'); });
  await page.reload();
  await page.getByRole('button', { name: pseudoSentence(t('home.example.button')) }).click();
  await expect(page.getByRole('navigation', { name: pseudoSentence(t('shell.rail.label')) })).toBeVisible();
  const data = dataTexts();
  const walk = new WalkPage(page, (key) => pseudoSentence(t(key)));
  await walk.everywhere(async ({ place, tab }) => {
    const where = `${place} · ${tab}`;
    expect.soft(await walk.untranslated(), `${where}: keys without text`).toEqual([]);
    expect.soft(await walk.sidewaysScroll(), `${where}: sideways scroll`).toBeLessThanOrEqual(0);
    const [open, close] = PSEUDO_MARKS;
    const words = await walk.wordsOfInterface();
    // Initials of a name, an amount and its day, an acronym before its name; figures with a unit, a code before a name and a unit after it are the document's too.
    const isFigure = (text: string): boolean => /^(?:\p{Lu}{2,5}|[A-Z]{3}\s[\d.,]+ · .*)$/u.test(text);
    const isData = (text: string): boolean => isFigure(text) || data.includes(text) || data.includes(text.replace(/^[^·]+ · /u, '')) || data.includes(text.replace(/^[\d.,]+\s/u, '').replace(/\s\([^()]*\)$/u, ''));
    const strays = words.filter((text) => !text.includes(open) && !text.includes(close) && !isData(text));
    expect.soft(strays, `${where}: words that are not in the messages`).toEqual([]);
  });
});

test('a language is chosen at the first run, changes everything at once and is remembered', async ({ desk }) => {
  // The program is opened twice.
  test.setTimeout(180_000);
  const { page } = desk;
  await page.getByRole('radiogroup', { name: 'Idioma' }).getByText('Português', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  await expect(page.getByRole('button', { name: 'Abrir o exemplo' })).toBeVisible();
  const again = await desk.reopen();
  await again.getByRole('button', { name: 'Abrir o exemplo' }).click();
  await expect(again.getByRole('button', { name: 'Atores' })).toBeVisible();
  await again.keyboard.press('Control+k');
  await again.keyboard.type('Español');
  await again.keyboard.press('Enter');
  await expect(again.locator('html')).toHaveAttribute('lang', 'es-CO');
  const places = again.getByRole('navigation', { name: 'Lugares' });
  await expect(places.getByRole('button', { name: 'Actores' })).toBeVisible();
  await new HomePage(again).goTo('Agenda');
  await again.getByRole('button', { name: 'Idioma', exact: true }).click();
  await again.getByRole('menuitemradio', { name: 'English' }).click();
  // The place stays, and so does the work.
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(again).toHaveTitle(/Agenda/u);
  await expect(again.getByText(/^Saved \d{1,2}:\d{2}/u)).toBeVisible();
});
