import { unzipSync, strFromU8 } from 'fflate';
import { readFile } from 'node:fs/promises';
import { HAS_POPPLER, NO_POPPLER, pagesOf } from '@test/builders/poppler';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { RoundtablePage } from './pages/roundtable-page';
import { SessionsPage } from './pages/sessions-page';

/** Every line is in the text once, one after another. */
function eachOnceInOrder(text: string, lines: readonly string[]): void {
  const places = lines.map((line) => text.indexOf(line));
  expect(lines.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  expect(lines.filter((line, index) => text.includes(line, (places[index] ?? 0) + 1))).toEqual([]);
}

const PROPOSALS = Array.from({ length: 20 }, (_, index) => `Propuesta de la sala ${String(index + 1)}`);

test('a session with twelve actors, three kinds of vote, an amendment and dissent survives a kill and leaves its acta', async ({ desk: first, openDesk }, testInfo) => {
  test.setTimeout(240_000);
  let desk = first;
  let page = desk.page;
  await new HomePage(page).openPlainCity();
  await new HomePage(page).goTo('Mesa');
  let mesa = new RoundtablePage(page);
  await mesa.create('Mesa distrital', '¿Con quién salimos al mundo?');
  await mesa.seat(12);
  await mesa.decideBy('majority');

  await new HomePage(page).goTo('Sesiones');
  let sessions = new SessionsPage(page);
  await sessions.create(/tres momentos/u, 'Primera mesa');
  await sessions.openWithEverybody();

  const opened = desk.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Abrir el proyector' }).click();
  let screen = await opened;
  await expect(screen.getByRole('heading', { name: 'Primera mesa' })).toBeVisible();

  await new HomePage(page).goTo('Mesa');
  await mesa.tab('Mesa');
  await mesa.propose(PROPOSALS);
  await mesa.choose(1);
  await mesa.amend('Propuesta de la sala 1, con plazo a 2027');
  await expect(page.getByText('Qué cambió de la versión 1 a la 2')).toBeVisible();
  await mesa.room.focus();
  await page.keyboard.press('p');
  await expect(screen.locator('ins')).toHaveText(', con plazo a 2027');

  await mesa.openVote('Llamado a lista');
  await mesa.press(['1', '1', '2', 'c']);
  await page.keyboard.type('Falta el presupuesto');
  await page.keyboard.press('Enter');
  await mesa.press(['1', '1', '1']);
  await expect(page.getByText('Respondieron 6 de 12')).toBeVisible();
  await new HomePage(page).saved();

  // Browser and host end at once in the middle of a vote; what was answered is still there.
  if (desk.host === null) page = await desk.reopen();
  else {
    const session = await desk.context.browser()?.newBrowserCDPSession();
    await desk.host.kill();
    await session?.send('Browser.crash').catch(() => undefined);
    await desk.context.close().catch(() => undefined);
    desk = await openDesk({ dataFolder: first.dataFolder, profileFolder: first.profileFolder });
    page = desk.page;
  }
  await new HomePage(page).openRecent('Ciudad de prueba');
  await new HomePage(page).goTo('Mesa');
  mesa = new RoundtablePage(page);
  sessions = new SessionsPage(page);
  await expect(sessions.bar).toBeVisible();
  await expect(page.getByText('Respondieron 6 de 12')).toBeVisible();
  await mesa.press(['1', '1', '1', '1', '3', '0']);
  await expect(page.getByText('Respondieron 12 de 12')).toBeVisible();

  const reopened = desk.context.waitForEvent('page');
  await page.getByRole('button', { name: /el proyector$/u }).click();
  screen = await reopened;
  await page.getByRole('button', { name: 'Proyectar', exact: true }).click();
  await expect(screen.getByText('Han respondido 12 de 12')).toBeVisible();
  await mesa.answers.focus();
  await mesa.closeVote();
  await expect(screen.getByText('Adoptada', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Registrar acuerdo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Es el acuerdo 1')).toBeVisible();

  await mesa.backToTable();
  await mesa.choose(2);
  await mesa.openVote('Mano alzada');
  await mesa.press(['1', '1', '1', '2', '2', '2', '2', '2', '2']);
  await mesa.closeVote();
  await expect(page.getByText('No adoptada').first()).toBeVisible();

  await mesa.backToTable();
  await mesa.choose(3);
  await mesa.openVote('En privado');
  for (let turn = 0; turn < 12; turn += 1) await mesa.press(['1']);
  await mesa.closeVote();
  await expect(page.getByText('Adoptada', { exact: true }).first()).toBeVisible();

  await mesa.backToTable();
  await mesa.tab('Prioridades');
  await page.getByRole('textbox', { name: 'Qué se pone en orden' }).press('Enter');
  await expect(mesa.dots).toBeFocused();
  // Six dots each, a third of the nineteen that were not voted down: four on the first, two on the next.
  await page.keyboard.press('9');
  await expect(page.getByRole('alert').filter({ hasText: 'Quedan 6 puntos' })).toBeVisible();
  for (let turn = 0; turn < 12; turn += 1) for (const key of ['4', 'ArrowRight', '2', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('Pusieron puntos 12 de 12')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /^1 1 Propuesta de la sala 1, con plazo a 2027.* 48 12 / })).toBeVisible();
  await page.getByRole('button', { name: /La sala ve/u }).click();
  await page.getByRole('menuitem', { name: 'La mesa entera' }).click();
  await expect(screen.getByRole('region', { name: 'La mesa entera' }).getByRole('listitem').filter({ hasText: 'Propuesta de la sala' })).toHaveCount(20);

  await new HomePage(page).goTo('Sesiones');
  await sessions.close();
  await sessions.tab('Acta');
  const lines = await sessions.acts.getByRole('button').filter({ hasNotText: /^$/u }).allInnerTexts();
  // Opening, first point, 20 proposals, an amendment, three votes, the dots, an agreement, its dissent, the point's end, closing.
  expect(lines).toHaveLength(2 + 20 + 1 + 3 + 1 + 2 + 2);
  expect(new Set(lines).size).toBe(lines.length);

  const pdf = await readFile(await sessions.saveActa('PDF'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  if (HAS_POPPLER) eachOnceInOrder(pagesOf(pdf).join(' '), lines.map((line) => line.replace(/\s+/gu, ' ').trim()));
  else testInfo.annotations.push({ type: 'poppler', description: NO_POPPLER });
  const document = strFromU8(unzipSync(await readFile(await sessions.saveActa('Word')))['word/document.xml'] ?? new Uint8Array());
  const text = document.replace(/<[^>]+>/gu, '').replace(/&amp;/gu, '&').replace(/&quot;/gu, '"');
  eachOnceInOrder(text, lines);
});

test('the room sees neither notes nor answers before they are revealed, and the screen can be frozen and blacked out', async ({ desk }) => {
  const { page, context } = desk;
  await new HomePage(page).openPlainCity();
  await new HomePage(page).goTo('Mesa');
  const mesa = new RoundtablePage(page);
  await mesa.create('Mesa distrital', '¿Con quién salimos al mundo?');
  await mesa.seat(3);
  await mesa.tab('Mesa');
  await mesa.propose(['Abrir la ventanilla única', 'Otra propuesta']);
  await mesa.choose(1);
  await page.getByRole('textbox', { name: /Notas de quien facilita/u }).fill('Secreto de la facilitación');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Abrir el proyector' }).click();
  const screen = await opened;
  await expect(screen.getByText('¿Con quién salimos al mundo?')).toBeVisible();
  await mesa.choose(1);
  await page.keyboard.press('p');
  await expect(screen.getByText('Abrir la ventanilla única')).toBeVisible();
  await expect(screen.getByText('Secreto')).toHaveCount(0);

  await page.getByRole('button', { name: 'Congelar' }).click();
  await mesa.choose(1);
  await mesa.amend('Abrir dos ventanillas');
  await expect(mesa.panel(1).getByText(/Versión 2/u)).toBeVisible();
  await expect(screen.getByText('Abrir la ventanilla única')).toBeVisible();
  await page.getByRole('button', { name: 'Congelar' }).click();
  await expect(screen.locator('ins')).toContainText('dos');
  await page.getByRole('button', { name: 'Negro' }).click();
  await expect(screen.getByRole('img', { name: 'Pantalla en negro' })).toBeVisible();

  await mesa.choose(2);
  await mesa.openVote('En privado');
  await page.getByRole('button', { name: 'Proyectar', exact: true }).click();
  await mesa.answers.focus();
  await mesa.press(['2']);
  await expect(screen.getByText('Han respondido 1 de 3')).toBeVisible();
  await expect(page.getByText('Respondió')).toHaveCount(1);
  await expect(screen.getByText(/^No$/u)).toHaveCount(0);

  // The window is closed by mistake: the facilitator is told, and it comes back with what the room saw.
  await screen.close();
  await expect(page.getByText('El proyector está cerrado: la sala no ve nada.')).toBeVisible();
  const back = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Volver a abrir el proyector' }).click();
  await expect((await back).getByText('Han respondido 1 de 3')).toBeVisible();
});
