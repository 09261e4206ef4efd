import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { WalkPage, type ThemeName } from './pages/walk-page';

const THEMES: readonly ThemeName[] = ['Claro', 'Oscuro', 'Proyector'];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe finds serious or critical here, one line per rule with the first elements. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
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

for (const size of SIZES) {
  test(`every place at ${String(size.width)}×${String(size.height)} is accessible, fits the window and speaks Spanish in every theme`, async ({ app: page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await new HomePage(page).openExample();
    const walk = new WalkPage(page);
    for (const theme of THEMES) {
      await walk.useTheme(theme);
      await walk.everywhere(async ({ place, tab }) => {
        const where = `${theme} · ${place}${tab === '' ? '' : ` · ${tab}`}`;
        expect.soft(await walk.untranslated(), `${where}: keys without text`).toEqual([]);
        expect.soft(await walk.sidewaysScroll(), `${where}: sideways scroll`).toBeLessThanOrEqual(0);
        expect.soft(await seriousFaults(page), `${where}: axe`).toEqual([]);
      });
    }
  });
}
