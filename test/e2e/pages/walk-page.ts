import { expect, type Page } from '@playwright/test';
import { LANGUAGE_NAMES, t, type Language, type MessageKey } from '@shared/i18n';
import { LOCALES } from '@shared/i18n/languages';

export type ThemeName = 'light' | 'dark' | 'projector';

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
    await this.page.getByRole('button', { name: this.say('shell.theme.label'), exact: true }).click();
    const choice = this.page.getByRole('menuitemradio', { name: this.say(`shell.theme.${theme}`), exact: true });
    await choice.click();
    await expect(choice).toBeHidden();
    await expect(this.page.locator('html')).toHaveAttribute('data-theme', theme);
  }

  /** Chooses a language in the header; from then on `speaking` finds the words of that language. */
  async speak(language: Language, speaking: (key: MessageKey) => string): Promise<WalkPage> {
    await this.page.getByRole('button', { name: this.say('shell.language.label'), exact: true }).click();
    await this.page.getByRole('menuitemradio', { name: LANGUAGE_NAMES[language], exact: true }).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', LOCALES[language]);
    return new WalkPage(this.page, speaking);
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
  async settle(): Promise<void> {
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

  /**
   * Texts that a box cuts off without saying so: neither can they be scrolled to, nor does an ellipsis with the whole text
   * in a `title` (or a label) stand for the rest. Drawings and the map, which are moved about, are left out.
   */
  async cutTexts(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const found = new Set<string>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (text.length < 2 || element === null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (element.closest('svg, canvas, [role=application], .react-flow, [aria-hidden=true]') !== null) continue;
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        for (let around: Element | null = element; around !== null && around !== document.body; around = around.parentElement) {
          const style = getComputedStyle(around);
          const scrolls = [style.overflowX, style.overflowY].some((way) => way === 'auto' || way === 'scroll');
          const hides = (way: string): boolean => way === 'hidden' || way === 'clip';
          const frame = around.getBoundingClientRect();
          // What is there for screen readers alone is one pixel large.
          if (frame.width <= 1 || frame.height <= 1) break;
          const sideways = hides(style.overflowX) && (box.right > frame.right + 1.5 || box.left < frame.left - 1.5);
          const down = hides(style.overflowY) && box.bottom > frame.bottom + 3;
          if (sideways || down) {
            const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
            const says = (label: string | null): boolean => label?.includes(text.slice(0, 24)) === true;
            const near = [around, ...around.querySelectorAll('[title]'), around.parentElement, around.parentElement?.parentElement, around.closest('button, a')];
            const told = near.some((one) => one !== null && one !== undefined && (one.hasAttribute('title') || says(one.getAttribute('aria-label'))));
            if (!(shortened && told)) found.add(`${around.tagName.toLowerCase()}.${around.className.toString().split(' ')[0] ?? ''}: ${text.slice(0, 60)}`);
            break;
          }
          if (scrolls || style.position === 'fixed') break;
        }
      }
      return [...found];
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
