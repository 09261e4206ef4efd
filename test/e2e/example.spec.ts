import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';

test('the example opens with a click, says that it is one, and is discarded with another, which can be undone', async ({ app }) => {
  const home = new HomePage(app);
  await home.openExample();
  await expect(app.getByText('Este es el ejemplo incluido con el programa.')).toBeVisible();
  await home.goTo('Mesa');
  await expect(app.getByRole('heading', { name: 'Mesa de concertación para la acción internacional', level: 1 })).toBeVisible();
  await home.goTo('Inicio');
  await app.getByRole('button', { name: 'Descartar el ejemplo' }).click();
  await expect(app.getByText('«Bogotá, de cara al mundo (ejemplo)» pasó a la papelera.')).toBeVisible();
  const listed = app.getByRole('listitem').getByRole('button', { name: /^Bogotá, de cara al mundo/u });
  await expect(listed).toHaveCount(0);
  await app.getByRole('button', { name: 'Deshacer', exact: true }).click();
  await expect(listed).toBeVisible();
});
