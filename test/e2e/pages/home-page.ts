import { expect, type Page } from '@playwright/test';
import { plainCityMesa } from './plain-city';

/** Inicio and the header, as a person finds them. */
export class HomePage {
  constructor(private readonly page: Page) {}

  async createProcess(territory: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Territorio' }).fill(territory);
    await this.page.getByRole('button', { name: 'Crear el proceso' }).click();
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Abrir el ejemplo' }).click();
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  /** Opens a city with actors, plan and lines where nothing was held, answered or agreed yet. */
  async openPlainCity(): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Buscar el archivo…' }).click();
    await (await chooser).setFiles({ name: 'ciudad.mesa', mimeType: 'application/zip', buffer: Buffer.from(plainCityMesa()) });
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  async openMesa(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Buscar el archivo…' }).click();
    await (await chooser).setFiles(file);
  }

  /** Opens a process of the list by the start of its name. */
  async openRecent(name: string): Promise<void> {
    await this.page.getByRole('listitem').getByRole('button', { name: new RegExp(name, 'u') }).first().click();
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  async goTo(place: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
  }

  /** Waits until the last act is on disk. */
  async saved(): Promise<void> {
    const status = this.page.getByRole('status').filter({ hasText: /^Guardado \d{1,2}:\d{2}.* en disco$/u });
    await expect(status).toBeVisible();
    await expect(status).toHaveAttribute('aria-busy', 'false');
  }

  /** Saves a copy through the menu and gives the path of the file. */
  async saveCopy(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Más', exact: true }).click();
    await this.page.getByRole('menuitem', { name: /^Guardar una copia \(\.mesa\)/u }).click();
    return (await download).path();
  }
}
