import { expect, test } from './fixtures';
import { AgendaPage } from './pages/agenda-page';

test('an indicator of the bank is measured towards a falling target, and its arithmetic is shown', async ({ app }) => {
  const pages = new AgendaPage(app);
  await pages.begin();
  await pages.place('Indicadores');
  await pages.tab('Banco');
  await expect(app.getByText('61 indicadores')).toBeVisible();
  await app.getByRole('button', { name: /^Tomar «Porcentaje/u }).first().click();
  await pages.tab('Seguimiento');
  await app.getByRole('grid').getByRole('row').nth(1).click();
  const panel = app.getByRole('complementary');
  await panel.getByLabel('Línea base', { exact: true }).fill('40');
  await panel.getByLabel('Meta final').fill('10');
  await panel.getByLabel('Fecha de la línea base').fill('2026-01-01');
  await panel.getByLabel('Día de la medición').fill('2026-06-30');
  await panel.getByLabel('Valor medido').fill('25');
  await panel.getByLabel('Valor medido').press('Enter');
  await expect(panel.getByText('(25 − 40) ÷ (10 − 40) = 50')).toBeVisible();
  await panel.getByLabel('Día de la medición').fill('2025-12-31');
  await panel.getByLabel('Valor medido').fill('30');
  await panel.getByLabel('Valor medido').press('Enter');
  await expect(app.getByText('no se mide antes de la línea base')).toBeVisible();
});
