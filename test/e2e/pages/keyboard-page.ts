import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any place has: past them the control cannot be reached by Tab. */
const MOST_STOPS = 80;

/** A person who uses no mouse. */
export class KeyboardPage {
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Types where the keyboard is. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes on with Tab until the control has the keyboard. */
  async tabTo(control: Locator): Promise<void> {
    await this.walkTo(control, 'Tab');
  }

  /** Goes back with Shift+Tab until the control has the keyboard. */
  async tabBackTo(control: Locator): Promise<void> {
    await this.walkTo(control, 'Shift+Tab');
  }

  /** Goes to a place through the command palette. */
  async goToPlace(place: string): Promise<void> {
    await this.press('Control+k');
    const field = this.page.getByRole('combobox', { name: 'Buscar o hacer' });
    await expect(field).toBeFocused();
    await this.write(`ir a ${place.toLowerCase()}`);
    await expect(this.page.getByRole('option', { name: new RegExp(`Ir a ${place}`, 'u') })).toHaveAttribute('aria-selected', 'true');
    await this.press('Enter');
    await expect(this.page.getByRole('button', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(this.page.getByRole('main')).toBeFocused();
  }

  private async walkTo(control: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
    await expect(control).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${String(MOST_STOPS)} × ${key} do not reach ${control.toString()}`);
  }
}
