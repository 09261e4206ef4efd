import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { workbookBytes } from '@test/builders/workbooks/workbook-bytes';
import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import { recordsOfCopy } from './pages/mesa-copy';
import { PlanPage } from './pages/plan-page';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sheetFile = (name: string, bytes: Uint8Array) => ({ name, mimeType: SHEET_TYPE, buffer: Buffer.from(bytes) });
const MEGABYTE = 1024 * 1024;

/** How an encrypted Office file begins: a compound file that holds a stream `EncryptedPackage`. */
function encryptedWorkbook(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
}

/** What there is and what could be undone. */
async function stateOf(page: Page): Promise<{ readonly records: readonly unknown[]; readonly undo: string | null }> {
  const records = recordsOfCopy(await new HomePage(page).saveCopy());
  const undo = await page.getByRole('toolbar', { name: 'Acciones del proceso' }).getByRole('button', { name: /^(?:Deshacer: |Nada que deshacer)/u }).getAttribute('aria-label');
  return { records, undo };
}

async function openActors(page: Page): Promise<void> {
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
  await new ActorsPage(page).add('Alcaldía de Guatapé');
}

const BAD_WORKBOOKS: readonly { readonly what: string; readonly name: string; readonly bytes: () => Uint8Array; readonly says: RegExp }[] = [
  { what: 'a photo under the name of a workbook', name: 'foto.xlsx', bytes: () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(2000).fill(7)]), says: /no es un libro de cálculo que se pueda leer/u },
  { what: 'an encrypted workbook', name: 'clave.xlsx', bytes: encryptedWorkbook, says: /protegido con contraseña/u },
  { what: 'an empty file', name: 'vacio.xlsx', bytes: () => new Uint8Array(), says: /está vacío/u },
  { what: 'a workbook without content', name: 'nada.xlsx', bytes: () => workbookBytes([{ name: 'Hoja1', rows: [] }]), says: /no tiene ninguna celda con contenido/u },
  { what: 'a zip bomb', name: 'bomba.xlsx', bytes: () => zipSync({ 'xl/workbook.xml': new Uint8Array(40 * MEGABYTE) }, { level: 9 }), says: /crece más de .* veces al descomprimirse/u },
  { what: 'a workbook cut in half', name: 'medio.xlsx', bytes: () => { const whole = workbookBytes([{ name: 'Actores', rows: [['Nombre'], ['Uno']] }]); return whole.slice(0, whole.length / 2); }, says: /incompleto|no es un libro de cálculo|dañado/u },
];

test('files that are no plan get one clear sentence each and leave the process as it was', async ({ app: page }) => {
  await openActors(page);
  const before = await stateOf(page);
  await new HomePage(page).goTo('Plan y líneas');
  const plan = new PlanPage(page);
  for (const { what, name, bytes, says } of BAD_WORKBOOKS) {
    await test.step(what, async () => {
      await plan.chooseWorkbook(sheetFile(name, bytes()));
      const alert = page.getByRole('alert').filter({ hasText: 'No se importó nada' });
      await expect(alert, what).toContainText(says);
      await expect(alert, what).toHaveCount(1);
      await expect(alert, what).not.toContainText(/error:|undefined|\bat \w+|[a-z]+\.[a-z]+\.[a-z]+/iu);
    });
  }
  await test.step('a workbook without headers', async () => {
    await plan.chooseWorkbook(sheetFile('mercado.xlsx', workbookBytes([{ name: 'Hoja1', rows: [['pan', 3], ['leche', 2]] }])));
    // It may be a plan whose headers have other names: the person can say in which row they are.
    await expect(page.getByRole('alert').filter({ hasText: 'no se reconoció ninguna fila de encabezados' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: /^Importar (?:un elemento|\d+ elementos)$/u })).toBeDisabled();
  });
  expect(await stateOf(page)).toEqual(before);
});

