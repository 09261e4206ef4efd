import type { Page } from '@playwright/test';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import { recordsOfCopy } from './pages/mesa-copy';
import { expect, test } from './program-fixture';

async function menu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Más', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A process that was closed once, which leaves a copy, and then changed: one actor removed, one renamed, one new. */
async function workedOn(page: Page): Promise<void> {
  const home = new HomePage(page);
  const actors = new ActorsPage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
  for (const name of ['Alcaldía', 'Cámara de Comercio']) await actors.add(name);
  await home.saved();
  await menu(page, 'Cerrar el proceso');
  await home.openRecent('Guatapé');
  await home.goTo('Actores');
  await actors.actor('Cámara de Comercio').click();
  await page.keyboard.press('Delete');
  await expect(actors.actor('Cámara de Comercio')).toBeHidden();
  await actors.add('Universidad de Antioquia');
  await home.saved();
}

test('a kept copy can be looked into, one record brought back, all of it restored in one step, or opened apart', async ({ open }) => {
  const { page } = await open();
  await workedOn(page);
  const home = new HomePage(page);
  const actors = new ActorsPage(page);

  await menu(page, 'Copias automáticas…');
  const dialog = page.getByRole('dialog', { name: /^Copias de «.*Guatapé.*»$/u });
  const copy = dialog.getByRole('button', { name: /Al cerrar · 3 registros/u });
  await copy.click();
  await expect(dialog.getByText('Uno que ahora no está')).toBeVisible();
  await expect(dialog.getByText('Uno hecho después')).toBeVisible();

  await dialog.getByRole('button', { name: 'Mirar por dentro' }).click();
  await expect(page.getByText('Está mirando una copia', { exact: false })).toBeVisible();
  await expect(actors.actor('Cámara de Comercio')).toBeVisible();
  await expect(actors.actor('Universidad de Antioquia')).toBeHidden();
  await page.getByRole('button', { name: 'Volver a lo de ahora' }).click();
  await expect(actors.actor('Universidad de Antioquia')).toBeVisible();
  await expect(actors.actor('Cámara de Comercio')).toBeHidden();

  await menu(page, 'Copias automáticas…');
  await copy.click();
  await dialog.getByRole('button', { name: 'Traer Cámara de Comercio' }).click();
  await expect(page.getByText('Volvió «Cámara de Comercio».', { exact: false })).toBeVisible();
  await expect(dialog.getByText('Uno que ahora no está')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(actors.actor('Cámara de Comercio')).toBeVisible();
  await page.getByRole('button', { name: /^Deshacer: Traer «Cámara de Comercio» de una copia/u }).click();
  await expect(actors.actor('Cámara de Comercio')).toBeHidden();

  await menu(page, 'Copias automáticas…');
  await copy.click();
  await dialog.getByRole('button', { name: 'Volver a esta copia' }).click();
  await dialog.getByRole('button', { name: 'Volver', exact: true }).click();
  await expect(page.getByText(/^El proceso quedó como en la copia/u)).toBeVisible();
  await expect(actors.actor('Cámara de Comercio')).toBeVisible();
  await expect(actors.actor('Universidad de Antioquia')).toBeHidden();
  await page.getByRole('button', { name: /^Deshacer: Volver a una copia/u }).click();
  await expect(actors.actor('Universidad de Antioquia')).toBeVisible();
  await home.saved();

  await menu(page, 'Copias automáticas…');
  await copy.click();
  await dialog.getByRole('button', { name: 'Abrir aparte' }).click();
  await expect(page.getByLabel('Proceso abierto')).toContainText('(copia)');
});

test('a copy on a second folder is written, read back and named; one more does not write over it', async ({ folder, open }) => {
  const stick = join(folder, 'memoria');
  await mkdir(stick);
  const { page } = await open({ env: { MESA_COPIES_FOLDER: stick } });
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.saved();
  await menu(page, 'Copia en una memoria USB…');
  const dialog = page.getByRole('dialog', { name: 'Copia en otra carpeta' });
  const write = dialog.getByRole('button', { name: /^Copiar aquí: /u });
  await write.click();
  await expect(dialog.getByText(/^La copia «.*Guatapé.*\.mesa» quedó en «.*memoria» y se leyó igual\./u)).toBeVisible();
  await write.click();
  await expect(dialog.getByText(/\(2\)\.mesa» quedó en/u)).toBeVisible();
  const files = await readdir(stick);
  expect(files).toHaveLength(2);
  for (const file of files) expect(recordsOfCopy(join(stick, file))).toHaveLength(1);

  // Pulled: what was in the list a moment ago is not there any more.
  await rename(stick, `${stick}-lejos`);
  await write.click();
  await expect(dialog.getByRole('alert')).toContainText('Revise si la memoria USB sigue conectada');
  await dialog.getByRole('button', { name: 'Buscar otra vez' }).click();
  await expect(dialog.getByText('No hay ninguna memoria conectada.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Otra carpeta…' }).click();
  await expect(dialog.getByRole('button', { name: 'Guardar con el navegador…' })).toBeVisible();
});

test('a stick that is full, or protected, is said so, and nothing half-written stays on it', async ({ open, mountDisk }) => {
  const disk = mountDisk('memoria', 1);
  const { page } = await open({ env: { MESA_COPIES_FOLDER: disk.folder } });
  await new HomePage(page).createProcess('Guatapé');
  await new HomePage(page).saved();
  disk.fill();
  await menu(page, 'Copia en una memoria USB…');
  const dialog = page.getByRole('dialog', { name: 'Copia en otra carpeta' });
  const write = dialog.getByRole('button', { name: /^Copiar aquí: /u });
  await write.click();
  await expect(dialog.getByRole('alert')).toContainText('No queda espacio en el disco.');
  disk.makeRoom();
  expect(await readdir(disk.folder)).toEqual([]);
  disk.protect(true);
  await write.click();
  await expect(dialog.getByRole('alert')).toContainText('La carpeta es de solo lectura.');
  disk.protect(false);
  await write.click();
  await expect(dialog.getByText('se leyó igual', { exact: false })).toBeVisible();
});
