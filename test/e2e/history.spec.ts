import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';

test('the history shows each step, goes back and forward, and leaves one record as it was', async ({ app: page }) => {
  const home = new HomePage(page);
  const actors = new ActorsPage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  await expect(actors.map).toBeVisible();
  for (const name of ['Cámara de Comercio', 'Universidad']) await actors.add(name);

  // Opened for the first time by its button and closed again, it gives the focus back to it.
  const opener = page.getByRole('button', { name: 'Historial', exact: true });
  await opener.press('Enter');
  const history = page.getByRole('dialog', { name: 'Historial' });
  await expect(history.getByText('Está aquí')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.keyboard.press('Control+h');
  await expect(history.getByText('Está aquí')).toBeVisible();
  await history.getByRole('button', { name: 'Volver al comienzo' }).click();
  await expect(history.getByText('Deshecho').first()).toBeVisible();
  await history.getByRole('button', { name: /Deshecho$/u }).first().click();
  await history.getByRole('button', { name: 'Avanzar hasta este punto' }).click();
  await expect(history.getByText('Deshecho')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();
  await expect(actors.actor('Universidad')).toBeVisible();

  // A later act stays; only the one record goes back.
  await actors.actor('Universidad').click();
  await page.keyboard.press('F2');
  await actors.naming.fill('Universidad de Antioquia');
  await page.keyboard.press('Enter');
  await actors.add('Biblioteca');
  await page.keyboard.press('Control+h');
  await history.getByRole('button', { name: /Cambiar|nombre/iu }).first().click();
  await history.getByRole('button', { name: 'Dejar «Universidad de Antioquia» como estaba antes de este paso' }).click();
  await expect(history.getByText('Dejar «Universidad» como estaba')).toBeVisible();

  // The same form for any record, from here or over its place by keyboard: every field, and what does not fit is said.
  await history.getByRole('button', { name: 'Ver la ficha de «Universidad»' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Actor: Universidad' });
  await sheet.getByRole('radio', { name: '3 · alta' }).first().check();
  await expect(sheet.getByText('Puede adelantar o frenar una línea entera.').first()).toBeVisible();
  await sheet.getByText('Lo que se le ha hecho').click();
  await expect(sheet.getByRole('button', { name: 'Dejar como estaba antes' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(actors.actor('Universidad')).toBeVisible();
  await expect(actors.actor('Biblioteca')).toBeVisible();
  await actors.actor('Biblioteca').click();
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('dialog', { name: 'Actor: Biblioteca' }).getByRole('textbox', { name: 'Nombre' })).toHaveValue('Biblioteca');
});

test('the help opens on the page of the place, is searched without accents, and leads to the sheet of keys', async ({ app: page }) => {
  await new HomePage(page).createProcess('Guatapé');
  await new HomePage(page).goTo('Actores');
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Ayuda' });
  await expect(help.getByRole('heading', { name: 'Actores', exact: true })).toBeVisible();
  await help.getByRole('textbox', { name: 'Buscar en la ayuda' }).fill('codigo inexistente');
  await expect(help.getByText('Ninguna página habla de «codigo inexistente»', { exact: false })).toBeVisible();
  await help.getByRole('textbox', { name: 'Buscar en la ayuda' }).fill('redaccion tachado');
  await help.getByRole('button', { name: 'Mesa de concertación' }).click();
  await expect(help.getByRole('heading', { name: 'Mesa de concertación' })).toBeVisible();
  await help.getByRole('button', { name: 'Ver las teclas' }).click();
  await expect(page.getByRole('dialog', { name: 'Teclas' }).getByText('Deshacer', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Teclas' })).toBeVisible();
});

test('closing the window asks where a form was being filled in, and not where all is kept', async ({ app: page }) => {
  await page.getByRole('textbox', { name: 'Territorio' }).pressSequentially('Distrito de Santa Rosa de Osos');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  const closing = page.getByRole('dialog', { name: 'La ventana sigue abierta' });
  await expect(closing.getByText('Hay algo escrito en un formulario que no se ha enviado.')).toBeVisible();
  await closing.getByRole('button', { name: 'Seguir aquí' }).click();
  await page.getByRole('button', { name: 'Crear el proceso' }).click();
  await new HomePage(page).saved();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(page.isClosed()).toBe(true);
});
