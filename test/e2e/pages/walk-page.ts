import { expect, type Page } from '@playwright/test';
import { t, type MessageKey } from '@shared/i18n';

export type ThemeName = 'Claro' | 'Oscuro' | 'Proyector';

/** Where the walk stands. */
export interface Spot {
  readonly place: string;
  /** Tab of the place; empty where it has none. */
  readonly tab: string;
}

/** Goes through the whole program, whatever its places and their tabs are. */
export class WalkPage {
  /** `say`: the words of the interface in the language it speaks. */
  constructor(private readonly page: Page, private readonly say: (key: MessageKey) => string = t) {}

  async useTheme(theme: ThemeName): Promise<void> {
    await this.page.getByRole('button', { name: 'Tema', exact: true }).click();
    const choice = this.page.getByRole('menu').getByText(theme, { exact: true });
    await choice.click();
    await expect(choice).toBeHidden();
  }

  /** Calls `look` at each place and at each tab of its own bar, when it has settled. */
  async everywhere(look: (spot: Spot) => Promise<void>): Promise<void> {
    // Where the rail shows icons alone, the names are those that a screen reader says.
    const buttons = this.page.getByRole('navigation', { name: this.say('shell.rail.label') }).getByRole('listitem').getByRole('button');
    const places = await buttons.evaluateAll((found) => found.map((button) => button.getAttribute('aria-label') ?? button.textContent));
    expect(places.length).toBeGreaterThan(3);
    for (const place of places.map((name) => name.trim())) {
      await this.page.getByRole('navigation', { name: this.say('shell.rail.label') }).getByRole('button', { name: place, exact: true }).click();
      await this.settle();
      const tabs = this.page.getByRole('main').getByRole('tablist').first().getByRole('tab');
      const names = await tabs.allInnerTexts();
      if (names.length === 0) await look({ place, tab: '' });
      for (const [index, name] of names.entries()) {
        await tabs.nth(index).click();
        await this.settle();
        await look({ place, tab: name.trim() });
      }
    }
  }

  /** Until the place is drawn and its motion is over. */
  private async settle(): Promise<void> {
    const main = this.page.getByRole('main');
    await expect(main).not.toBeEmpty();
    await expect(main).not.toHaveText(this.say('shell.loading'));
    await this.page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((done) => { requestAnimationFrame(done); });
      await frame();
      const finite = document.getAnimations().filter((motion) => motion.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(finite.map(({ finished }) => finished));
      await frame();
    });
  }

  /** How far the page itself can be scrolled sideways, in pixels. */
  async sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => {
      const main = document.querySelector('main');
      const over = (element: Element | null): number => (element === null ? 0 : element.scrollWidth - element.clientWidth);
      return Math.max(over(document.scrollingElement), over(main));
    });
  }

  /** Visible texts that look like the key of a message. */
  async untranslated(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        if (/^[a-z]+(\.[a-zA-Z]+){1,}$/u.test(text) && node.parentElement?.checkVisibility() === true) found.push(text);
      }
      return found;
    });
  }

  /** Visible words of controls, titles and labels: what the program says, besides what the document says. */
  async wordsOfInterface(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const elements = document.querySelectorAll<HTMLElement>('button, [role=tab], [role=columnheader], h1, h2, h3, label, legend, th, p');
      const lines = [...elements].filter((element) => element.checkVisibility()).flatMap((element) => element.innerText.split('\n'));
      return [...new Set(lines.map((line) => line.trim()).filter((line) => /\p{L}{2}/u.test(line)))];
    });
  }
}
