import { damageRounds } from '@test/browser/damage-rounds';
import { edit, goToActors, lostOf, makeGroupProcess, readGroups } from '@test/browser/group-edits';
import { deleteStorage, killRounds } from '@test/browser/kill-rounds';
import type { Locator, Page } from '@playwright/test';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { HomePage } from './pages/home-page';
import { expect, test } from './program-fixture';

/** Pastes an edit of one actor and does not wait for it to be saved. */
async function editUnsaved(page: Page, name: string): Promise<void> {
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Nombre del actor' }).fill(name);
  await page.keyboard.press('Enter');
}

const banner = (page: Page, sentence: RegExp) => page.getByRole('alert').filter({ hasText: sentence });

/** Presses "Reintentar" until the warning is gone. The program tries by itself too, and may come between look and press. */
async function retry(warning: Locator): Promise<void> {
  const button = warning.getByRole('button', { name: 'Reintentar' });
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 1_000 });
    await expect(warning).toBeHidden({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

/** Several starts of browser and host: on a machine at rest each of these takes under a minute. */
test.describe.configure({ timeout: 240_000 });

test('killed again and again among edits: none that was acknowledged is lost, none is there by half, and it says so on opening', async ({ folder }) => {
  const figures = await killRounds({ folder, edits: 45, kills: 3, seed: 7 });
  expect(figures).toMatchObject({ kills: 3, lost: 0, halfApplied: 0 });
  expect(figures.acknowledged).toBeGreaterThanOrEqual(42);
  expect(figures.said).toHaveLength(3);
  for (const sentence of figures.said) expect(sentence).toMatch(/se cerró de golpe|se recuper/u);
});

test('with the storage of the browser deleted after each kill, the data folder alone has every acknowledged edit', async ({ folder }) => {
  const figures = await killRounds({ folder, edits: 30, kills: 2, seed: 8, between: deleteStorage });
  expect(figures).toMatchObject({ kills: 2, lost: 0, halfApplied: 0 });
  expect(figures.said).toHaveLength(2);
  for (const sentence of figures.said) expect(sentence).toContain('se recuperó completo de la carpeta de datos');
});

test('whatever happens to the files of the database, it is noticed, said, and everything acknowledged comes back', async ({ folder }) => {
  const figures = await damageRounds(folder, 12);
  expect(figures).toHaveLength(8);
  for (const figure of figures) {
    expect(figure, figure.damage).toMatchObject({ lost: 0, halfApplied: 0, goesOn: true });
    expect(figure.said.length, figure.damage).toBeGreaterThan(0);
  }
});

test('a full disk under the data folder is named, work goes on, and all is saved once there is room', async ({ folder, open, mountDisk }) => {
  const disk = mountDisk('disk', 8);
  const dataFolder = join(disk.folder, 'data');
  const { page, port, kill } = await open({ dataFolder });
  await makeGroupProcess(page);
  await edit(page, 1);
  disk.fill();
  // More than what is left of the last page of the journal.
  await editUnsaved(page, `Con el disco lleno ${'x'.repeat(900)}`);
  for (let more = 0; more < 8; more += 1) await editUnsaved(page, `Relleno ${more} ${'y'.repeat(900)}`);
  const warning = banner(page, /La carpeta de datos no recibe más: el disco está lleno/u);
  await expect(warning).toBeVisible();
  await editUnsaved(page, 'Uno adicional');
  await expect(warning).toContainText(/\d cambios esperan/u);
  await expect(warning.getByRole('button', { name: 'Guardar una copia aparte…' })).toBeVisible();
  disk.makeRoom();
  await retry(warning);
  await new HomePage(page).saved();
  await kill();
  await deleteStorage(join(folder, 'profile'));
  const again = await open({ dataFolder, port });
  await new HomePage(again.page).openRecent('Prueba');
  await goToActors(again.page);
  for (const name of ['Con el disco lleno x+', 'Relleno 7 y+', 'Uno adicional']) await expect(again.page.getByRole('button', { name: new RegExp(`^${name}, `, 'u') })).toBeVisible();
  expect(lostOf(await readGroups(again.page), 1)).toEqual([]);
  await again.close();
});

test('a full disk under the browser is named apart, while the data folder goes on', async ({ open, mountDisk }) => {
  const disk = mountDisk('disk', 160);
  const { page, close } = await open({ profileFolder: join(disk.folder, 'profile') });
  await makeGroupProcess(page);
  disk.fill();
  await editUnsaved(page, 'Con el disco lleno');
  const warning = banner(page, /El almacenamiento del navegador/u);
  await expect(warning).toBeVisible();
  await expect(warning).not.toContainText('La carpeta de datos');
  disk.makeRoom();
  await retry(warning);
  await new HomePage(page).saved();
  await close();
});

test('a data folder that becomes read-only is named, and all is saved once it can be written', async ({ open, mountDisk }) => {
  const disk = mountDisk('disk', 8);
  const { page, close } = await open({ dataFolder: join(disk.folder, 'data') });
  // A process that is new has no journal open yet: with a file open for writing the system refuses to protect the volume.
  await makeGroupProcess(page);
  disk.protect(true);
  await editUnsaved(page, 'En una carpeta protegida');
  const warning = banner(page, /La carpeta de datos no deja escribir: es de solo lectura/u);
  await expect(warning).toBeVisible();
  disk.protect(false);
  await retry(warning);
  await new HomePage(page).saved();
  await close();
});

test('a data folder that is read-only from the start: the program opens, shows what is there, names it, and saves once it can', async ({ open, mountDisk }) => {
  const disk = mountDisk('disk', 8);
  const dataFolder = join(disk.folder, 'data');
  const first = await open({ dataFolder });
  await makeGroupProcess(first.page);
  await edit(first.page, 1);
  await first.close();
  disk.protect(true);
  const { page, close } = await open({ dataFolder, port: first.port });
  await new HomePage(page).openRecent('Prueba');
  expect(lostOf(await readGroups(page), 1)).toEqual([]);
  await goToActors(page);
  await editUnsaved(page, 'Con la carpeta protegida');
  const warning = banner(page, /La carpeta de datos no deja escribir: es de solo lectura/u);
  await expect(warning).toBeVisible();
  await expect(page.getByRole('button', { name: /^Con la carpeta protegida, /u })).toBeVisible();
  disk.protect(false);
  await retry(warning);
  await new HomePage(page).saved();
  await close();
});

test('a data folder on a stick that was pulled is named and never made anew elsewhere; back again, all is saved', async ({ folder, open }) => {
  const { page, port, close } = await open();
  await makeGroupProcess(page);
  await edit(page, 1);
  await rename(join(folder, 'data'), join(folder, 'pulled'));
  await editUnsaved(page, 'Sin la memoria');
  const warning = banner(page, /La carpeta de datos ya no está/u);
  await expect(warning).toBeVisible();
  await rename(join(folder, 'pulled'), join(folder, 'data'));
  await retry(warning);
  await new HomePage(page).saved();
  await close();
  await deleteStorage(join(folder, 'profile'));
  const again = await open({ port });
  await new HomePage(again.page).openRecent('Prueba');
  await goToActors(again.page);
  await expect(again.page.getByRole('button', { name: /^Sin la memoria, /u })).toBeVisible();
  expect(lostOf(await readGroups(again.page), 1)).toEqual([]);
});

test('a storage that the browser empties while the program is open is written whole again, and said', async ({ open }) => {
  const { page, context, port, close } = await open();
  await makeGroupProcess(page);
  await edit(page, 1);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await edit(page, 2);
  await expect(page.getByText('El navegador había vaciado su almacenamiento.', { exact: false })).toBeVisible();
  await close();
  const again = await open({ port });
  await expect(again.page.getByRole('listitem').first()).toBeVisible();
  await expect(again.page.getByText('Lo que guarda el navegador no coincide', { exact: false })).toBeHidden();
  await new HomePage(again.page).openRecent('Prueba');
  expect(lostOf(await readGroups(again.page), 2)).toEqual([]);
});

test('a database that a later version wrote is only looked at: nothing in it changes', async ({ open }) => {
  const { page, port, close } = await open();
  await makeGroupProcess(page);
  await edit(page, 1);
  await new HomePage(page).saved();
  await page.reload();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  const raised = `new Promise((settle, fail) => {
    const opening = indexedDB.open('mesa-al-mundo', 20);
    opening.onupgradeneeded = () => { opening.result.createObjectStore('later'); };
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => { opening.result.close(); settle(true); };
  })`;
  expect(await page.evaluate(raised)).toBe(true);
  await page.reload();
  await expect(page.getByText('Puede mirarlos, no cambiarlos', { exact: false })).toBeVisible();
  await new HomePage(page).openRecent('Prueba');
  await expect(page.getByText('Aquí puede mirarlo, no cambiarlo. Actualice el programa', { exact: false })).toBeVisible();
  await goToActors(page);
  await expect(page.getByRole('button', { name: /^Edición 1 parte 0, /u })).toBeVisible();
  await editUnsaved(page, 'Intruso');
  await expect(page.getByRole('alert').filter({ hasText: 'Este proceso lo guardó una versión más nueva' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Intruso, /u })).toBeHidden();
  await close();
  const again = await open({ port });
  const version = `new Promise((settle) => {
    const opening = indexedDB.open('mesa-al-mundo');
    opening.onsuccess = () => { const found = [opening.result.version, opening.result.objectStoreNames.contains('later')]; opening.result.close(); settle(found); };
  })`;
  expect(await again.page.evaluate(version)).toEqual([20, true]);
});

test('a clock that was set back is said once, and the order of the acts holds', async ({ open }) => {
  const { page } = await open();
  await page.addInitScript('const now = Date.now; window.clockOffset = 0; Date.now = () => now() + window.clockOffset;');
  await page.reload();
  await makeGroupProcess(page);
  await edit(page, 1);
  await page.evaluate('window.clockOffset = -26 * 60 * 60 * 1000');
  await edit(page, 2);
  await expect(page.getByText('El reloj de este equipo está atrasado', { exact: false })).toHaveCount(1);
  await edit(page, 3);
  await expect(page.getByText('El reloj de este equipo está atrasado', { exact: false })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Edición 3 parte 0, /u })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Edición 2 parte 0, /u })).toBeVisible();
});
