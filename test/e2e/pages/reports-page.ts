import { expect, type Locator, type Page } from '@playwright/test';

/** The place Informes, as a person finds it. */
export class ReportsPage {
  constructor(private readonly page: Page) {}

  async choose(report: RegExp): Promise<void> {
    await this.page.getByRole('radio', { name: report }).click();
    await this.ready();
  }

  /** Waits until the pages of the chosen report stand. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: /^\d+ páginas?$/u })).toBeVisible({ timeout: 30_000 });
  }

  sheet(number: number): Locator {
    return this.page.locator(`[data-page="${number}"]`);
  }

  section(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  /** Saves the report in sight and gives the path of the file. */
  async save(kind: 'PDF' | 'Word'): Promise<{ readonly path: string; readonly name: string }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: `Guardar ${kind}` }).click();
    const file = await download;
    return { path: await file.path(), name: file.suggestedFilename() };
  }
}
