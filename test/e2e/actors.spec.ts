import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import type { Page } from '@playwright/test';

const THREE = ['Alcaldía de Guatapé', 'Cámara de Comercio', 'Universidad de Oriente'] as const;

async function openMap(page: Page): Promise<ActorsPage> {
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  const actors = new ActorsPage(page);
  await expect(actors.map).toBeVisible();
  return actors;
}

async function withThree(page: Page): Promise<ActorsPage> {
  const actors = await openMap(page);
  await actors.addSeries(THREE);
  await page.keyboard.press('f');
  await expect.poll(async () => (await actors.placeOf(THREE[0])).x).toBeGreaterThan(250);
  return actors;
}

test('an empty map says what to do, and a double click adds the first actor', async ({ app }) => {
  const actors = await openMap(app);
  await expect(app.getByText('Doble clic o A para agregar el primer actor.', { exact: false })).toBeVisible();
  await actors.map.dblclick({ position: { x: 200, y: 200 } });
  await expect(actors.naming).toBeFocused();
  await app.keyboard.type('Alcaldía');
  await app.keyboard.press('Enter');
  await expect(actors.actor('Alcaldía')).toBeFocused();
});

test('Escape takes back an actor that has no name yet and leaves nothing to undo', async ({ app }) => {
  const actors = await openMap(app);
  await actors.add('Alcaldía');
  await app.keyboard.press('a');
  await app.keyboard.type('Sobra');
  await app.keyboard.press('Escape');
  await expect(actors.actor('Sobra')).toBeHidden();
  await app.keyboard.press('Control+z');
  await expect(actors.actor('Alcaldía')).toBeHidden();
});

test('names are typed one after another, and every one is one step', async ({ app }) => {
  const actors = await withThree(app);
  for (const name of THREE) await expect(actors.actor(name)).toBeVisible();
  const [first, second] = [await actors.placeOf(THREE[0]), await actors.placeOf(THREE[1])];
  expect(second.x).toBeGreaterThan(first.x + 100);
  await app.keyboard.press('Control+z');
  await expect(actors.actor(THREE[2])).toBeHidden();
  await expect(actors.actor(THREE[1])).toBeVisible();
  await app.keyboard.press('Control+Shift+z');
  await expect(actors.actor(THREE[2])).toBeVisible();
});

test('kind, ring and name change by key, each to be undone', async ({ app }) => {
  const actors = await openMap(app);
  await actors.add('Cámara');
  await app.keyboard.press('4');
  await app.keyboard.press('Shift+Digit3');
  await expect(app.getByRole('button', { name: 'Cámara, Empresa y gremios, Actores del territorio y del mundo' })).toBeVisible();
  await app.keyboard.press('F2');
  await app.keyboard.type('Cámara de Comercio');
  await app.keyboard.press('Enter');
  await expect(actors.actor('Cámara de Comercio')).toBeFocused();
  await app.keyboard.press('Control+z');
  await app.keyboard.press('Control+z');
  await expect(app.getByRole('button', { name: 'Cámara, Empresa y gremios, sin anillo' })).toBeVisible();
});

test('arrows go from actor to actor, and with Alt they move the chosen', async ({ app }) => {
  const actors = await withThree(app);
  await actors.find(THREE[0]);
  await app.keyboard.press('ArrowRight');
  await expect(actors.actor(THREE[1])).toBeFocused();
  await expect(actors.actor(THREE[1])).toHaveAttribute('aria-pressed', 'true');
  const before = await actors.placeOf(THREE[1]);
  for (let step = 0; step < 3; step += 1) await app.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(async () => (await actors.placeOf(THREE[1])).y).toBeGreaterThan(before.y + 60);
  await expect(actors.said(`Movido ${THREE[1]}.`)).toBeAttached();
  await app.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await actors.placeOf(THREE[1])).y)).toBe(Math.round(before.y));
});

test('a drag is one step, also of several actors at once', async ({ app }) => {
  const actors = await withThree(app);
  await app.keyboard.press('Control+a');
  await expect(actors.panel('3 actores y ninguna relación')).toBeHidden();
  await expect(actors.panel('3 actores')).toBeVisible();
  const before = await Promise.all(THREE.map((name) => actors.placeOf(name)));
  await actors.drag(THREE[0], 40, 120);
  for (const [index, name] of THREE.entries()) {
    await expect.poll(async () => Math.round((await actors.placeOf(name)).y - (before[index]?.y ?? 0))).toBeGreaterThan(115);
  }
  await app.keyboard.press('Control+z');
  for (const [index, name] of THREE.entries()) {
    await expect.poll(async () => Math.abs((await actors.placeOf(name)).y - (before[index]?.y ?? 0))).toBeLessThan(1);
  }
});

