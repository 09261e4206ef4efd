import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { WalkPage, type ThemeName } from './pages/walk-page';

const THEMES: readonly ThemeName[] = ['Claro', 'Oscuro', 'Proyector'];
/** Colours and names do not change with the window: the larger one is examined by axe in the largest type only. */
const SIZES: readonly { readonly width: number; readonly height: number; readonly examined: readonly ThemeName[] }[] = [
  { width: 1280, height: 800, examined: THEMES },
  { width: 1920, height: 1080, examined: ['Proyector'] },
];
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

for (const { width, height, examined } of SIZES) {
  for (const theme of THEMES) {
    test(`${theme} at ${String(width)}×${String(height)}: every place is accessible, fits the window and speaks Spanish`, async ({ app: page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await new HomePage(page).openExample();
      const walk = new WalkPage(page);
      await walk.useTheme(theme);
      await walk.everywhere(async ({ place, tab }) => {
        const where = tab === '' ? place : `${place} · ${tab}`;
        expect.soft(await walk.untranslated(), `${where}: keys without text`).toEqual([]);
        expect.soft(await walk.sidewaysScroll(), `${where}: sideways scroll`).toBeLessThanOrEqual(0);
        if (examined.includes(theme)) expect.soft(await seriousFaults(page), `${where}: axe`).toEqual([]);
      });
    });
  }
}
