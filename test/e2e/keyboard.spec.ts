import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import { KeyboardPage } from './pages/keyboard-page';
import { PlanPage } from './pages/plan-page';

test('a whole job by keyboard alone, from a new process to the exported diagnosis', async ({ app: page }) => {
  test.setTimeout(120_000);
  const keys = new KeyboardPage(page);
  const actors = new ActorsPage(page);
  const plan = new PlanPage(page);

  await test.step('the new process: the field has the keyboard, Enter creates it', async () => {
    await expect(page.getByRole('textbox', { name: 'Territorio' })).toBeFocused();
    await keys.write('Guatapé');
    await keys.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Lugares' })).toBeVisible();
  });

  await test.step('three actors, two of them connected', async () => {
    await keys.goToPlace('Actores');
    await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
    for (const name of ['Alcaldía de Guatapé', 'Cámara de Comercio', 'Universidad de Antioquia']) {
      await keys.press('a');
      await expect(page.getByRole('textbox', { name: 'Nombre del actor' })).toBeFocused();
      await keys.write(name);
      await keys.press('Enter');
      await expect(actors.actor(name)).toBeVisible();
    }
    await keys.press('c');
    await expect(page.getByRole('combobox', { name: 'Buscar el otro actor' })).toBeFocused();
    await keys.write('cama');
    await keys.press('Enter');
    await keys.press('Escape');
    await expect(page.getByText('3 actores y 1 relación', { exact: false }).or(page.getByText(/conectado con Cámara de Comercio/u)).first()).toBeAttached();
  });

  await test.step('an axis of the plan and a line', async () => {
    await keys.goToPlace('Plan y líneas');
    await keys.tabTo(page.getByRole('button', { name: 'Escribir el primer eje' }));
    await keys.press('Enter');
    await expect(page.getByRole('treeitem', { name: /Sin nombre todavía/u })).toBeVisible();
    await keys.tabTo(page.getByRole('textbox', { name: 'Nombre', exact: true }));
    await keys.press('Control+a');
    await keys.write('Agua y embalses');
    await keys.press('Tab');
    await expect(page.getByRole('treeitem', { name: /Agua y embalses/u })).toBeVisible();
    await keys.tabBackTo(page.getByRole('tab', { name: 'Plan de desarrollo' }));
    await keys.press('ArrowRight');
    const add = 'Agregar línea en Cooperación descentralizada';
    await keys.tabTo(page.getByRole('button', { name: add }));
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: add })).toBeFocused();
    await keys.write('Ciudades pares');
    await keys.press('Enter');
    await expect(page.getByRole('button', { name: /^Ciudades pares/u })).toBeVisible();
    await keys.press('Escape');
  });

  await test.step('a cell of the matrix by its figure, undone and done again', async () => {
    await keys.tabBackTo(page.getByRole('tab', { name: 'Líneas', exact: true }));
    await keys.press('ArrowRight');
    await keys.tabTo(plan.matrix);
    await keys.press('2');
    await expect(await plan.activeCell()).toHaveText('2');
    await keys.press('Control+z');
    await expect(await plan.activeCell()).not.toHaveText('2');
    await keys.press('Control+y');
    await expect(await plan.activeCell()).toHaveText('2');
  });

  await test.step('an action of the Agenda, written in its table, and its state beside', async () => {
    await keys.goToPlace('Agenda');
    await keys.tabTo(page.getByRole('button', { name: 'Agregar acción' }));
    await keys.press('Enter');
    const table = page.getByRole('grid', { name: 'Acciones' });
    await keys.tabTo(table);
    await keys.press('F2');
    await expect(page.getByRole('textbox', { name: 'Acciones: Acción' })).toBeFocused();
    await keys.press('Control+a');
    await keys.write('Hermanamiento con una ciudad del agua');
    await keys.press('Enter');
    await expect(table.getByText('Hermanamiento con una ciudad del agua')).toBeVisible();
    await expect(table).toBeFocused();
    for (const step of ['responsable', 'fechas', 'estado']) await test.step(`to the column ${step}`, () => keys.press('ArrowRight'));
    await keys.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Acciones: Estado' })).toBeFocused();
    await keys.write('En marcha');
    await keys.press('Enter');
    await expect(table.getByText('En marcha')).toBeVisible();
    await keys.press('Control+z');
    await expect(table.getByText('Por empezar')).toBeVisible();
    await keys.press('Control+y');
    await expect(table.getByText('En marcha')).toBeVisible();
  });

  await test.step('the palette goes to the reports, and the diagnosis comes out', async () => {
    await keys.goToPlace('Informes');
    const download = page.waitForEvent('download');
    await keys.tabTo(page.getByRole('button', { name: 'Guardar PDF' }));
    await keys.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/u);
    await new HomePage(page).saved();
  });
});
