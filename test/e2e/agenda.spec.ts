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
  await expect(app.getByText('«Feria del agua» terminaría el 2026-01-15, antes de empezar el 2026-02-01.')).toBeVisible();
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
