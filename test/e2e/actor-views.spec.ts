import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import type { Page } from '@playwright/test';

const SIZE = 60;
const EACH = 5;
const NAMES = Array.from({ length: SIZE }, (_, index) => `Entidad ${String(index + 1).padStart(2, '0')} del territorio`);
const name = (index: number): string => NAMES[index % SIZE] ?? '';

async function openMap(page: Page): Promise<ActorsPage> {
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  const actors = new ActorsPage(page);
  await expect(actors.map).toBeVisible();
  return actors;
}

async function paste(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Pegar lista de nombres' }).first().click();
  await page.getByRole('textbox', { name: 'Nombres' }).fill(names.join('\n'));
  await page.getByRole('dialog').getByRole('button', { name: /^Agregar \d+ actor/u }).click();
}

test('sixty actors seen in every view, and a body made of some of them by keyboard', async ({ app }) => {
  test.setTimeout(120_000);
  const actors = await openMap(app);
  await paste(app, NAMES);
  await expect(actors.panel('60 actores')).toBeVisible();
  for (let source = 0; source < 6; source += 1) {
    await actors.find(name(source));
    for (let step = 1; step <= EACH; step += 1) await actors.connectTo(name(source + step * 7), ((source + step) % 6) + 1);
  }
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');
  await expect(app.getByText('60 actores y 30 relaciones.')).toBeVisible();

  await app.keyboard.press('v');
  await expect(actors.viewChoice).toHaveValue('rings');
  await app.keyboard.press('Shift+V');
  await expect(actors.viewChoice).toHaveValue('free');
  for (const view of ['Por sector', 'Por tipo', 'Por alcance']) await actors.showView(view);
  await actors.showView('Por cercanía');
  await expect(actors.said('Mapa acomodado.')).toBeAttached({ timeout: 20_000 });
  await actors.showView('Por niveles');
  await expect(actors.said('Mapa acomodado.')).toBeAttached({ timeout: 20_000 });
  await app.keyboard.press('Escape');

  // A body of the first three, made by keyboard, is seen on the map and in the card of its members.
  await actors.showAs('Instancias');
  await app.getByRole('button', { name: 'Comité estratégico' }).press('Enter');
  const card = actors.panel('Ficha de la instancia');
  await expect(card.getByRole('textbox', { name: 'Nombre' })).toHaveValue('Comité Estratégico');
  const members = card.getByRole('combobox', { name: 'Miembros' });
  for (const member of NAMES.slice(0, 3)) {
    await members.fill(member);
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('Enter');
    await expect(card.getByRole('textbox', { name: `Papel de ${member}` })).toBeVisible();
  }
  await expect(app.getByRole('img', { name: /Cómo se organizan las instancias\. Comité Estratégico.*Entidad 03 del territorio/u })).toBeVisible();
  await card.getByRole('button', { name: 'Verla en el mapa' }).click();
  await expect(app.getByRole('button', { name: 'Instancias como áreas' })).toHaveAttribute('aria-pressed', 'true');
});

test('dragging in a view changes what the place means, and an undo takes it back', async ({ app }) => {
  const actors = await openMap(app);
  await actors.addSeries(['Alcaldía', 'Cámara']);
  await actors.showView('Por alcance');
  await app.keyboard.press('f');
  await actors.drag('Alcaldía', 0, -140);
  await expect(actors.said(/Alcaldía pasó a (Local|Regional|Nacional|Internacional)\./u)).toBeAttached();
  await expect(actors.panel('Ficha del actor').getByLabel('Alcance')).not.toHaveValue('');
  await app.keyboard.press('Control+z');
  await expect(actors.panel('Ficha del actor').getByLabel('Alcance')).toHaveValue('');

  // The same by keyboard, in the grid of influence and interest: from not said to the zone beside it.
  await actors.showView('Influencia e interés');
  await actors.find('Alcaldía');
  await app.keyboard.press('Alt+Shift+ArrowRight');
  await expect(actors.said('Alcaldía pasó a Influencia sin dato / Interés 0 · ninguno.')).toBeAttached();
  await app.keyboard.press('Alt+Shift+ArrowUp');
  await expect(actors.said('Alcaldía pasó a Influencia 0 · ninguna / Interés 0 · ninguno.')).toBeAttached();
  await app.keyboard.press('Control+z');
  await app.keyboard.press('Control+z');
  await expect(actors.panel('Ficha del actor').getByRole('group', { name: 'Interés' }).getByRole('radio', { name: 'Sin dato' })).toBeChecked();
});

