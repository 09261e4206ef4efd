import { listOf } from '@shared/document/document';
import { coverageOf } from '@shared/analysis/coverage/coverage-of-document';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { planLinesSheets } from '@shared/exchange/matrices/plan-lines-sheets';
import { isRich } from '@shared/exchange/sheets/xlsx/sheet-to-write';
import { writeSheets } from '@shared/exchange/sheets/write-sheets';
import { computedSheets, missingSpreadsheetProgram } from '@test/builders/soffice/soffice';
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { PlanPage } from './pages/plan-page';

const WORKBOOK = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'plan-guatape-2024-2027.xlsx');
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LINES = ['Destino de zócalos', 'Agua y embalse', 'Pueblos patrimonio', 'Economía creativa'] as const;

async function takeOut(page: Page, what: RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sacar esta matriz' }).click();
  await page.getByRole('menuitem', { name: what }).click();
  return (await download).path();
}

async function chooseMatrix(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Matriz', exact: true }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

test('forty links set by keyboard on a real plan come out as a workbook whose formulas another program computes to the same figures', async ({ app: page }) => {
  const missing = missingSpreadsheetProgram();
  test.skip(!existsSync(WORKBOOK), `The municipal workbook is not beside the checkout: ${WORKBOOK}`);
  test.skip(missing !== null, missing ?? '');
  test.setTimeout(240_000);
  const home = new HomePage(page);
  const plan = new PlanPage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Plan y líneas');
  await plan.chooseWorkbook(WORKBOOK);
  await plan.importButton.click();
  await plan.openTab('Líneas');
  for (const name of LINES) await plan.addLine('Marketing territorial', name);
  await plan.openTab('Matrices');
  await plan.matrix.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  // Ten rows by four lines, back and forth.
  for (let row = 0; row < 10; row += 1) {
    for (let column = 0; column < LINES.length; column += 1) {
      await page.keyboard.press(String(1 + ((row + column) % 3)));
      if (column < LINES.length - 1) await page.keyboard.press(row % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    }
    await page.keyboard.press('ArrowDown');
  }
  await home.saved();
  const file = new Uint8Array(readFileSync(await takeOut(page, /^Libro de cálculo/u)));
  const opened = readMesa(new Uint8Array(readFileSync(await home.saveCopy())));
  if (!opened.ok) throw new Error(opened.error.code);
  const { document } = opened.value;
  expect(listOf(document, 'planLink')).toHaveLength(40);

  const computed = await computedSheets(file);
  const names = { matrix: 'Plan de desarrollo × líneas', coverage: 'Cobertura' };
  let formulas = 0;
  for (const sheet of planLinesSheets(document, names)) {
    const there = computed.get(sheet.name) ?? [];
    sheet.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!isRich(cell) || typeof cell.value !== 'number') return;
        if (cell.formula !== undefined) formulas += 1;
        const text = String(there[r]?.[c] ?? '');
        expect(text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text), `${sheet.name} ${String(r + 1)}:${String(c + 1)}`).toBeCloseTo(cell.value, 9);
      });
    });
  }
  expect(formulas).toBeGreaterThan(100);
  const { linked, targets } = coverageOf(document);
  await expect(page.getByText(`De ${String(targets)} metas, ${String(linked)} tienen al menos un vínculo`, { exact: false })).toBeVisible();
});

test('a matrix goes to paper over several pages, its heads on each; the flow to the goals too', async ({ app: page }) => {
  test.setTimeout(120_000);
  const home = new HomePage(page);
  await home.openExample();
  await home.goTo('Plan y líneas');
  await new PlanPage(page).openTab('Matrices');
  await chooseMatrix(page, 'Actores × actores: influencia');
  const pages = execFileSync('pdftotext', ['-layout', await takeOut(page, /^PDF/u), '-'], { encoding: 'utf8' }).split('\f').filter((text) => text.trim() !== '');
  expect(pages.length).toBeGreaterThan(2);
  for (const text of pages) expect(text).toMatch(/Actores × actores: influencia[\s\S]*Página \d+ de \d+/u);
  expect(pages.filter((text) => text.includes('Canal Capital')).length).toBeGreaterThan(1);

  await chooseMatrix(page, 'Del plan a los ODS: flujo');
  await expect(page.getByRole('img', { name: /^Del plan a los ODS: flujo\./u })).toBeVisible();
  const flow = execFileSync('pdftotext', ['-layout', await takeOut(page, /^PDF/u), '-'], { encoding: 'utf8' });
  expect(flow).toContain('Modalidades');
  expect(flow).toContain('Acción por el clima');
});

