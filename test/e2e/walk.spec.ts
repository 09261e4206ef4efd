import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGES, loadMessages, translateIn } from '@shared/i18n';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { WalkPage, type ThemeName } from './pages/walk-page';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];
const SMALL = { width: 1280, height: 800 } as const;
const LARGE = { width: 1920, height: 1080 } as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe finds serious or critical here, one line per rule with the first elements. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES).analyze();
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

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test(`${language}, ${theme}: every place is accessible, fits both windows and is in its language`, async ({ app: page }) => {
      test.setTimeout(240_000);
      await loadMessages(language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(SMALL);
      await new HomePage(page).openExample();
      const walk = await new WalkPage(page).speak(language, translateIn(language));
      await walk.useTheme(theme);
      await walk.everywhere(async ({ place, tab }) => {
        const where = tab === '' ? place : `${place} · ${tab}`;
        expect.soft(await walk.untranslated(), `${where}: keys without text`).toEqual([]);
        expect.soft(await seriousFaults(page), `${where}: axe`).toEqual([]);
        for (const size of [SMALL, LARGE]) {
          if (size === LARGE) {
            await page.setViewportSize(size);
            await walk.settle();
          }
          expect.soft(await walk.sidewaysScroll(), `${where}: sideways scroll at ${String(size.width)}`).toBeLessThanOrEqual(0);
          expect.soft(await walk.cutTexts(), `${where}: texts cut at ${String(size.width)}`).toEqual([]);
        }
        await page.setViewportSize(SMALL);
        await walk.settle();
      });
    });
  }
}
