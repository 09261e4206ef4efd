import { expect, test } from './fixtures';
import { DiagnosisPage } from './pages/diagnosis-page';

test('the table answers with one key per item, and reads a level that counts what is missing apart', async ({ app }) => {
  const diagnosis = new DiagnosisPage(app);
  await diagnosis.begin();
  await diagnosis.start();
  await diagnosis.answer('3210n');
  await expect(app.getByText('4 de 36 respondidas · 1 «no sabe»')).toBeVisible();
  await expect(diagnosis.given('Presupuesto para lo internacional')).toContainText('2');
  await diagnosis.tab('Lectura');
  await expect(app.getByText('Se respondieron 4 de 36 preguntas; las demás no cuentan como cero.')).toBeVisible();
  await expect(app.getByRole('img', { name: /Diseño: 1,5 · 4 de 9\./u }).first()).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(app.getByText('1 «no sabe»')).toHaveCount(0);
});

test('actors answer apart, nothing is seen until it is uncovered, and then where they differ', async ({ app }) => {
  const diagnosis = new DiagnosisPage(app);
  await diagnosis.begin();
  await diagnosis.start();
  await app.getByText('Cada actor', { exact: true }).click();
  for (let turn = 0; turn < 2; turn += 1) {
    await app.getByPlaceholder('Agregar actor que responde').click();
    await app.getByRole('option').first().click();
    await expect(app.locator('aside').getByText('0 de 36')).toHaveCount(turn + 1);
  }
  const respondents = app.locator('aside').getByRole('button', { name: /de 36$/u });
  await diagnosis.answerApart(respondents.nth(0), '33');
  await diagnosis.answerApart(respondents.nth(1), '03');
  await diagnosis.tab('Lectura');
  await expect(app.getByRole('heading', { name: 'Las respuestas están tapadas' })).toBeVisible();
  await diagnosis.tab('Autoevaluación');
  await app.getByRole('button', { name: 'Destapar las respuestas' }).click();
  await app.getByRole('group', { name: /¿Destapar\?/u }).getByRole('button', { name: 'Destapar las respuestas' }).click();
  await diagnosis.tab('Lectura');
  await expect(app.getByText('Quienes respondieron no coinciden en «Estrategia con objetivos y plazos».')).toBeVisible();
});

test('a risk that the weak items suggest is taken up, and a memory and an entry of the library go into the process', async ({ app }) => {
  const diagnosis = new DiagnosisPage(app);
  await diagnosis.begin();
  await diagnosis.start();
  await diagnosis.answer('0');
  await diagnosis.tab('Prioridades y riesgos');
  const accept = app.getByRole('button', { name: 'Acoger el riesgo «Faltan recursos»' });
  await accept.click();
  await expect(accept).toHaveCount(0);
  await expect(app.getByRole('button', { name: 'Borrar el riesgo «Faltan recursos»' })).toBeVisible();
  await diagnosis.tab('Memoria institucional');
  await app.getByLabel('Qué fue').fill('Hermanamiento con Quito');
  await app.getByLabel('Desde').fill('1998');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('img', { name: /Hermanamiento con Quito, 1998\./u })).toBeVisible();
  await diagnosis.tab('Biblioteca');
  await app.getByLabel('Buscar en toda la biblioteca').fill('VIVIDO cooperacion');
  await app.getByRole('button', { name: 'Preguntar en el diagnóstico: ¿Qué han vivido en cooperación internacional?' }).click();
  await expect(app.getByText('Pregunta agregada: ¿Qué han vivido en cooperación internacional?')).toBeVisible();
});
