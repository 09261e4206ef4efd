import { expect, type Locator, type Page } from '@playwright/test';

/** Sesiones, as a person finds it. */
export class SessionsPage {
  constructor(private readonly page: Page) {}

  async create(template: RegExp, name: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Nombre de la sesión' }).fill(name);
    await this.page.getByRole('radio', { name: template }).click();
    await this.page.getByRole('button', { name: 'Crear la sesión' }).click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  async tab(name: 'Preparar' | 'Asistencia' | 'En la sala' | 'Acta' | 'Después'): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Ticks off everybody who is convened and opens the session. */
  async openWithEverybody(): Promise<void> {
    await this.tab('Asistencia');
    await this.page.getByRole('button', { name: 'Llegaron todos' }).click();
    await this.tab('En la sala');
    await this.page.getByRole('button', { name: 'Abrir la sesión' }).click();
    await expect(this.bar).toBeVisible();
  }

  async close(): Promise<void> {
    await this.tab('En la sala');
    await this.page.getByRole('button', { name: 'Cerrar la sesión' }).click();
    await this.page.getByRole('group', { name: /Cerrar la sesión/u }).getByRole('button', { name: 'Cerrar la sesión' }).click();
    await expect(this.page.getByText('La sesión está cerrada')).toBeVisible();
  }

  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Sesión en curso' });
  }

  /** The lines of the acta, in order. */
  get acts(): Locator {
    return this.page.getByRole('list', { name: 'Acta' }).getByRole('listitem');
  }

  /** Saves the acta and gives the path of the file. */
  async saveActa(format: 'PDF' | 'Word'): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: `Acta en ${format}` }).click();
    return (await download).path();
  }
}