test('lines are put in order by criteria with weights, and a change of weight shows', async ({ app: page }) => {
  const home = new HomePage(page);
  await home.openPlainCity();
  await home.goTo('Plan y líneas');
  await new PlanPage(page).openTab('Matrices');
  await chooseMatrix(page, 'Prioridad de las líneas: criterios');
  await expect(page.getByText('Todavía no hay criterios')).toBeVisible();
  for (const name of ['Impacto', 'Costo']) {
    await page.getByRole('textbox', { name: 'Nuevo criterio' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: `Peso de ${name}` })).toBeVisible();
  }
  const grid = page.getByRole('treegrid', { name: /^Prioridad/u });
  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (const key of ['5', 'ArrowRight', '1', 'ArrowDown', '4', 'ArrowLeft', '2']) await page.keyboard.press(key);
  const order = page.getByRole('region', { name: 'Orden de prioridad' }).getByRole('listitem');
  await expect(order).toHaveCount(2);
  const first = await order.first().innerText();
  await page.getByRole('textbox', { name: 'Peso de Costo' }).fill('40');
  await page.keyboard.press('Tab');
  await expect(order.first()).not.toHaveText(first);
  await expect(page.getByText(/Impacto pese entre/u)).toBeVisible();
  await page.getByRole('button', { name: 'Quitar Costo' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Costo' })).toHaveCount(0);
});

test('a newer workbook is compared with the plan; what is taken goes in as one step, and its columns are remembered', async ({ app: page }) => {
  test.setTimeout(120_000);
  const home = new HomePage(page);
  const plan = new PlanPage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Plan y líneas');
  const header = ['EJE', 'PROGRAMA', 'Código de la meta', 'META DE PRODUCTO', 'Indicador', 'Avance raro', 'Meta cuatrienio'];
  const rows = (more: readonly (readonly (string | number)[])[], first: number | string): Buffer =>
    Buffer.from(writeSheets([{ name: 'Plan', rows: [header, ['Agua', 'Embalse', '1.1', 'Muelle nuevo', 'Muelles', 3, first], ['Agua', 'Embalse', '1.2', 'Sendero', 'Metros', 4, '1.600'], ...more] }]));
  await plan.chooseWorkbook({ name: 'plan.xlsx', mimeType: SHEET_TYPE, buffer: rows([['Agua', 'Embalse', '1.3', 'Baños', 'Baños', 5, '2']], '2.500') });
  await page.getByRole('radio', { name: /^El punto separa/u }).check();
  await page.getByRole('tab', { name: 'Columnas' }).click();
  await page.getByRole('combobox', { name: 'Qué es la columna Avance raro' }).click();
  await page.getByRole('option', { name: 'Línea base', exact: true }).click();
  await plan.importButton.click();
  await expect(page.getByRole('treeitem', { name: /Muelle nuevo/u })).toBeVisible();

  await plan.chooseWorkbook({ name: 'plan-nuevo.xlsx', mimeType: SHEET_TYPE, buffer: rows([['Agua', 'Embalse', '1.4', 'Faro', 'Faros', 1, '1']], '3.500') });
  await expect(page.getByText('Se lee como usted dijo la vez pasada.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^El punto separa/u })).toBeChecked();
  await page.getByRole('tab', { name: 'Columnas' }).click();
  await expect(page.getByRole('combobox', { name: 'Qué es la columna Avance raro' })).toHaveValue('Línea base');
  await page.getByRole('tab', { name: /^Cambios/u }).click();
  const list = page.getByRole('list', { name: 'Cambios que trae el archivo' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText(/1\.1 Muelle nuevo/u);
  await expect(list).toContainText(/Meta\s*2,5 → 3,5/u);
  await page.getByText('Ya no están: 1').click();
  await page.getByRole('checkbox', { name: 'Quitar 1.3 Baños' }).check();
  await page.getByRole('button', { name: 'Aplicar 3 cambios' }).click();
  await expect(page.getByRole('treeitem', { name: /Faro/u })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /Baños/u })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('treeitem', { name: /Baños/u })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /Faro/u })).toHaveCount(0);
});

test('cells copied in a spreadsheet are pasted through the same assistant; branches move by keyboard and join', async ({ app: page }) => {
  const home = new HomePage(page);
  const plan = new PlanPage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Plan y líneas');
  await plan.openTab('Importar');
  const cells = ['Código\tNivel\tNombre\tCódigo padre', '1\tEje\tAgua\t', '2\tEje\tTurismo\t', '2.1\tMeta\tMuelle\t2', '2.2\tMeta\tMuelle viejo\t2'].join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), cells);
  await page.getByRole('button', { name: 'Pegar lo copiado' }).click();
  await expect(page.getByRole('heading', { name: /Portapapeles/u })).toBeVisible();
  await page.getByRole('button', { name: 'Aplicar 4 cambios' }).click();
  const tree = page.getByRole('tree', { name: 'Plan de desarrollo' });
  const items = tree.getByRole('treeitem');
  await expect(items).toHaveCount(4);
  await page.getByRole('treeitem', { name: /Turismo/u }).click();
  await tree.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(items.first()).toContainText('Turismo');
  await page.keyboard.press('Control+z');
  await expect(items.first()).toContainText('Agua');
  await page.getByRole('treeitem', { name: /Muelle viejo/u }).click();
  await page.getByRole('button', { name: 'Mover o unir lo elegido' }).click();
  await page.getByRole('menuitem', { name: 'Unir con otro…' }).click();
  await page.getByRole('combobox', { name: 'Unir con' }).fill('2.1');
  await page.getByRole('option', { name: '2.1 Muelle' }).click();
  await page.getByRole('button', { name: 'Unir', exact: true }).click();
  await expect(items).toHaveCount(3);
});
