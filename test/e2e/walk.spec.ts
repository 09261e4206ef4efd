import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGES, loadMessages, translateIn, type Language } from '@shared/i18n';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { WalkPage, type ThemeName } from './pages/walk-page';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];
const SMALL = { width: 1280, height: 800 } as const;
const LARGE = { width: 1920, height: 1080 } as const;
/** The small window at 200 %: half as wide and high (WCAG 1.4.10). What it holds depends neither on theme nor, much, on language. */
const ZOOMED = { width: 640, height: 400 } as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** Rules that look at colours: they are the same in every language. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** Rules that look at words: they are the same in every theme. What is neither is the same everywhere. */
const OF_WORDS = [
  'aria-command-name', 'aria-input-field-name', 'aria-toggle-field-name', 'button-name', 'document-title', 'html-has-lang', 'html-lang-valid',
  'image-alt', 'input-button-name', 'label', 'link-name', 'role-img-alt', 'select-name', 'svg-img-alt',
];

/** What is looked at in one walk. */
interface Walk {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly sizes: readonly (typeof SMALL | typeof LARGE)[];
  readonly rules: 'all' | 'colours' | 'words' | 'none';
}

/**
 * Three themes, three languages, two sizes. Unless all of them are asked for (`npm run test:walk`), what cannot differ
 * is looked at once: dark only has other colours than light, and what fits a small window in another language fits a
 * large one.
 */
const ALL = process.env['MESA_WALK'] === 'all';
const WALKS: readonly Walk[] = LANGUAGES.flatMap((language): readonly Walk[] =>
  THEMES.flatMap((theme): readonly Walk[] => {
    if (ALL) return [{ language, theme, sizes: [SMALL, LARGE], rules: 'all' }];
    if (language === 'es') return [{ language, theme, sizes: theme === 'projector' ? [SMALL, LARGE] : [SMALL], rules: theme === 'light' ? 'all' : 'colours' }];
    return theme === 'dark' ? [] : [{ language, theme, sizes: [SMALL], rules: theme === 'light' ? 'words' : 'none' }];
  }),
);

/** What axe finds serious or critical here, one line per rule with the first elements. */
async function seriousFaults(page: Page, rules: Walk['rules']): Promise<readonly string[]> {
  if (rules === 'none') return [];
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const asked = rules === 'all' ? axe.withTags(RULES) : axe.withRules(rules === 'colours' ? OF_COLOURS : OF_WORDS);
  const { violations } = await asked.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const some = nodes.slice(0, 3).map(({ target, any, all, none }) => {
        const why = [...any, ...all, ...none][0]?.message ?? '';
        return `${target.join(' ')} (${why})`;
      });
      return `${id} ×${String(nodes.length)}: ${some.join(' | ')}`;
    });
}

for (const { language, theme, sizes, rules } of WALKS) {
  test(`${language}, ${theme}: every place is accessible, fits its window and is in its language`, async ({ desk }) => {
    const { page } = desk;
    // A minute and a half on a machine at rest.
    test.setTimeout(480_000);
    await loadMessages(language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(SMALL);
    await new HomePage(page).openExample();
    const walk = await new WalkPage(page).speak(language, translateIn(language));
    await walk.useTheme(theme);
    await walk.everywhere(async ({ place, tab }) => {
      const where = tab === '' ? place : `${place} · ${tab}`;
      expect.soft(await walk.untranslated(), `${where}: keys without text`).toEqual([]);
      const faults = await desk.heavy('Axe looks at every element, rule by rule', () => seriousFaults(page, rules));
      expect.soft(faults, `${where}: axe`).toEqual([]);
      for (const size of sizes) {
        if (size !== SMALL) {
          await page.setViewportSize(size);
          await walk.settle();
        }
        expect.soft(await walk.sidewaysScroll(), `${where}: sideways scroll at ${String(size.width)}`).toBeLessThanOrEqual(0);
        expect.soft(await walk.cutTexts(), `${where}: texts cut at ${String(size.width)}`).toEqual([]);
      }
      const isZoomed = language === 'es' && theme === 'light';
      if (isZoomed) {
        await page.setViewportSize(ZOOMED);
        await walk.settle();
        expect.soft(await walk.sidewaysScroll(), `${where}: sideways scroll at 200 %`).toBeLessThanOrEqual(0);
        expect.soft(await walk.cutTexts(), `${where}: texts cut at 200 %`).toEqual([]);
      }
      if (sizes.length === 1 && !isZoomed) return;
      await page.setViewportSize(SMALL);
      await walk.settle();
    });
  });
}
