import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunch } from '@test/browser/chromium-path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'mesa-primitives-'));
let browser: Browser;
let server: PreviewServer;
let address: string;

beforeAll(async () => {
  const configFile = join(root, 'vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(root, 'renderer', 'primitives.html') } } });
  server = await preview({ configFile, logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch(chromiumLaunch());
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['light', 'dark', 'projector'] as const)('the primitives in the look %s', (theme) => {
  it('are accessible, large enough to be hit, and show where the keyboard is', { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(`${address}primitives.html?theme=${theme}`);
    await page.getByRole('heading', { name: 'Primitivas' }).waitFor();
    expect(await page.locator('[data-primitive]').count()).toBeGreaterThan(14);

    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);

    // WCAG 2.2, 2.5.8: 24 by 24 pixels, a field by its label and box together.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, [role=tab], [role=radio]')]
        // The arrows of a number field do what the arrow keys do in the field itself: an equivalent is large enough.
        .filter((element) => !element.className.includes('NumberInput-control'))
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((element) => {
          const label = element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type) ? element.closest('[class*=Radio-root], [class*=Checkbox-root], [class*=Switch-root], [class*=markBox]') : null;
          const { width, height } = (label ?? element).getBoundingClientRect();
          return { what: element.outerHTML.slice(0, 90), width, height };
        })
        .filter(({ width, height }) => width > 1 && (width < 24 || height < 24)),
    );
    expect(small).toEqual([]);

    // Every stop of the keyboard is seen: an outline, on the control or on the box around it.
    const unseen: string[] = [];
    await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const { isOver, isSeen, what } = await page.evaluate(() => {
        const now = document.activeElement as HTMLElement;
        const outlined = (element: Element | null): boolean => {
          if (element === null) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        };
        const around = now.closest('.mantine-Input-input') ?? now.closest('[class*=Input-wrapper], [class*=SegmentedControl]');
        const border = around === null ? 'none' : getComputedStyle(around.querySelector('[class*=Input-input], [class*=SegmentedControl-label]') ?? around).outlineStyle;
        const label = now.nextElementSibling;
        return {
          isOver: now === document.body,
          // Within a date the browser marks the part, or its calendar, by itself.
          isSeen: now.matches('input[type=date]') || outlined(now) || outlined(around) || outlined(label) || border !== 'none',
          what: now.outerHTML.slice(0, 90),
        };
      });
      if (isOver) break;
      if (!isSeen) unseen.push(what);
    }
    expect(unseen).toEqual([]);
    expect(failures).toEqual([]);
    await context.close();
  });
});

describe('a place with a panel in a window at 200 %', () => {
  it('shows the panel of what is chosen, and what is chosen above it', { timeout: 60_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 400 }, reducedMotion: 'reduce' });
    await page.goto(`${address}primitives.html?part=split`);
    for (const [name, choose] of [
      ['Acción 3', () => page.getByRole('gridcell', { name: 'Acción 3', exact: true }).click()],
      ['Acción 8', async () => { for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown'); }],
    ] as const) {
      await choose();
      const panel = page.getByRole('complementary', { name: `Ficha de la ${name}` });
      await panel.waitFor();
      const row = page.getByRole('row', { selected: true });
      await expect.poll(async () => (await row.innerText()).trim()).toBe(name);
      const [under, over] = [await panel.boundingBox(), await row.boundingBox()];
      if (under === null || over === null) throw new Error('Neither the panel nor the row is laid out');
      expect(under.y + under.height).toBeLessThanOrEqual(400);
      expect(under.height).toBeGreaterThan(150);
      expect(over.y).toBeGreaterThanOrEqual(0);
      expect(over.y + over.height).toBeLessThanOrEqual(under.y + 1);
    }
    await page.close();
  });
});