test('a box drawn with Shift chooses what it touches', async ({ app }) => {
  const actors = await withThree(app);
  await app.keyboard.press('Escape');
  await expect(actors.actor(THREE[2])).toHaveAttribute('aria-pressed', 'false');
  const [first, second] = [await actors.placeOf(THREE[0]), await actors.placeOf(THREE[1])];
  await app.keyboard.down('Shift');
  await app.mouse.move(first.x, first.y - 100);
  await app.mouse.down();
  await app.mouse.move(second.x, second.y, { steps: 6 });
  await app.mouse.up();
  await app.keyboard.up('Shift');
  await expect(actors.actor(THREE[0])).toHaveAttribute('aria-pressed', 'true');
  await expect(actors.actor(THREE[1])).toHaveAttribute('aria-pressed', 'true');
  await expect(actors.actor(THREE[2])).toHaveAttribute('aria-pressed', 'false');
});

test('actors are connected by keyboard and by dragging, and the relation gets kind and label in place', async ({ app }) => {
  const actors = await withThree(app);
  await actors.find(THREE[0]);
  await actors.connectTo('camara', 3);
  await expect(actors.said(`${THREE[0]} conectado con ${THREE[1]}: Financiación.`)).toBeAttached();
  await expect(actors.actor(THREE[0])).toBeFocused();

  await app.keyboard.press('f');
  const target = await actors.placeOf(THREE[2]);
  const source = await actors.actor(THREE[0]).boundingBox();
  if (source === null) throw new Error('the actor is on the screen');
  await app.mouse.move(source.x + source.width / 2, source.y + source.height);
  await app.mouse.down();
  await app.mouse.move(target.x, target.y + 60, { steps: 5 });
  await app.mouse.move(target.x, target.y, { steps: 3 });
  await app.mouse.up();
  await expect(actors.panel('Relación')).toBeVisible();
  await app.keyboard.press('6');
  await expect(app.getByRole('combobox', { name: 'Tipo de relación' })).toHaveValue('conflict');
  await app.keyboard.press('F2');
  await expect(app.getByRole('textbox', { name: 'Etiqueta de la relación' })).toBeFocused();
  await app.keyboard.type('Veto al plan parcial');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Etiqueta sobre la línea' })).toHaveValue('Veto al plan parcial');
  await app.keyboard.press('Control+z');
  await expect(app.getByRole('textbox', { name: 'Etiqueta sobre la línea' })).toHaveValue('');

  // Its line is led by keyboard: a point is added, moved and taken away again.
  await app.getByRole('button', { name: 'Agregar un punto a la línea' }).press('Enter');
  const point = app.getByRole('button', { name: /^Punto 1 de 1 de la línea/u });
  await expect(point).toBeFocused();
  const before = await point.boundingBox();
  await app.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => ((await point.boundingBox())?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan(10);
  await app.keyboard.press('Delete');
  await expect(point).toBeHidden();
  await app.keyboard.press('Control+z');
  await expect(point).toBeVisible();
  // It is seen and not only there: the picture of the map lies under what is on the map.
  const clip = await point.boundingBox();
  if (clip === null) throw new Error('The point has no place on the screen');
  const seen = await app.screenshot({ clip });
  await point.evaluate((element) => { element.style.opacity = '0'; });
  expect((await app.screenshot({ clip })).equals(seen)).toBe(false);
});

test('deleting takes the relations along and undoing brings them back', async ({ app }) => {
  const actors = await withThree(app);
  await actors.find(THREE[0]);
  await actors.connectTo('camara');
  await actors.find(THREE[1]);
  await app.keyboard.press('Delete');
  await expect(actors.actor(THREE[1])).toBeHidden();
  await expect(app.getByText('2 actores y ninguna relación.')).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(actors.actor(THREE[1])).toBeVisible();
  await expect(app.getByText('3 actores y 1 relación.')).toBeVisible();
});

test('in the three rings a drop into another ring changes the ring, and each view keeps its places', async ({ app }) => {
  const actors = await openMap(app);
  await actors.add('Alcaldía');
  const free = await actors.placeOf('Alcaldía');
  await app.keyboard.press('Shift+Digit1');
  await actors.showView('Tres anillos');
  await expect(app.getByRole('button', { name: 'Alcaldía, Otro, Núcleo coordinador' })).toBeVisible();
  await actors.drag('Alcaldía', 0, -95);
  await expect(app.getByRole('button', { name: 'Alcaldía, Otro, Entidades del gobierno local' })).toBeVisible();
  await expect(actors.said('Alcaldía pasó a Entidades del gobierno local.')).toBeAttached();
  await app.keyboard.press('Control+z');
  await expect(app.getByRole('button', { name: 'Alcaldía, Otro, Núcleo coordinador' })).toBeVisible();
  await actors.showView('Libre');
  await expect.poll(async () => Math.abs((await actors.placeOf('Alcaldía')).y - free.y)).toBeLessThan(2);
});

test('what is written on the card of an actor is kept, and the list shows the same actors', async ({ app }) => {
  const actors = await withThree(app);
  await actors.find(THREE[1]);
  const panel = actors.panel('Ficha del actor');
  await panel.getByRole('combobox', { name: 'Sector' }).fill('Comercio y turismo');
  await panel.getByRole('radio', { name: '3 · alta' }).check();
  await panel.getByRole('textbox', { name: 'Qué ofrece' }).fill('Formación empresarial');
  await actors.find(THREE[0]);
  await actors.find(THREE[1]);
  await expect(panel.getByRole('textbox', { name: 'Qué ofrece' })).toHaveValue('Formación empresarial');
  await expect(panel.getByRole('radio', { name: '3 · alta' })).toBeChecked();
  const chooser = app.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Elegir imagen…' }).click();
  await (await chooser).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await app.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } }) });
  await expect(panel.getByRole('img', { name: `Logo de ${THREE[1]}` })).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(panel.getByRole('img', { name: 'Sin logo' })).toBeVisible();
  await actors.showAs('Lista');
  await expect(app.getByRole('columnheader', { name: 'Nombre' })).toHaveAttribute('aria-sort', 'ascending');
  const row = app.getByRole('row', { name: new RegExp(THREE[1], 'u') });
  await expect(row).toContainText('Comercio y turismo');
  await app.getByRole('row', { name: new RegExp(THREE[2], 'u') }).getByText(THREE[2], { exact: true }).click();
  await expect(panel.getByRole('textbox', { name: 'Nombre', exact: true })).toHaveValue(THREE[2]);
  // A letter writes the cell, and does not do what it does on the map.
  await app.keyboard.press('F2');
  await app.getByRole('textbox', { name: 'Actores del proceso: Nombre' }).fill('Emisora Rural');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('row', { name: /Emisora Rural/u })).toBeVisible();
});

