import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { ActorsPage } from './actors-page';

/** The place "Convocatorias y gestiones", as a person works in it. */
export class CallsPage {
  constructor(private readonly page: Page) {}

  /** A new process with these areas among its actors, open at the place. */
  async openNew(areas: readonly string[] = []): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Territorio' }).fill('Guatapé');
    await this.page.keyboard.press('Enter');
    if (areas.length > 0) {
      await this.page.getByRole('navigation', { name: 'Lugares' }).getByRole('button', { name: 'Actores' }).click();
      await expect(this.page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
    }
    for (const area of areas) {
      await this.page.keyboard.press('a');
      await expect(this.page.getByRole('textbox', { name: 'Nombre del actor' })).toBeFocused();
      await this.page.keyboard.type(area);
      await this.page.keyboard.press('Enter');
      await expect(new ActorsPage(this.page).actor(area)).toBeVisible();
    }
    await this.open();
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: 'Convocatorias y gestiones' }).click();
    await expect(this.page.getByRole('heading', { name: 'Convocatorias y gestiones', level: 1 })).toBeVisible();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  async view(name: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Cómo se ven las convocatorias' }).getByText(name, { exact: true }).click();
  }

  panel(name: string): Locator {
    return this.page.getByRole('complementary', { name });
  }

  async part(name: string, part: RegExp | string): Promise<void> {
    await this.panel(name).getByRole('radiogroup', { name: 'Partes de la ficha' }).getByText(part).click();
  }

  /** Fills a field of the panel and leaves it, which keeps it. */
  async fill(name: string, label: string, value: string): Promise<void> {
    const field = this.panel(name).getByLabel(label, { exact: true });
    await field.fill(value);
    await field.blur();
  }

  /** A call by the keyboard alone: N, its name, Enter; gives the focus to its first field. */
  async addByKeyboard(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).click();
    await this.page.keyboard.press('n');
    const field = this.page.getByLabel('Nueva convocatoria');
    await expect(field).toBeFocused();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await expect(this.panel(name).getByLabel('Fuente: quién convoca')).toBeFocused();
  }

  /** Sends the call of the open panel to areas, by the first letters of each. */
  async sendTo(name: string, areas: readonly string[]): Promise<void> {
    await this.part(name, 'Respuestas');
    const field = this.panel(name).getByRole('combobox', { name: 'Enviar a' });
    for (const area of areas) {
      await field.fill(area);
      await this.page.getByRole('option', { name: area, exact: true }).click();
    }
    await field.press('Escape');
    await this.panel(name).getByRole('button', { name: 'Registrar envío' }).click();
  }

  /** Presses a button that saves a file, and gives its bytes. */
  async saved(button: string): Promise<Buffer> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    return readFile(await (await waiting).path());
  }

  /** Hands a file to the reader of forms. */
  async readForm(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
  }
}
