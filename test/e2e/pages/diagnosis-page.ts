import type { Locator, Page } from '@playwright/test';
import { HomePage } from './home-page';

/** The place "Diagnóstico" as a person uses it. */
export class DiagnosisPage {
  constructor(private readonly page: Page) {}

  /** Opens a city that has actors, and enters the place. */
  async begin(): Promise<void> {
    const home = new HomePage(this.page);
    await home.openPlainCity();
    await home.goTo('Diagnóstico');
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Empezar la autoevaluación' }).click();
    await this.page.getByRole('list', { name: 'Preguntas del diagnóstico' }).waitFor();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Types answers one after another: 0 to 3, n. */
  async answer(keys: string): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Chooses a sheet for the memory, in the window that asks for it. */
  async chooseSheet(name: string, content: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Elegir el archivo' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  /** The pressed step of an item. */
  given(item: string): Locator {
    return this.page.getByRole('group', { name: `Respuesta a «${item}»` }).locator('[aria-pressed="true"]');
  }

  /** Hands the computer to a respondent, who answers and covers the answers. */
  async answerApart(actor: Locator, keys: string): Promise<void> {
    await actor.click();
    await this.page.getByRole('button', { name: 'Empezar a responder' }).click();
    await this.page.getByRole('list', { name: 'Preguntas del diagnóstico' }).waitFor();
    await this.answer(keys);
    await this.page.getByRole('button', { name: 'Terminé: tapar mis respuestas' }).click();
  }
}
