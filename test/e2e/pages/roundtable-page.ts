import { expect, type Locator, type Page } from '@playwright/test';

/** Mesa, as a person finds it: mostly by keyboard. */
export class RoundtablePage {
  constructor(private readonly page: Page) {}

  get room(): Locator {
    return this.page.getByRole('group', { name: /^La mesa: puestos/u });
  }

  async create(name: string, question: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Nombre de la mesa' }).fill(name);
    await this.page.getByRole('textbox', { name: /pregunta a la mesa/u }).fill(question);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  /** Gives seats to the first actors of the list until so many sit. */
  async seat(count: number): Promise<void> {
    const picker = this.page.getByRole('combobox', { name: 'Dar puesto a…' });
    const seats = this.page.getByRole('button', { name: /^Quitar el puesto de /u });
    for (let seated = await seats.count(); seated < count; seated += 1) {
      await picker.click();
      await picker.press('ArrowDown');
      await picker.press('Enter');
      await expect(seats).toHaveCount(seated + 1);
    }
  }

  async decideBy(rule: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Cómo decide la mesa' }).selectOption(rule);
  }

  async tab(name: 'Mesa' | 'Prioridades' | 'Acuerdos' | 'Convergencia' | 'Reglas y puestos'): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Writes proposals one after another: N, the text, Enter. */
  async propose(texts: readonly string[]): Promise<void> {
    await this.room.focus();
    await this.page.keyboard.press('n');
    const field = this.page.getByRole('textbox', { name: 'Nueva propuesta' });
    for (const text of texts) {
      await expect(field).toHaveValue('');
      await field.pressSequentially(text);
      await this.page.keyboard.press('Enter');
    }
    await expect(field).toHaveValue('');
    await this.page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  }

  /** Takes the keyboard to a proposal by its number among those on the table. */
  async choose(number: number): Promise<void> {
    await this.room.focus();
    await this.page.keyboard.press('Home');
    for (let turn = 1; turn < number; turn += 1) await this.page.keyboard.press('ArrowRight');
    await expect(this.panel(number)).toBeVisible();
  }

  panel(number: number): Locator {
    return this.page.getByRole('complementary', { name: `Propuesta ${String(number)}`, exact: true });
  }

  /** Changes the wording of the chosen proposal: Enter, the text, Enter. */
  async amend(text: string): Promise<void> {
    await this.page.keyboard.press('Enter');
    const field = this.page.getByRole('textbox', { name: 'Texto', exact: true });
    await expect(field).toBeFocused();
    await field.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Opens the vote on the chosen proposal: V, then the method. */
  async openVote(method: 'Mano alzada' | 'Llamado a lista' | 'Papeletas' | 'En privado'): Promise<void> {
    await this.page.keyboard.press('v');
    await this.chooseMethod(method);
  }

  /** Chooses how a vote is answered by its number and opens it. */
  async chooseMethod(method: 'Mano alzada' | 'Llamado a lista' | 'Papeletas' | 'En privado'): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Abrir la votación' })).toBeFocused();
    await this.page.keyboard.press(String(['Mano alzada', 'Llamado a lista', 'Papeletas', 'En privado'].indexOf(method) + 1));
    await expect(this.page.getByRole('radio', { name: new RegExp(method, 'u') })).toBeChecked();
    await this.page.keyboard.press('Enter');
  }

  /** The grid of dots: seats by proposals. */
  get dots(): Locator {
    return this.page.getByRole('grid', { name: 'Puntos: puestos por propuestas' });
  }

  /** The answers under way: takes the keys of the options. */
  get answers(): Locator {
    return this.page.getByLabel('Respuestas de la votación');
  }

  async press(keys: readonly string[]): Promise<void> {
    await expect(this.answers).toBeFocused();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Closes the vote under way, or reveals it, from wherever the keyboard stands in it. */
  async closeVote(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await expect(this.answers).toBeHidden();
  }

  /** Back from a vote: Escape. */
  async backToTable(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.room).toBeVisible();
  }
}
