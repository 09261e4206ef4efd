import { expect, type Page } from '@playwright/test';
import { HomePage } from './home-page';

/** The place "Agenda", as a person works in it. */
export class AgendaPage {
  constructor(private readonly page: Page) {}

  async begin(): Promise<void> {
    await new HomePage(this.page).openPlainCity();
    await this.place('Agenda');
  }

  async place(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name }).click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  async view(name: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Cómo se ven las acciones' }).getByText(name, { exact: true }).click();
  }

  /** Adds an action by the button of the place and fills its panel, field by field. */
  async addAction(name: string, start: string, end: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Agregar acción' }).click();
    const panel = this.page.getByRole('complementary');
    await panel.getByLabel('Acción', { exact: true }).fill(name);
    await panel.getByLabel('Empieza').fill(start);
    await expect(panel.getByRole('heading', { name, level: 2 })).toBeVisible();
    await panel.getByLabel('Termina').fill(end);
    await panel.getByLabel('Termina').blur();
  }
}