test('a sector is gathered into one card and opened again by keyboard, and each is one step', async ({ app }) => {
  const actors = await openMap(app);
  await actors.addSeries(['Alcaldía', 'Hacienda', 'Cámara']);
  await actors.find('Alcaldía');
  await actors.connectTo('Cámara');
  for (const one of ['Alcaldía', 'Hacienda']) {
    await actors.find(one);
    await actors.panel('Ficha del actor').getByRole('combobox', { name: 'Sector' }).fill('Público');
    await app.keyboard.press('Enter');
    await app.keyboard.press('Escape');
    await actors.actor(one).focus();
  }
  await app.keyboard.press('u');
  const group = app.getByRole('button', { name: 'Público, sector reunido, 2 actores. Entrar para abrirlo' });
  await expect(group).toBeFocused();
  await expect(actors.actor('Hacienda')).toBeHidden();
  await expect(actors.panel('Sector: Público')).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(actors.actor('Hacienda')).toBeVisible();
  await app.keyboard.press('Control+Shift+z');
  await expect(group).toBeVisible();
  await group.press('Enter');
  await expect(actors.actor('Hacienda')).toBeVisible();
});

test('the map shows only what a filter or an ego view leaves, and says so', async ({ app }) => {
  const actors = await openMap(app);
  await actors.addSeries(['Alcaldía', 'Cámara', 'Universidad']);
  await actors.find('Alcaldía');
  await actors.connectTo('Cámara');
  await app.keyboard.press('Escape');
  await actors.find('Alcaldía');
  await app.keyboard.press('g');
  await expect(actors.actor('Universidad')).toBeHidden();
  await expect(app.getByText('Se ven 2 de 3.')).toBeVisible();
  await app.getByRole('button', { name: 'Ver todo el mapa', exact: true }).first().click();
  await expect(actors.actor('Universidad')).toBeVisible();
  await app.keyboard.press('Escape');
  await app.keyboard.press('q');
  await app.getByRole('textbox', { name: 'Palabras en la ficha' }).fill('camara');
  await expect(actors.actor('Alcaldía')).toBeHidden();
  await expect(actors.actor('Cámara')).toBeVisible();
});

test('a room builds its map by questions, leaves, and goes on where it was', async ({ app, desk }) => {
  const home = new HomePage(app);
  await home.createProcess('Guatapé');
  await app.getByRole('button', { name: 'Armarlo con preguntas' }).click();
  await expect(app.getByRole('heading', { name: '¿Quién importa para que Guatapé actúe en el mundo?' })).toBeVisible();
  const field = app.getByRole('textbox', { name: 'Nombre de un actor' });
  for (const actor of ['Alcaldía', 'Cámara', 'Universidad']) {
    await field.fill(actor);
    await app.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await field.fill('camara');
  await expect(app.getByText('Cámara ya está en el mapa.').first()).toBeVisible();
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Siguiente pregunta' }).press('Enter');

  await expect(app.getByRole('heading', { name: '¿Quién se coordina con quién?' })).toBeVisible();
  await app.getByRole('combobox', { name: '¿Quién?' }).fill('alc');
  await app.keyboard.press('Enter');
  await app.getByRole('combobox', { name: 'Alcaldía, ¿con quién?' }).fill('cam');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Alcaldía — Cámara')).toBeVisible();
  await app.getByRole('button', { name: 'Siguiente pregunta' }).press('Enter');
  await expect(app.getByRole('heading', { name: '¿Quién coopera con quién?' })).toBeVisible();

  await app.getByRole('button', { name: 'Qué busca' }).press('Enter');
  await app.getByRole('textbox', { name: 'Intereses' }).fill('Abrir mercados');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: '¿Qué busca Cámara?' })).toBeVisible();

  await app.getByRole('button', { name: 'Cuánto influye' }).press('Enter');
  await expect(app.getByRole('heading', { name: '¿Cuánto influye Alcaldía?' })).toBeVisible();
  await app.keyboard.press('4');
  await expect(app.getByRole('heading', { name: '¿Cuánto influye Cámara?' })).toBeVisible();
  await app.getByRole('button', { name: 'Dejar aquí' }).press('Enter');

  const page = await desk.reopen();
  await new HomePage(page).openRecent('Guatapé');
  await page.getByRole('button', { name: 'Armarlo con preguntas' }).click();
  await expect(page.getByRole('heading', { name: '¿Cuánto influye Cámara?' })).toBeVisible();
  await page.getByRole('button', { name: 'Anterior' }).first().press('Enter');
  await expect(page.getByRole('button', { name: '4 · decisiva' })).toHaveAttribute('aria-pressed', 'true');
});
