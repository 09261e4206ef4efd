import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import { recordsOfCopy } from './pages/mesa-copy';

/** A process with two actors, as a person makes it. */
async function makeProcess(page: Page): Promise<void> {
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
  await new ActorsPage(page).add('Alcaldía de Guatapé');
  await new ActorsPage(page).add('Cámara de Comercio');
}

test('with the storage of the browser gone, the process comes back from the data folder and says so', async ({ desk, openDesk }) => {
  test.skip(desk.host === null, 'In Electron the browser storage and the data folder are one folder');
  await makeProcess(desk.page);
  const home = new HomePage(desk.page);
  await home.saved();
  const before = recordsOfCopy(await home.saveCopy());
  await desk.close();
  await rm(desk.profileFolder, { recursive: true, force: true, maxRetries: 5 });

  const again = await openDesk({ dataFolder: desk.dataFolder, profileFolder: desk.profileFolder });
  const there = new HomePage(again.page);
  await expect(again.page.getByText('El almacenamiento del navegador está vacío, pero la carpeta de datos guarda un proceso.', { exact: false })).toBeVisible();
  await there.openRecent('Guatapé');
  const sentence = again.page.getByText(/^El navegador no tenía «.*Guatapé.*»: se recuperó completo de la carpeta de datos\.$/u);
  await expect(sentence).toHaveCount(1);
  await there.goTo('Actores');
  await expect(new ActorsPage(again.page).actor('Cámara de Comercio')).toBeVisible();
  expect(recordsOfCopy(await there.saveCopy())).toEqual(before);
});

test('what was done before closing can be undone and done again after opening', async ({ desk }) => {
  await makeProcess(desk.page);
  await new HomePage(desk.page).saved();
  const page = await desk.reopen();
  const home = new HomePage(page);
  const actors = new ActorsPage(page);
  await home.openRecent('Guatapé');
  await home.goTo('Actores');
  await expect(actors.actor('Cámara de Comercio')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(actors.actor('Cámara de Comercio')).toBeHidden();
  await expect(actors.actor('Alcaldía de Guatapé')).toBeVisible();
  await home.saved();

  const third = await desk.reopen();
  await new HomePage(third).openRecent('Guatapé');
  await new HomePage(third).goTo('Actores');
  await expect(new ActorsPage(third).actor('Alcaldía de Guatapé')).toBeVisible();
  await third.keyboard.press('Control+Shift+z');
  await expect(new ActorsPage(third).actor('Cámara de Comercio')).toBeVisible();
});

test('a second window on the same process can look and not change, until the first one lets go', async ({ desk }) => {
  test.skip(desk.host === null, 'Electron opens one window of the program');
  await makeProcess(desk.page);
  await new HomePage(desk.page).saved();
  const second = await desk.context.newPage();
  await second.goto((await desk.host?.launchUrl()) ?? '');
  await new HomePage(second).openRecent('Guatapé');
  await expect(second.getByText('Este proceso ya está abierto en otra ventana.', { exact: false })).toBeVisible();
  await new HomePage(second).goTo('Actores');
  await expect(new ActorsPage(second).actor('Cámara de Comercio')).toBeVisible();
  await second.keyboard.press('Control+z');
  await expect(new ActorsPage(second).actor('Cámara de Comercio')).toBeVisible();
  await second.keyboard.press('a');
  const field = second.getByRole('textbox', { name: 'Nombre del actor' });
  if (await field.isVisible()) {
    await field.fill('Intruso');
    await second.keyboard.press('Enter');
  }
  await expect(new ActorsPage(second).actor('Intruso')).toBeHidden();
  expect(recordsOfCopy(await new HomePage(desk.page).saveCopy()).filter(({ type }) => type === 'actor')).toHaveLength(2);

  await desk.page.close();
  await second.getByRole('button', { name: 'Editar aquí' }).click();
  await new HomePage(second).goTo('Actores');
  await new ActorsPage(second).add('Universidad de Antioquia');
  await new HomePage(second).saved();
});

test('with browser and host killed right after "Guardado", nothing is lost', async ({ desk, openDesk }) => {
  const { host } = desk;
  test.skip(host === null, 'The host is what is killed');
  await makeProcess(desk.page);
  const home = new HomePage(desk.page);
  await home.saved();
  const before = recordsOfCopy(await home.saveCopy());
  const session = await desk.context.browser()?.newBrowserCDPSession();
  await host?.kill();
  // The browser ends at once, without its own leave-taking.
  await session?.send('Browser.crash').catch(() => undefined);
  await desk.context.close().catch(() => undefined);

  const again = await openDesk({ dataFolder: desk.dataFolder, profileFolder: desk.profileFolder });
  const there = new HomePage(again.page);
  await there.openRecent('Guatapé');
  await there.goTo('Actores');
  await expect(new ActorsPage(again.page).actor('Cámara de Comercio')).toBeVisible();
  expect(recordsOfCopy(await there.saveCopy())).toEqual(before);
});

test('every write to the database asks the browser for strict durability', async ({ desk }) => {
  const { page } = desk;
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { durabilityAsked: asked });
    const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value as IDBDatabase['transaction'];
    IDBDatabase.prototype.transaction = function transaction(...words) {
      const opened = original.apply(this, words);
      if (opened.mode === 'readwrite') asked.push(opened.durability);
      return opened;
    };
  });
  await page.reload();
  await makeProcess(page);
  await new HomePage(page).saved();
  const asked = await page.evaluate(() => (window as unknown as { readonly durabilityAsked: readonly string[] }).durabilityAsked);
  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(new Set(asked)).toEqual(new Set(['strict']));
});
