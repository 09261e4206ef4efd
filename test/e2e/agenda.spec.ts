import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { expect, test } from './fixtures';
import { AgendaPage } from './pages/agenda-page';

test('an action is written with dates, a milestone and a share, and seen as schedule, board and budget', async ({ app }) => {
  const agenda = new AgendaPage(app);
  await agenda.begin();
  await agenda.addAction('Feria del agua', '2026-02-01', '2026-11-30');
  await agenda.view('Cronograma');
  await expect(app.getByRole('button', { name: /^Feria del agua: del 1 feb 2026 al 30 nov 2026/u })).toBeVisible();
  await agenda.view('Tablero');
  const card = app.getByRole('region', { name: 'Por empezar' }).getByRole('button', { name: /^Feria del agua/u });
  await card.focus();
  await app.keyboard.press('Alt+ArrowRight');
  await expect(app.getByRole('region', { name: 'En marcha' }).getByRole('button', { name: /^Feria del agua/u })).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(card).toBeVisible();
});

test('an action that would end before it starts is refused in a sentence, and nothing is written', async ({ app }) => {
  const agenda = new AgendaPage(app);
  await agenda.begin();
  await agenda.addAction('Feria del agua', '2026-02-01', '2026-01-15');
  await expect(app.getByText(/«Feria del agua» terminaría el 15 .*ene.* 2026, antes de empezar el 1 .*feb.* 2026\./u)).toBeVisible();
  await expect(app.getByRole('grid').getByText('desde 1 feb 2026')).toBeVisible();
});

test('a proposed action is accepted with its origin, and not proposed again', async ({ app }) => {
  const agenda = new AgendaPage(app);
  await agenda.begin();
  await agenda.tab('Propuestas');
  const first = app.getByRole('button', { name: /^Aceptar «/u }).first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  await first.click();
  await expect(app.getByRole('button', { name, exact: true })).toHaveCount(0);
  await agenda.tab('Acciones');
  await expect(app.getByRole('grid').getByText(name.slice('Aceptar «'.length, -1), { exact: true })).toBeVisible();
});

test('rows copied from a spreadsheet become actions in one step; what does not fit writes nothing and says where', async ({ app }) => {
  const agenda = new AgendaPage(app);
  await agenda.begin();
  await agenda.addAction('Feria del agua', '2026-02-01', '2026-11-30');
  const table = app.getByRole('grid', { name: 'Acciones' });
  const paste = async (text: string): Promise<void> => {
    await app.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await table.focus();
    await app.keyboard.press('Control+v');
  };
  await app.keyboard.press('Escape');
  await paste('Feria del agua y del bosque\tNadie que se conozca');
  const refused = app.getByRole('dialog', { name: 'No se pegó nada' });
  await expect(refused).toContainText('Fila 1, Responsable: «Nadie que se conozca» no está entre las opciones');
  await app.keyboard.press('Escape');
  await expect(refused).toBeHidden();
  await expect(table.getByText('Feria del agua', { exact: true })).toBeVisible();
  await paste('Acción\nFeria del agua y del bosque\nMisión a Lima\nRed de ríos');
  for (const name of ['Feria del agua y del bosque', 'Misión a Lima', 'Red de ríos']) await expect(table.getByText(name, { exact: true })).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(table.getByText('Misión a Lima', { exact: true })).toHaveCount(0);
  await expect(table.getByText('Feria del agua', { exact: true })).toBeVisible();
});

test('several actions are marked, put in one state, and the table leaves as a workbook', async ({ app }) => {
  const agenda = new AgendaPage(app);
  await agenda.begin();
  await agenda.addAction('Feria del agua', '2026-02-01', '2026-11-30');
  await agenda.addAction('Misión a Lima', '2026-03-01', '2026-03-05');
  const table = app.getByRole('grid', { name: 'Acciones' });
  await table.focus();
  await app.keyboard.press('Control+a');
  const tools = app.getByRole('toolbar', { name: 'Acciones de la tabla «Acciones»' });
  await expect(tools.getByText('2 filas marcadas')).toBeVisible();
  await tools.getByRole('button', { name: 'Estado' }).click();
  await app.getByRole('menuitem', { name: 'Hecha' }).click();
  await expect(table.getByText('Hecha')).toHaveCount(2);
  await tools.getByRole('button', { name: 'Agrupar por' }).click();
  await app.getByRole('menuitemradio', { name: 'Estado' }).click();
  await expect(table.getByRole('button', { name: /Hecha 2$/u })).toHaveAttribute('aria-expanded', 'true');
  const download = app.waitForEvent('download');
  await tools.getByRole('button', { name: 'Exportar la tabla' }).click();
  await app.getByRole('menuitem', { name: /\.xlsx/u }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Acciones.xlsx');
  const book = read(readFileSync(await file.path()));
  expect(utils.sheet_to_json<unknown[]>(book.Sheets['Acciones'] ?? {}, { header: 1 })).toEqual(
    expect.arrayContaining([expect.arrayContaining(['Acción', 'Estado']), expect.arrayContaining(['Misión a Lima', 'Hecha'])]),
  );
});
