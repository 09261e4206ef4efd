import { expect, type Locator, type Page } from '@playwright/test';

/** Actores, as a person finds it. */
export class ActorsPage {
  constructor(private readonly page: Page) {}

  actor(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}, `, 'u') });
  }

  /** Adds an actor by keyboard: A, its name, Enter. */
  async add(name: string): Promise<void> {
    await this.page.keyboard.press('a');
    await this.page.getByRole('textbox', { name: 'Nombre del actor' }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.actor(name)).toBeVisible();
  }
}
