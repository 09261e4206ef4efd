import { expect, type Locator, type Page } from '@playwright/test';

/** Plan y líneas, as a person finds it. */
export class PlanPage {
  constructor(private readonly page: Page) {}

  async openTab(name: 'Plan de desarrollo' | 'Líneas' | 'Matrices' | 'Importar'): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Chooses a workbook in the import tab. */
  async chooseWorkbook(file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
    await this.openTab('Importar');
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Elegir archivo' }).click();
    await (await chooser).setFiles(file);
  }

  get importButton(): Locator {
    return this.page.getByRole('button', { name: /^Importar \d+ elementos$/u });
  }

  async addLine(modality: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Agregar línea en ${modality}` }).click();
    await this.page.getByRole('textbox', { name: `Agregar línea en ${modality}` }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('button', { name: new RegExp(`^${name}`, 'u') })).toBeVisible();
    await this.page.keyboard.press('Escape');
  }

  get matrix(): Locator {
    return this.page.getByRole('treegrid', { name: /Matriz/u });
  }

  /** The cell that the keyboard is on. */
  async activeCell(): Promise<Locator> {
    const id = await this.matrix.getAttribute('aria-activedescendant');
    return this.page.locator(`[id="${id ?? ''}"]`);
  }

  get gapsTab(): Locator {
    return this.page.getByRole('tab', { name: /brecha/u });
  }
}
