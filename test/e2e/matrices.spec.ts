import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { PlanPage } from './pages/plan-page';
import type { Page } from '@playwright/test';

async function openMatrix(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Matriz', exact: true }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await expect(page.getByRole('treegrid', { name })).toBeVisible();
}

test('positions, responsibilities and goals are filled by keyboard, read at the side, and undone per gesture', async ({ app: page }) => {
  test.setTimeout(90_000);
  await new HomePage(page).openExample();
  await new HomePage(page).goTo('Plan y líneas');
  await new PlanPage(page).openTab('Matrices');

  await test.step('a position against: minus and its figure', async () => {
    await openMatrix(page, 'Actores × líneas: posiciones');
    const grid = page.getByRole('treegrid', { name: 'Actores × líneas: posiciones' });
    await grid.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('-');
    await page.keyboard.press('3');
    await expect(grid.getByRole('gridcell', { name: /−3, En contra: pone en riesgo su misión$/u })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(grid.getByRole('gridcell', { name: /−3, En contra/u })).toHaveCount(0);
  });

  await test.step('two who answer for one action is a fault that the row shows', async () => {
    await openMatrix(page, 'Responsabilidades: acciones × actores');
    const grid = page.getByRole('treegrid', { name: /^Responsabilidades/u });
    await grid.focus();
    await page.keyboard.press('Control+Home');
    // The last action has no letters in the example.
    await page.keyboard.press('Control+ArrowDown');
    for (const key of ['a', 'r', 'ArrowRight', 'a']) await page.keyboard.press(key);
    await expect(grid.getByRole('gridcell', { name: /^ACDVPR .*: RA, Lo hace, Responde por ello$/u })).toBeVisible();
    await expect(grid.getByRole('rowheader', { name: /Responden varios \(A\)\.$/u })).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(grid.getByRole('rowheader', { name: /Responden varios/u })).toHaveCount(0);
  });

  await test.step('a block goes through the clipboard as a spreadsheet would take it', async () => {
    await openMatrix(page, 'ODS × líneas');
    const grid = page.getByRole('treegrid', { name: 'ODS × líneas' });
    await grid.focus();
    await page.keyboard.press('Control+Home');
    for (const key of ['3', 'ArrowRight', '2', 'ArrowLeft', 'Shift+ArrowRight', 'Control+c', 'ArrowDown', 'ArrowLeft', 'Control+v']) await page.keyboard.press(key);
    await expect(page.getByRole('complementary', { name: 'Lectura de la matriz' }).getByText('De 136 celdas, 13 están llenas.', { exact: false })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('De 136 celdas, 11 están llenas.', { exact: false })).toBeVisible();
  });

  await test.step('the corner of the selection is pulled over two rows, as one step', async () => {
    const grid = page.getByRole('treegrid', { name: 'ODS × líneas' });
    await grid.focus();
    for (const key of ['Control+Home', 'Shift+ArrowRight']) await page.keyboard.press(key);
    const corner = await grid.locator('[data-fill]').boundingBox();
    if (corner === null) throw new Error('The selection has no corner');
    const [x, y] = [corner.x + corner.width / 2, corner.y + corner.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 70, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByText('De 136 celdas, 15 están llenas.', { exact: false })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('De 136 celdas, 11 están llenas.', { exact: false })).toBeVisible();
  });
});

test('a matrix of one’s own is defined without code, filled and removed with its cells', async ({ app: page }) => {
  await new HomePage(page).openExample();
  await new HomePage(page).goTo('Plan y líneas');
  await new PlanPage(page).openTab('Matrices');
  await page.getByRole('button', { name: 'Definir una matriz propia' }).click();
  const dialog = page.getByRole('dialog', { name: 'Matriz propia' });
  await dialog.getByRole('button', { name: 'Crear la matriz' }).click();
  await expect(dialog.getByText('Falta esto para crear la matriz.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Nombre' }).fill('Ánimo de cada línea');
  await dialog.getByRole('combobox', { name: 'Las filas son' }).click();
  await page.getByRole('option', { name: 'una lista que escribo' }).click();
  await dialog.getByRole('textbox', { name: 'Una por renglón' }).fill('Concejo\nGabinete\n\nConcejo');
  await dialog.getByRole('combobox', { name: 'Cada celda tiene' }).click();
  await page.getByRole('option', { name: 'Un estado de una lista' }).click();
  await dialog.getByRole('button', { name: 'Crear la matriz' }).click();

  const grid = page.getByRole('treegrid', { name: 'Ánimo de cada línea' });
  await expect(grid.getByRole('row')).toHaveCount(3);
  await grid.focus();
  await page.keyboard.press('h');
  await expect(grid.getByRole('gridcell', { name: /: Hecho$/u })).toBeVisible();
  await page.getByRole('button', { name: 'Opciones de la matriz' }).click();
  await page.getByRole('menuitem', { name: 'Quitar esta matriz' }).click();
  await expect(page.getByRole('treegrid', { name: 'Matriz del plan de desarrollo por líneas de internacionalización' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await openMatrix(page, 'Ánimo de cada línea');
  await expect(grid.getByRole('gridcell', { name: /: Hecho$/u })).toBeVisible();
});

test('keys that come faster than the window draws each land in their own cell, and each is a step', async ({ app: page }) => {
  const home = new HomePage(page);
  const plan = new PlanPage(page);
  await home.openExample();
  await home.goTo('Plan y líneas');
  await plan.openTab('Matrices');
  await plan.matrix.focus();
  await page.keyboard.press('Control+Home');
  const column = async (): Promise<readonly string[]> => {
    const texts: string[] = [];
    await page.keyboard.press('Control+Home');
    for (let row = 0; row < 6; row += 1) {
      texts.push((await (await plan.activeCell()).innerText()).trim());
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Control+Home');
    return texts;
  };
  const before = await column();
  // Each cell gets what it did not have.
  const written = before.map((text) => (text === '2' ? '1' : '2'));

  // All are on their way before the first is answered.
  const session = await page.context().newCDPSession(page);
  await Promise.all(written.flatMap((digit) => [
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: digit, text: digit, windowsVirtualKeyCode: digit.charCodeAt(0) }),
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'ArrowDown', windowsVirtualKeyCode: 40 }),
  ]));
  await home.saved();
  expect(await column()).toEqual(written);

  await page.keyboard.press('Control+z');
  expect(await column()).toEqual([...written.slice(0, -1), ...before.slice(-1)]);
  for (let step = 1; step < written.length; step += 1) await page.keyboard.press('Control+z');
  expect(await column()).toEqual(before);
});
