import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { HomePage } from './pages/home-page';
import type { Locator, Page } from '@playwright/test';

const THREE = ['Alcaldía de Guatapé', 'Cámara de Comercio', 'Universidad de Oriente'] as const;

async function withThree(page: Page): Promise<void> {
  const home = new HomePage(page);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  const actors = new ActorsPage(page);
  await expect(actors.map).toBeVisible();
  await actors.addSeries(THREE);
  await page.getByRole('tab', { name: 'Influencia' }).click();
}

const grid = (page: Page): Locator => page.getByRole('treegrid', { name: 'Influencia entre actores' });
const cell = (page: Page, row: number, column: number): Locator => grid(page).locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`);

async function chooseVoice(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('region', { name: '¿Quién califica?' }).getByRole('button', { name }).first().click();
}

test('several people score unseen, all is revealed at once, and a figure opens to its arithmetic', async ({ app }) => {
  await withThree(app);
  await expect(app.getByText('En su misión')).toBeVisible();
  for (const [name, figure] of [['Ana', '1'], ['Luis', '4']] as const) {
    await app.getByRole('textbox', { name: 'Nombre de quien califica aparte' }).fill(name);
    await app.getByRole('button', { name: 'Agregar', exact: true }).click();
    await cell(app, 0, 1).click();
    await expect(cell(app, 0, 1)).toHaveText('');
    await app.keyboard.press(figure);
    await expect(cell(app, 0, 1)).toHaveText(figure);
  }
  // What Ana put is not seen by Luis, nor by all together.
  await chooseVoice(app, /^Todos en conjunto/u);
  await expect(cell(app, 0, 1)).toHaveText('');
  await app.getByRole('button', { name: 'Revelar todo' }).click();
  await app.getByRole('group', { name: '¿Mostrar a la vez lo que puso cada quien?' }).getByRole('button', { name: 'Revelar todo' }).click();
  await expect(cell(app, 0, 1)).toHaveText('2,5');
  await expect(app.getByText('Mediana de 2 calificaciones; la mitad central se separa 1,5.')).toBeVisible();
  await expect(app.getByText(/1 · 4 \(separación 1,5\)/u)).toBeVisible();
  // The room adds its own, by keyboard alone: Enter goes to the next empty cell.
  await chooseVoice(app, /^La sala/u);
  await cell(app, 0, 2).click();
  await app.keyboard.press('3');
  await app.keyboard.press('Enter');
  await app.keyboard.press('2');
  await expect(cell(app, 1, 0)).toHaveText('2');
  await app.getByText('Resultados', { exact: true }).click();
  await expect(app.getByRole('table', { name: 'Fuerza de cada actor, de mayor a menor' })).toBeVisible();
  await app.getByRole('button', { name: `Ver la cuenta de R de ${THREE[0]}` }).click();
  const arithmetic = app.getByRole('complementary', { name: 'La cuenta' });
  await expect(arithmetic.getByText('Suma de r de todos')).toBeVisible();
  await expect(arithmetic.getByRole('row', { name: /^Actores 3$/u })).toBeVisible();
  await app.getByText('Directa e indirecta', { exact: true }).first().click();
  await expect(app.getByRole('table', { name: /^Orden directo/u })).toBeVisible();
  await expect(app.getByText('NaN')).toHaveCount(0);
});

test('the map goes to paper and out to other programs, and the files hold what is on it', async ({ app, desk }) => {
  const home = new HomePage(app);
  await home.openExample();
  await home.goTo('Actores');
  const actors = new ActorsPage(app);
  await expect(actors.map).toBeVisible();
  await actors.find('Invest in Bogota');
  const chooser = app.waitForEvent('filechooser');
  await actors.panel('Ficha del actor').getByRole('button', { name: 'Elegir imagen…' }).click();
  await (await chooser).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await app.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } }) });
  await expect(app.getByRole('img', { name: 'Logo de Invest in Bogota' })).toBeVisible();
  await app.getByRole('button', { name: 'Guardar el mapa como PDF o imagen' }).click();
  await expect(app.getByRole('group', { name: 'Vista previa de la hoja' })).toBeVisible();
  await expect(app.getByText(/^Todos los nombres caben/u)).toBeVisible();
  const save = async (button: string): Promise<Buffer> => {
    const download = app.waitForEvent('download');
    await app.getByRole('button', { name: button, exact: true }).click();
    return readFile(await (await download).path());
  };
  const pdf = await save('Guardar PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // The logo is kept as WebP, which no PDF holds: the window draws it anew.
  expect(pdf.toString('latin1').match(/\/Subtype \/Image/gu)).toHaveLength(1);
  const svg = (await save('SVG')).toString('utf8');
  expect(svg).toContain('Mapa de actores · Bogotá, de cara al mundo (ejemplo)');
  expect(svg).toContain('Invest in Bogota');
  expect(svg).toContain('href="data:image/png;base64,');
  expect(svg).not.toMatch(/(?:href|src|url)\(?["']?https?:/u);
  // A browser paints an SVG on the window's own thread only.
  const png = await desk.heavy('a picture of eight million points is painted', () => save('PNG'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Letter at 300 points to the inch.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3300, 2550]);
  expect((await save('GraphML')).toString('utf8')).toContain('<graphml');
  expect((await save('CSV de actores')).toString('utf8')).toContain('Invest in Bogota');
});

test('two actors that are one are united with all that spoke of either, and parted again by one undo', async ({ app }) => {
  const home = new HomePage(app);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  const actors = new ActorsPage(app);
  await expect(actors.map).toBeVisible();
  await actors.addSeries(['Cámara de Comercio', 'CAMARA DE COMERCIO', 'Universidad']);
  await app.getByRole('tab', { name: 'Revisar y traer' }).click();
  await expect(app.getByText('Hay dos actores que parecen el mismo.')).toBeVisible();
  await app.getByRole('button', { name: 'Unir en «Cámara de Comercio»' }).click();
  await expect(app.getByText('No se ven actores repetidos.')).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(app.getByText('Hay dos actores que parecen el mismo.')).toBeVisible();
});

test('a network of ten thousand comes in with its progress and can be stopped; what does not fit is said', async ({ app }) => {
  const home = new HomePage(app);
  await home.createProcess('Guatapé');
  await home.goTo('Actores');
  await app.getByRole('tab', { name: 'Revisar y traer' }).click();
  const nodes = Array.from({ length: 10_000 }, (_, index) => `<node id="n${String(index)}"><data key="d0">Actor ${String(index)}</data></node>`).join('');
  const edges = Array.from({ length: 12_000 }, (_, index) => `<edge source="n${String(index % 10_000)}" target="n${String((index * 7 + 3) % 10_000)}"/>`).join('');
  const graph = (inside: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">${inside}</graph></graphml>`);
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const chooser = app.waitForEvent('filechooser');
    await app.getByRole('button', { name: 'Buscar el archivo…' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/xml', buffer });
  };
  await choose('grande.graphml', graph(nodes + edges));
  await expect(app.getByRole('progressbar', { name: 'Avance de la lectura' })).toBeVisible();
  await app.getByRole('button', { name: 'Cancelar' }).click();
  await expect(app.getByRole('button', { name: 'Buscar el archivo…' })).toBeVisible();
  await choose('chica.graphml', graph('<node id="a"><data key="d0">Alcaldía</data></node><node id="b"><data key="d0">Cámara</data></node><edge source="a" target="b"/><edge source="a" target="a"/><edge source="a" target="z"/>'));
  await expect(app.getByText('Actor: 2 nuevos, 0 con cambios, 0 iguales, 0 que no entran.')).toBeVisible();
  await expect(app.getByText('Relación: 1 nuevos, 0 con cambios, 0 iguales, 2 que no entran.')).toBeVisible();
  await app.getByRole('button', { name: 'Incorporar al proceso' }).click();
  await expect(app.getByText('3 registros incorporados.')).toBeVisible();
  await app.getByRole('tab', { name: 'Red' }).click();
  await expect(app.getByText('El mapa reúne 2 actores', { exact: false })).toBeVisible();
});
