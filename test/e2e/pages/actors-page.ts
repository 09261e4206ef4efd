import { expect, type Locator, type Page } from '@playwright/test';

/** Actores, as a person finds it. */
export class ActorsPage {
  constructor(private readonly page: Page) {}

  get map(): Locator {
    return this.page.getByRole('application', { name: 'Mapa de actores' });
  }

  /** What the side panel is about. */
  panel(title: string | RegExp): Locator {
    return this.page.getByRole('complementary', { name: title });
  }

  get naming(): Locator {
    return this.page.getByRole('textbox', { name: 'Nombre del actor' });
  }

  /** The last thing said to those who do not see the map. */
  said(sentence: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: sentence });
  }

  actor(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}, `, 'u') });
  }

  /** Where an actor stands on the screen, once the map has come to rest: the middle of its card. */
  async placeOf(name: string): Promise<{ readonly x: number; readonly y: number }> {
    const card = this.actor(name);
    // Waits until the card does not move any more, and does nothing.
    await card.click({ trial: true, force: false });
    const box = await card.boundingBox();
    if (box === null) throw new Error(`Not on the screen: ${name}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Adds an actor by keyboard: A, its name, Enter. */
  async add(name: string): Promise<void> {
    await this.page.keyboard.press('a');
    await this.naming.fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.actor(name)).toBeVisible();
  }

  /** Types names one after another, as they are called out in a room. */
  async addSeries(names: readonly string[]): Promise<void> {
    const series = this.page.getByRole('button', { name: /Escribir nombres uno tras otro/u });
    if ((await series.getAttribute('aria-pressed')) !== 'true') await this.page.keyboard.press('s');
    await expect(series).toHaveAttribute('aria-pressed', 'true');
    await this.page.keyboard.press('a');
    for (const name of names) {
      await expect(this.naming).toBeFocused();
      await expect(this.naming).toHaveValue('');
      await this.page.keyboard.type(name);
      await this.page.keyboard.press('Enter');
      await expect(this.actor(name)).toBeAttached();
    }
    await this.page.keyboard.press('Escape');
    await expect(this.naming).toBeHidden();
    await this.page.keyboard.press('s');
    await expect(series).toHaveAttribute('aria-pressed', 'false');
  }

  /** Connects the actor the keyboard is at with another, by keyboard. `kind`: number of the kind, as the box shows them. */
  async connectTo(search: string, kind?: number): Promise<void> {
    await this.page.keyboard.press('c');
    const field = this.page.getByRole('combobox', { name: 'Buscar el otro actor' });
    await expect(field).toBeFocused();
    await field.fill(search);
    if (kind !== undefined) await this.page.keyboard.press(`Alt+${String(kind)}`);
    await this.page.keyboard.press('Enter');
    await expect(field).toBeHidden();
  }

  /** Goes to an actor by name and takes the keyboard there. */
  async find(name: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    const field = this.page.getByRole('combobox', { name: 'Buscar actor' });
    await expect(field).toBeFocused();
    await field.fill(name);
    await this.page.keyboard.press('Enter');
    await expect(field).toBeHidden();
    await expect(this.actor(name)).toBeFocused();
  }

  /** Drags an actor by so many pixels. */
  async drag(name: string, dx: number, dy: number): Promise<void> {
    const { x, y } = await this.placeOf(name);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
    await this.page.mouse.move(x + dx, y + dy, { steps: 4 });
    await this.page.mouse.up();
  }

  async showAs(choice: 'Mapa' | 'Lista' | 'Instancias'): Promise<void> {
    await this.page.getByRole('radiogroup').getByText(choice, { exact: true }).click();
    await expect(this.page.getByRole('radio', { name: choice })).toBeChecked();
  }

  /** Chooses a view of the map. */
  async showView(view: string): Promise<void> {
    await this.viewChoice.selectOption({ label: view });
    await expect(this.said(`Vista: ${view}.`)).toBeAttached();
  }

  get viewChoice(): Locator {
    return this.page.getByRole('combobox', { name: 'Vista del mapa' });
  }
}