test('a pasted list becomes actors in one step, without those that are there', async ({ app }) => {
  const actors = await openMap(app);
  await actors.add('Alcaldía');
  await app.getByRole('button', { name: 'Pegar lista de nombres' }).first().click();
  await app.getByRole('textbox', { name: 'Nombres' }).fill('1. Cámara de Comercio\n- ALCALDIA\n• Emisora Ñandú\n\n');
  await expect(app.getByText('2 actores nuevos', { exact: false })).toBeVisible();
  await app.getByRole('button', { name: 'Agregar 2 actores' }).click();
  await expect(actors.actor('Emisora Ñandú')).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(actors.actor('Emisora Ñandú')).toBeHidden();
  await expect(actors.actor('Cámara de Comercio')).toBeHidden();
  await expect(actors.actor('Alcaldía')).toBeVisible();
});

test('a map of sixty actors and one hundred and fifty relations is built by keyboard alone', async ({ app }) => {
  test.setTimeout(240_000);
  const actors = await openMap(app);
  const names = Array.from({ length: 60 }, (_, index) => `Asociación ${String(index + 1).padStart(2, '0')}`);
  await actors.addSeries(names);
  for (let index = 0; index < 60; index += 1) {
    await actors.find(names[index] ?? '');
    const targets = index % 2 === 0 ? [1, 7, 13] : [3, 11];
    for (const step of targets) await actors.connectTo(`asociacion ${String(((index + step) % 60) + 1).padStart(2, '0')}`, (step % 6) + 1);
  }
  await app.keyboard.press('Escape');
  await expect(app.getByText('60 actores y 150 relaciones.')).toBeVisible();
  await new HomePage(app).saved();
});
