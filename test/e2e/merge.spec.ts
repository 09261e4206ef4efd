import type { Page } from '@playwright/test';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Desk } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import { recordsOfCopy } from './pages/mesa-copy';

const LONG = 'Reúne a los operadores turísticos del embalse, a la administración municipal y a las juntas de acción comunal. '.repeat(6).trim();

/** Names an actor otherwise, through its panel. */
async function rename(page: Page, from: string, to: string): Promise<void> {
  await new ActorsPage(page).actor(from).click();
  const field = page.getByRole('textbox', { name: 'Nombre', exact: true });
  await field.fill(to);
  await field.press('Tab');
  await expect(new ActorsPage(page).actor(to)).toBeVisible();
}

/** Saves a copy under a name of its own, as one is carried on a stick. */
async function carry(desk: Desk, folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.mesa`);
  await copyFile(await new HomePage(desk.page).saveCopy(), path);
  return path;
}

/** Chooses files for "Juntar copias" in the menu. */
async function joinCopies(page: Page, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Más', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Juntar copias de este proceso…' }).click();
  await (await chooser).setFiles([...files]);
}

const content = (file: string): unknown => recordsOfCopy(file).map((record) => ({ ...record, updatedAt: '' }));

test('copies of two tables are joined: what collides is chosen with both values, author and time; one undo; again changes nothing', async ({ desk, openDesk }, testInfo) => {
  const { page } = desk;
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
  await new ActorsPage(page).add('Cámara');
  await home.saved();
  const folder = testInfo.outputPath();
  const common = await carry(desk, folder, 'comun');

  const away: string[] = [];
  for (const [table, name] of [['Mesa 1', 'Cámara del Oriente'], ['Mesa 2', LONG]] as const) {
    const other = await openDesk();
    await new HomePage(other.page).openMesa(common);
    await new HomePage(other.page).goTo('Actores');
    await expect(new ActorsPage(other.page).actor('Cámara')).toBeVisible();
    await new ActorsPage(other.page).add(`Nuevo de ${table}`);
    await rename(other.page, 'Cámara', name.slice(0, 900));
    await new HomePage(other.page).saved();
    away.push(await carry(other, folder, table));
  }
  await rename(page, 'Cámara', 'Cámara de Guatapé');
  await home.saved();
  const before = content(await home.saveCopy());

  await joinCopies(page, away);
  const dialog = page.getByRole('dialog', { name: 'Juntar con Mesa 1, Mesa 2' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('Un dato quedó distinto en cada copia.', { exact: false })).toBeVisible();
  const question = dialog.getByRole('group', { name: /Actor .*Nombre/u });
  await expect(question.getByRole('radio')).toHaveCount(3);
  await expect(question.getByText(/^Mesa 1 \(equipo \w+\) · /u)).toBeVisible();
  await expect(question.getByText(/^Este equipo · .*lo más reciente/u)).toBeVisible();
  await question.getByRole('button', { name: 'Ver todo' }).click();
  await expect(question.getByText('juntas de acción comunal', { exact: false }).last()).toBeVisible();

  // By keyboard: the arrow changes what is chosen, and the button joins.
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(question.getByRole('radio', { name: /Mesa 1/u })).toBeChecked();
  await dialog.getByRole('button', { name: 'Juntar todo' }).click();
  await expect(page.getByText('Se juntaron las copias, con un dato elegido por usted.')).toBeVisible();
  const actors = new ActorsPage(page);
  for (const name of ['Cámara del Oriente', 'Nuevo de Mesa 1', 'Nuevo de Mesa 2']) await expect(actors.actor(name)).toBeVisible();
  await home.saved();

  await joinCopies(page, away);
  await expect(page.getByText('Esas copias no traen nada que no esté aquí. No cambió nada.')).toBeVisible();
  await page.getByRole('button', { name: /^Deshacer: Juntar con otra copia/u }).click();
  await expect(actors.actor('Nuevo de Mesa 1')).toBeHidden();
  await home.saved();
  const undone = content(await home.saveCopy()) as readonly { readonly id: string; readonly name?: string }[];
  expect(undone.map(({ id, name }) => [id, name])).toEqual((before as typeof undone).map(({ id, name }) => [id, name]));
});

test('a copy of another process is refused with its name, and nothing changes', async ({ desk, openDesk }, testInfo) => {
  const other = await openDesk();
  await new HomePage(other.page).createProcess('Envigado');
  await new HomePage(other.page).saved();
  const file = await carry(other, testInfo.outputPath(), 'envigado');
  const { page } = desk;
  await new HomePage(page).createProcess('Guatapé');
  await new HomePage(page).saved();
  await joinCopies(page, [file]);
  await expect(page.getByText(/«envigado\.mesa» es de otro proceso \(«.*Envigado.*»\)/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Deshacer' })).toHaveAttribute('aria-disabled', 'true');
});
