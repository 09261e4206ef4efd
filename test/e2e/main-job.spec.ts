import { t } from '@shared/i18n';
import { GAP_KINDS } from '@shared/analysis/coverage/gap';
import { actorWorkbook } from '@test/builders/workbooks/actor-workbook';
import { allRecords } from '@shared/document/document';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import { PlanPage } from './pages/plan-page';

const WORKBOOK = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'plan-guatape-2024-2027.xlsx');
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The records of a `.mesa` file, in order of their ids. */
function recordsOf(file: string): readonly unknown[] {
  const opened = readMesa(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error(opened.error.code);
  return [...allRecords(opened.value.document)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

test('from a real plan and a set of actors to a PDF diagnosis, saved and opened on another machine', async ({ desk, openDesk }) => {
  test.skip(!existsSync(WORKBOOK), `The municipal workbook is not beside the checkout: ${WORKBOOK}`);
  test.setTimeout(240_000);
  const { page } = desk;
  const home = new HomePage(page);
  const plan = new PlanPage(page);
  const actors = new ActorsPage(page);

  await test.step('an empty home offers a new process, a file and the example', async () => {
    await expect(page.getByRole('heading', { name: 'Proceso nuevo' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Abrir un archivo .mesa' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ver un ejemplo' })).toBeVisible();
    await home.createProcess('Guatapé');
    await home.saved();
  });

  await test.step('the plan comes in through a preview, as one step that can be undone', async () => {
    await home.goTo('Plan y líneas');
    await plan.chooseWorkbook(WORKBOOK);
    await expect(page.getByText('Ejes: 5 · Metas: 93')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /CONSOLIDADO/u })).not.toBeChecked();
    await expect(page.getByText('Filas leídas: 103 · por revisar: 5 · con contenido: 108')).toBeVisible();
    await page.getByRole('tab', { name: /Filas sin leer/u }).click();
    await expect(page.getByText('Es una fila de totales.').first()).toBeVisible();
    await plan.importButton.click();
    await expect(page.getByRole('tree', { name: 'Plan de desarrollo' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Todavía no hay plan de desarrollo')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByRole('treeitem', { name: /GOBERNANZA/u })).toBeVisible();
  });

  await test.step('actors are drawn by hand and brought from a sheet', async () => {
    await home.goTo('Actores');
    await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
    await actors.add('Alcaldía de Guatapé');
    await actors.add('Cámara de Comercio del Oriente');
    await actors.add('Universidad de Antioquia');
    await page.keyboard.press('Control+z');
    await expect(actors.actor('Universidad de Antioquia')).toBeHidden();
    await page.keyboard.press('Control+y');
    await expect(actors.actor('Universidad de Antioquia')).toBeVisible();
    await home.goTo('Plan y líneas');
    await plan.chooseWorkbook({ name: 'actores.xlsx', mimeType: SHEET_TYPE, buffer: Buffer.from(actorWorkbook()) });
    await page.getByRole('tab', { name: /^Hojas del libro/u }).click();
    // Where the sheets are many they are scrolled, also by keyboard.
    await expect(page.getByRole('tabpanel', { name: /^Hojas del libro/u })).toHaveAttribute('tabindex', '0');
    await page.getByRole('button', { name: /^Aplicar /u }).click();
    await home.goTo('Actores');
    await expect(actors.actor('Embajada de Francia')).toBeVisible();
  });

  await test.step('lines are created from the modalities', async () => {
    await home.goTo('Plan y líneas');
    await plan.openTab('Líneas');
    await plan.addLine('Marketing territorial', 'Guatapé destino de zócalos');
    await plan.addLine('Cooperación descentralizada', 'Agua y embalses con ciudades pares');
  });

  await test.step('the matrix is filled from the keyboard', async () => {
    await plan.openTab('Matrices');
    await plan.matrix.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    await expect(await plan.activeCell()).toHaveText('3');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '¿Por qué se vinculan?' }).fill('La seguridad sostiene el destino turístico');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('2');
    await expect(await plan.activeCell()).toHaveText('2');
    await expect(page.getByText('De 93 metas, solo una tiene al menos un vínculo', { exact: false })).toBeVisible();
    await plan.gapsTab.click();
    await expect(page.getByRole('heading', { name: 'Ejes sin línea' })).toBeVisible();
  });

  await test.step('the diagnosis comes out as a PDF whose text can be read', async () => {
    await home.goTo('Informes');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Guardar PDF' }).click();
    const text = execFileSync('pdftotext', ['-layout', await (await download).path(), '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');
    expect(text).toContain('Guatapé');
    expect(text).toContain('JUNTOS POR LA GOBERNANZA');
    expect(text).toContain('Fortalecimiento del Centro de');
    for (const kind of GAP_KINDS) expect(text).toContain(t(`reports.diagnosis.gaps.${kind}.title`));
  });

  await test.step('closed and opened again, everything is there', async () => {
    await home.saved();
    const again = await desk.reopen();
    await new HomePage(again).openRecent('Guatapé');
    await new HomePage(again).goTo('Actores');
    await expect(new ActorsPage(again).actor('Embajada de Francia')).toBeVisible();
  });

  await test.step('the .mesa file opens on another machine to the same record', async () => {
    const here = new HomePage(desk.page);
    const first = await here.saveCopy();
    const other = await openDesk();
    const there = new HomePage(other.page);
    await there.openMesa(first);
    await there.goTo('Plan y líneas');
    await new PlanPage(other.page).openTab('Matrices');
    await expect(other.page.getByText('De 93 metas, solo una tiene al menos un vínculo', { exact: false })).toBeVisible();
    const second = await there.saveCopy();
    expect(recordsOf(second)).toEqual(recordsOf(first));
  });
});
