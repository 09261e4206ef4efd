import { expect, test } from './fixtures';
import { DiagnosisPage } from './pages/diagnosis-page';
import { WalkPage } from './pages/walk-page';

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

test('the room sees the question at hand and what the table agrees on, and follows from one to the next', async ({ desk }) => {
  const { page } = desk;
  const diagnosis = new DiagnosisPage(page);
  await diagnosis.begin();
  await diagnosis.start();
  await page.getByText('Una por una', { exact: true }).click();
  const opened = desk.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Abrir el proyector' }).click();
  const screen = await opened;
  await expect(screen.getByRole('heading', { name: 'Estrategia con objetivos y plazos' })).toBeVisible();
  await expect(screen.getByText('Todavía no se ha hecho nada.')).toBeVisible();
  await expect(screen.locator('[aria-current="true"]')).toHaveCount(0);
  await page.getByRole('heading', { name: 'Estrategia con objetivos y plazos' }).click();
  await page.keyboard.press('2');
  await expect(screen.getByRole('heading', { name: 'Presupuesto para lo internacional' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(screen.getByRole('heading', { name: 'Estrategia con objetivos y plazos' })).toBeVisible();
  await expect(screen.locator('[aria-current="true"]')).toContainText('Va andando');
  await expect(page.getByRole('button', { name: /La sala ve/u })).toContainText('Diagnóstico, pregunta 1');
});

test('a risk that the weak items suggest is taken up, and a memory and an entry of the library go into the process', async ({ app }) => {
  const diagnosis = new DiagnosisPage(app);
  await diagnosis.begin();
  await diagnosis.start();
  await diagnosis.answer('0');
  await diagnosis.tab('Riesgos');
  const accept = app.getByRole('button', { name: 'Acoger el riesgo «Faltan recursos»' });
  await accept.click();
  await expect(accept).toHaveCount(0);
  const chip = app.getByRole('button', { name: /^Riesgo 1: Faltan recursos\./u });
  await expect(chip).toHaveAccessibleName(/Sin valorar$/u);
  await chip.focus();
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('ArrowRight');
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAccessibleName(/Probabilidad 4, impacto 4, peso 16\.$/u);
  await app.getByText('Tabla', { exact: true }).click();
  const grid = app.getByRole('treegrid', { name: 'Probabilidad e impacto de cada riesgo' });
  await grid.focus();
  await app.keyboard.press('2');
  await expect(grid.getByRole('row', { name: /Faltan recursos/u })).toContainText('8');
  await diagnosis.tab('Memoria institucional');
  await app.getByLabel('Qué fue').fill('Hermanamiento con Quito');
  await app.getByLabel('Desde').fill('1998');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('img', { name: /Hermanamiento con Quito, 1998\./u })).toBeVisible();
  await diagnosis.tab('Biblioteca');
  await app.getByLabel('Buscar en toda la biblioteca').fill('VIVIDO cooperacion');
  await app.getByRole('button', { name: 'Preguntar en el diagnóstico: ¿Qué han vivido en cooperación internacional?' }).click();
  await expect(app.getByText('Pregunta agregada: ¿Qué han vivido en cooperación internacional?')).toBeVisible();
  await app.getByLabel('Buscar en toda la biblioteca').fill('');
  await app.getByRole('button', { name: /^Temas/u }).click();
  await app.getByRole('button', { name: 'Agregar una entrada propia' }).locator('xpath=ancestor::form').getByLabel('Nombre').fill('Páramos');
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Cambiar «Páramos»' }).click();
  await app.keyboard.type(' y ríos');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Páramos y ríos' })).toBeVisible();
});

test('on the projector the table answers one question at a time: one key each, evidence beside, and back again', async ({ app }) => {
  const diagnosis = new DiagnosisPage(app);
  await diagnosis.begin();
  await diagnosis.start();
  await new WalkPage(app).useTheme('projector');
  const list = app.getByRole('list', { name: 'Preguntas del diagnóstico' });
  const shown = await list.getByRole('listitem').evaluateAll((items) => items.filter((item) => item.getBoundingClientRect().bottom <= window.innerHeight).length);
  expect(shown).toBeGreaterThanOrEqual(5);
  await app.getByText('Una por una', { exact: true }).click();
  const title = app.getByRole('heading', { level: 2 });
  await expect(title).toHaveText('Estrategia con objetivos y plazos');
  const steps = app.getByRole('group', { name: 'Respuesta a «Estrategia con objetivos y plazos»' });
  await expect(steps).toBeInViewport({ ratio: 1 });
  await expect(steps).toContainText('Va andando, con responsables y primeros resultados.');
  await diagnosis.answer('2');
  await expect(title).toHaveText('Presupuesto para lo internacional');
  await diagnosis.answer('n');
  await app.keyboard.press('ArrowLeft');
  await app.getByLabel('Evidencia', { exact: true }).fill('Decreto de liquidación');
  await app.keyboard.press('Escape');
  await expect(title).toHaveText('Presupuesto para lo internacional');
  await expect(diagnosis.given('Presupuesto para lo internacional')).toContainText('No sabe');
  await expect(app.getByText('1 de 36 respondidas · 1 «no sabe»')).toBeVisible();
  await app.getByText('Lista', { exact: true }).click();
  await expect(diagnosis.given('Estrategia con objetivos y plazos')).toContainText('2');
});

test('a weak item goes to the Agenda in one click, keeps where it comes from, and an undo takes it back', async ({ app }) => {
  const diagnosis = new DiagnosisPage(app);
  await diagnosis.begin();
  await diagnosis.start();
  await diagnosis.answer('30');
  await diagnosis.tab('Lectura');
  const send = app.getByRole('button', { name: 'Llevar a la Agenda: Presupuesto para lo internacional', exact: true });
  await send.click();
  await expect(app.getByText('Quedó en la Agenda una acción para fortalecer «Presupuesto para lo internacional».')).toBeVisible();
  await app.getByRole('button', { name: 'Deshacer', exact: true }).click();
  await expect(send).toBeVisible();
  await diagnosis.tab('Prioridades');
  await send.click();
  await app.getByRole('button', { name: 'Ver en la Agenda: Fortalecer: Presupuesto para lo internacional' }).click();
  await expect(app.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
  await expect(app.getByRole('complementary').getByText(/Viene de: Aspecto débil en «Primera medición»: Presupuesto para lo internacional/u)).toBeVisible();
});

test('the memory comes from a sheet in one step; a wrong file says so and changes nothing', async ({ app }) => {
  const diagnosis = new DiagnosisPage(app);
  await diagnosis.begin();
  await diagnosis.tab('Memoria institucional');
  await app.getByRole('button', { name: 'Importar un archivo' }).click();
  await diagnosis.chooseSheet('foto.xlsx', '\u0089PNG no es una hoja');
  await expect(app.getByRole('alert').getByText('No se importó nada')).toBeVisible();
  await diagnosis.chooseSheet('gastos.csv', 'Fecha;Valor\n2020;3\n');
  await expect(app.getByRole('alert')).toContainText('«gastos.csv» no tiene una hoja de memoria');
  await diagnosis.chooseSheet('memoria.csv', 'Clase;Qué fue;Con quién;Desde;Hasta\nHermanamiento;Quito;Municipio de Quito;1998;\nFiesta;Algo;;2010;\nProyecto;Al revés;;2015;2010\nDocumento;Acta de empalme;;2019;\n');
  await expect(app.getByText('«memoria.csv»: 2 por agregar, 0 por completar, 0 sin cambios, 2 que no entran.')).toBeVisible();
  await expect(app.getByText('Termina en 2010, antes de empezar en 2015.')).toBeVisible();
  await app.getByRole('button', { name: 'Agregar 2 elementos' }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  const rows = app.getByRole('grid', { name: 'Elementos de la memoria' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await app.keyboard.press('Control+z');
  await expect(app.getByRole('heading', { name: 'La memoria está por construir' })).toBeVisible();
});