/** Lets a file fall on the window. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(({ fileName, numbers }) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(numbers)], fileName));
    return data;
  }, { fileName: name, numbers: [...bytes] });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
}

const zipWith = (parts: Record<string, Uint8Array>, change: (manifest: Record<string, unknown>) => void): Uint8Array => {
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array())) as Record<string, unknown>;
  change(manifest);
  return zipSync({ ...parts, 'manifest.json': strToU8(JSON.stringify(manifest)) });
};

test('.mesa files that cannot be opened get one clear sentence each and leave the process as it was', async ({ app: page }) => {
  await openActors(page);
  const whole = new Uint8Array(readFileSync(await new HomePage(page).saveCopy()));
  const before = await stateOf(page);
  const parts = unzipSync(whole);
  const cases: readonly { readonly what: string; readonly bytes: Uint8Array; readonly says: RegExp }[] = [
    { what: 'a text', bytes: strToU8('Estimada alcaldesa'), says: /no es un proceso de Mesa al Mundo/u },
    { what: 'cut before anything is whole', bytes: whole.slice(0, 60), says: /incompleto|dañado|no es un proceso/u },
    { what: 'of a newer version', bytes: zipWith(parts, (manifest) => { manifest['formatVersion'] = 99; manifest['appVersion'] = '9.0.0'; }), says: /versión más nueva del programa \(9\.0\.0\)/u },
    { what: 'a zip bomb', bytes: zipSync({ ...parts, 'attachments/foto.png': new Uint8Array(40 * MEGABYTE) }, { level: 9 }), says: /crece más de|como los que se hacen para bloquear|no es un proceso/u },
  ];
  for (const { what, bytes, says } of cases) {
    await test.step(what, async () => {
      await drop(page, 'proceso.mesa', bytes);
      const alert = page.getByRole('alert');
      await expect(alert, what).toHaveCount(1);
      await expect(alert, what).toContainText(says);
      await alert.getByRole('button', { name: 'Cerrar' }).click();
      await expect(alert).toHaveCount(0);
    });
  }
  expect(await stateOf(page)).toEqual(before);
});

test('a .mesa file altered from outside says how much of it was left out, and never replaces what is here by itself', async ({ app: page }) => {
  await openActors(page);
  const whole = new Uint8Array(readFileSync(await new HomePage(page).saveCopy()));
  const before = await stateOf(page);
  const parts = unzipSync(whole);
  const name = Object.keys(parts).find((part) => part.startsWith('records')) ?? '';
  const altered = strFromU8(parts[name] ?? new Uint8Array()).replace('Alcaldía de Guatapé', 'Alcaldía de Guatavita');
  await drop(page, 'alterado.mesa', zipSync({ ...parts, [name]: strToU8(altered) }));
  // What was saved of it and what was not, before anything is done with it.
  const report = page.getByRole('dialog', { name: /está dañado: se puede abrir una parte/u });
  await expect(report.getByRole('list').filter({ hasText: 'Proceso' })).toHaveText(/Proceso1/u);
  await expect(report.getByRole('list', { name: /No se pud(o|ieron) recuperar/u })).toContainText('no está como se guardó');
  await report.getByRole('button', { name: 'Abrir lo que está sano' }).click();
  const dialog = page.getByRole('dialog', { name: /ya está en este equipo/u });
  await expect(dialog).toBeVisible();
  // What is damaged may be joined or opened aside; it may not take the place of what is whole.
  await expect(dialog.getByRole('button', { name: /Usar el del archivo/u })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await stateOf(page)).toEqual(before);
});

test('a template sheet with wrong rows: the good ones go in, each wrong one is told by sheet and row', async ({ app: page }) => {
  await openActors(page);
  await new HomePage(page).goTo('Plan y líneas');
  const plan = new PlanPage(page);
  await plan.chooseWorkbook(sheetFile('actores.xlsx', workbookBytes([
    { name: 'Actores', rows: [
      ['Nombre', 'Tipo', 'Influencia'],
      ['Embajada de Francia', 'Gobierno extranjero', 3],
      ['Cámara de Comercio', 'Empresa o gremio', 7],
      ['Embajada de Francia', 'Gobierno extranjero', 2],
    ] },
    { name: 'Relaciones', rows: [
      ['Origen', 'Destino', 'Tipo'],
      ['Alcaldía de Guatapé', 'Embajada de Francia', 'Cooperación'],
      ['Alcaldía de Guatapé', 'Nadie Conocido', 'Cooperación'],
      ['Embajada de Francia', 'Embajada de Francia', 'Cooperación'],
    ] },
  ])));
  const problem = (place: string): ReturnType<Page['locator']> => page.getByRole('listitem').filter({ hasText: place });
  await expect(problem('Hoja «Actores», fila 3')).toContainText(['«7» no sirve en «Influencia']);
  await expect(problem('Hoja «Actores», fila 4')).toContainText(['Repite la fila 2; se tomó la primera.']);
  await expect(problem('Hoja «Relaciones», fila 3')).toContainText(['No hay ningún actor llamado «Nadie Conocido».']);
  await expect(problem('Hoja «Relaciones», fila 4')).toContainText(['«Embajada de Francia» no se puede relacionar consigo mismo.']);
  await page.getByRole('button', { name: /^Aplicar /u }).click();
  await new HomePage(page).goTo('Actores');
  await expect(new ActorsPage(page).actor('Embajada de Francia')).toHaveCount(1);
  const records = recordsOfCopy(await new HomePage(page).saveCopy());
  expect(records.filter(({ type }) => type === 'relation')).toHaveLength(1);
  await page.keyboard.press('Control+z');
  await expect(new ActorsPage(page).actor('Embajada de Francia')).toHaveCount(0);
});
