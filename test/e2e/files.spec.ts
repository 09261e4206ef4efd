import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { looksLocked } from '@shared/exchange/mesa/lock/lock-header';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';

const PASSWORD = 'una frase que nadie adivina';

async function more(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Más', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openActor(page: Page): Promise<void> {
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
  await new ActorsPage(page).add('Oficina de Rocío Ñustes');
  await home.saved();
}

test('a copy is locked with a password, opens elsewhere with it and not without it', async ({ app: page, openDesk }, info) => {
  await openActor(page);
  await more(page, 'Copia con contraseña o sin datos personales…');
  const options = page.getByRole('dialog', { name: 'Copia con contraseña o sin datos personales' });
  await options.getByRole('checkbox', { name: 'Proteger con contraseña' }).check();
  await expect(options.getByText('Si se pierde la contraseña, se pierde el archivo')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Guardar la copia' })).toBeDisabled();
  await options.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
  await options.getByRole('textbox', { name: 'La misma, otra vez' }).fill(PASSWORD);
  await options.getByRole('checkbox', { name: /Entiendo que sin la contraseña/u }).check();
  const download = page.waitForEvent('download');
  await options.getByRole('button', { name: 'Guardar la copia' }).click();
  const path = info.outputPath('con-clave.mesa');
  await (await download).saveAs(path);
  const bytes = readFileSync(path);
  expect(looksLocked(bytes)).toBe(true);
  expect(bytes.toString('latin1')).not.toMatch(/Oficina|Guatap/u);

  const other = await openDesk();
  await new HomePage(other.page).openMesa(path);
  const question = other.page.getByRole('dialog', { name: /tiene contraseña/u });
  await question.getByRole('textbox', { name: 'Contraseña' }).fill('otra frase cualquiera');
  await question.getByRole('button', { name: 'Abrir' }).click();
  await expect(question.getByText('Esa no es la contraseña de este archivo')).toBeVisible();
  await question.getByRole('textbox', { name: 'Contraseña' }).fill(PASSWORD);
  await other.page.keyboard.press('Enter');
  await expect(other.page.getByRole('navigation')).toBeVisible();
  await new HomePage(other.page).goTo('Actores');
  await expect(new ActorsPage(other.page).actor('Oficina de Rocío Ñustes')).toHaveCount(1);
});

/** Everything in the browser's storage of the program, as text. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => { resolve(opening.result); };
        opening.onerror = () => { reject(new Error('not opened')); };
      });
      for (const store of database.objectStoreNames) {
        found.push(await new Promise((resolve) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => { resolve(reading.result); };
        }));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

/** Everything in a folder as text, what is in `.mesa` files included. */
function folderText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const bytes = readFileSync(path);
      const inside = path.endsWith('.mesa') ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [];
      return [bytes.toString('utf8'), ...inside].join('\n');
    })
    .join('\n');
}

test('a person is erased everywhere this machine keeps the process, after a preview; the work goes on', async ({ desk, openDesk }, info) => {
  test.skip(desk.host === null, 'The data folder is looked into through the host');
  void openDesk;
  const { page } = desk;
  await openActor(page);
  expect(folderText(desk.dataFolder)).toContain('Rocío Ñustes');
  expect(await storedText(page)).toContain('Rocío Ñustes');

  await more(page, 'Borrar los datos de una persona…');
  const dialog = page.getByRole('dialog', { name: 'Borrar los datos de una persona' });
  await dialog.getByRole('combobox', { name: 'Nombre de la persona' }).fill('rocio ñustes');
  await dialog.getByRole('button', { name: 'Buscar dónde aparece' }).click();
  await expect(dialog.getByRole('list', { name: 'Aparece en un lugar' })).toContainText('Oficina de Rocío Ñustes');
  await expect(dialog.getByText('No se puede deshacer', { exact: true })).toBeVisible();
  const erase = dialog.getByRole('button', { name: 'Borrar para siempre' });
  await expect(erase).toBeDisabled();
  await page.screenshot({ path: info.outputPath('preview.png') });
  await dialog.getByRole('checkbox', { name: 'Entiendo que no se puede deshacer' }).check();
  await erase.click();
  await expect(dialog).toBeHidden();
  await new HomePage(page).goTo('Actores');
  await expect(page.getByRole('button', { name: 'Oficina de […]' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nada que deshacer' })).toBeVisible();
  expect(folderText(desk.dataFolder)).not.toMatch(/Roc[ií]o|Ñustes/u);
  expect(await storedText(page)).not.toMatch(/Roc[ií]o|Ñustes/u);

  await new ActorsPage(page).add('Cornare');
  await new HomePage(page).saved();
  const again = await desk.reopen();
  await new HomePage(again).openRecent('Guatapé');
  await new HomePage(again).goTo('Actores');
  await expect(again.getByRole('button', { name: 'Oficina de […]' }).first()).toBeVisible();
  expect(folderText(desk.dataFolder)).not.toMatch(/Roc[ií]o|Ñustes/u);
});

test('the about box says version, where the data live, and every licence with its text', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Ayuda' }).click();
  await page.getByRole('button', { name: 'Acerca de Mesa al Mundo' }).click();
  const about = page.getByRole('dialog', { name: 'Acerca de Mesa al Mundo' });
  await expect(about.getByText('0.1.0')).toBeVisible();
  if (desk.host !== null) await expect(about.getByText(desk.dataFolder)).toBeVisible();
  const list = about.getByRole('list', { name: 'Paquetes y licencias' });
  await expect(list.getByRole('listitem').filter({ hasText: 'dexie' })).toContainText('Apache-2.0');
  const zod = list.getByRole('listitem').filter({ hasText: /^zod /u });
  await zod.getByText(/^zod /u).first().click();
  await expect(zod.getByText(/Permission is hereby granted/u)).toBeVisible();
});

test('a file that takes long can be cancelled, and nothing has changed', async ({ app: page }, info) => {
  await openActor(page);
  const path = info.outputPath('grande.mesa');
  writeFileSync(path, readFileSync(await new HomePage(page).saveCopy()));
  // Reading never ends: the worker is there, and says nothing.
  await page.evaluate(() => {
    const silent = class extends EventTarget {
      postMessage(): void { document.documentElement.dataset['asked'] = 'yes'; }
      terminate(): void { document.documentElement.dataset['ended'] = 'yes'; }
    };
    (window as unknown as { Worker: unknown }).Worker = silent;
  });
  const transfer = await page.evaluateHandle((numbers) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(numbers)], 'grande.mesa'));
    return data;
  }, [...readFileSync(path)]);
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  const reading = page.getByRole('dialog', { name: 'Abriendo el archivo' });
  await expect(reading).toBeVisible();
  await reading.getByRole('button', { name: 'Cancelar' }).click();
  await expect(reading).toBeHidden();
  await expect(page.locator('html[data-ended=yes]')).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(new ActorsPage(page).actor('Oficina de Rocío Ñustes')).toHaveCount(1);
});
