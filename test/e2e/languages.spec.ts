import { AxeBuilder } from '@axe-core/playwright';
import { loadMessages, t, translateIn, type MessageKey } from '@shared/i18n';
import { PSEUDO_MARKS, pseudoSentence } from '@shared/i18n/pseudo';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from './fixtures';
import { WalkPage } from './pages/walk-page';
import { allRecords } from '@shared/document/document';
import { exampleDocument, exampleStamp } from '@shared/exchange/example/example-document';

type Spoken = 'pt' | 'en' | 'pseudo';

const LANG_OF_PAGE: Readonly<Record<Spoken, string>> = { pt: 'pt-BR', en: 'en-GB', pseudo: 'es-CO' };

/** What the document and the catalogues say: words that are not the interface's. */
function dataTexts(): string {
  const folder = 'resources/catalogs/es';
  const story = 'shared/exchange/example';
  return ['resources/examples/bogota.json', ...[folder, story].flatMap((each) => readdirSync(each).map((file) => `${each}/${file}`))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .concat(JSON.stringify([...allRecords(exampleDocument(exampleStamp(Date.now())))]));
}

async function wordsIn(language: Spoken): Promise<(key: MessageKey) => string> {
  if (language === 'pseudo') return (key) => pseudoSentence(t(key));
  await loadMessages(language);
  return translateIn(language);
}

for (const language of ['pt', 'en', 'pseudo'] as const) {
  test(`${language}: every place speaks it, fits the window and is accessible`, async ({ app: page }) => {
    test.setTimeout(180_000);
    const say = await wordsIn(language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate((code) => { sessionStorage.setItem('mesa.test-language', code); }, language);
    await page.reload();
    await page.getByRole('button', { name: say('home.example.button') }).click();
    await expect(page.getByRole('navigation', { name: say('shell.rail.label') })).toBeVisible();
    expect(await page.locator('html').getAttribute('lang')).toBe(LANG_OF_PAGE[language]);
    const data = language === 'pseudo' ? dataTexts() : '';
    const walk = new WalkPage(page, say);
    await walk.everywhere(async ({ place, tab }) => {
      const where = `${place} · ${tab}`;
      expect.soft(await walk.untranslated(), `${where}: keys without text`).toEqual([]);
      expect.soft(await walk.sidewaysScroll(), `${where}: sideways scroll`).toBeLessThanOrEqual(0);
      if (language === 'pseudo') {
        const [open, close] = PSEUDO_MARKS;
        const words = await walk.wordsOfInterface();
        // Initials of a name, an amount and its day; figures with a unit, a code before a name and a unit after it are the document's too.
        const isFigure = (text: string): boolean => /^(?:\p{Lu}{2,5}|[A-Z]{3}\s[\d.,]+ · .*)$/u.test(text);
        const isData = (text: string): boolean => isFigure(text) || data.includes(text) || data.includes(text.replace(/^[\d.,]+\s/u, '').replace(/\s\([^()]*\)$/u, ''));
        const strays = words.filter((text) => !text.includes(open) && !text.includes(close) && !isData(text));
        expect.soft(strays, `${where}: words that are not in the messages`).toEqual([]);
        return;
      }
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect.soft(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`), `${where}: axe`).toEqual([]);
    });
  });
}
