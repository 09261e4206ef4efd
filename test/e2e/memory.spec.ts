import { expect, test } from './fixtures';
import { AgendaPage } from './pages/agenda-page';
import { HomePage } from './pages/home-page';

test('a card is begun from an action, told by two actors, found by a word, and printed', async ({ app: page }) => {
  await new HomePage(page).openExample();
  const agenda = new AgendaPage(page);
  await agenda.place('Agenda');
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Contar lo aprendido' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: /^Lo aprendido: /u })).toBeVisible();
  await panel.getByLabel('Nombre de la experiencia').fill('Empezar por la escuela');
  await panel.getByLabel('¿Qué aprendimos que les sirva a otros?').fill('La plaza se llena cuando la escuela invita.');
  await panel.getByLabel('¿Qué aprendimos que les sirva a otros?').blur();
  for (const words of ['Fuimos puerta a puerta', 'Yo llevé a mi mamá']) {
    await panel.getByRole('combobox', { name: 'Quién lo dice' }).click();
    await page.getByRole('option').first().click();
    await panel.getByLabel('Qué dice').fill(words);
    await panel.getByLabel('Qué dice').press('Control+Enter');
    await expect(panel.getByText(words)).toBeVisible();
  }
  await expect(panel.getByRole('button', { name: /^Ir a Acción: /u })).toBeVisible();
  await page.getByLabel('Buscar en las fichas').fill('PLAZA escuela');
  await expect(page.getByRole('list', { name: 'Fichas de capitalización' }).getByRole('listitem')).toHaveCount(1);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'PDF de esta ficha' }).click();
  expect((await download).suggestedFilename()).toContain('Empezar por la escuela');
});

test('the ten cases are read and searched, and one becomes a card', async ({ app: page }) => {
  await new HomePage(page).openExample();
  await new AgendaPage(page).place('Memoria');
  await page.getByRole('tab', { name: 'Casos de otras ciudades' }).click();
  await expect(page.getByText('10 casos')).toBeVisible();
  await page.getByLabel('Buscar en los casos').fill('OBSERVATORIO cooperacion');
  await expect(page.getByRole('article', { name: 'Observatorio de cooperación descentralizada' })).toBeVisible();
  await page.getByRole('button', { name: 'Escribir una ficha sobre algo parecido' }).click();
  await expect(page.getByRole('complementary').getByRole('combobox', { name: 'Se parece al caso' })).toHaveValue(/Montevideo/u);
});

test('measurements come from a sheet through a preview, as one step that can be undone; what is wrong is said by its row', async ({ app: page }) => {
  await new HomePage(page).openExample();
  await new AgendaPage(page).place('Indicadores');
  // The first cell of a row is its mark.
  const name = (await page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').nth(1).textContent()) ?? '';
  await page.getByRole('tab', { name: 'Anotar' }).click();
  const csv = `Indicador;Día;Valor\r\n"${name.replaceAll('"', '""')}";2035-01-31;7\r\nNadie lo conoce;2035-01-31;1\r\n`;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importar mediciones' }).click();
  await (await chooser).setFiles({ name: 'medidas.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Nuevas: 1 · cambian: 0 · ya estaban: 0 · no entran: 1')).toBeVisible();
  await expect(dialog.getByText('No hay ningún indicador llamado «Nadie lo conoce».', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Importar una medición' }).click();
  await expect(page.getByRole('row').filter({ hasText: name }).getByText('31 ene 2035')).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('31 ene 2035')).toHaveCount(0);
});
