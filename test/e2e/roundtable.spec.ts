import { unzipSync, strFromU8 } from 'fflate';
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { HomePage } from './pages/home-page';
import { RoundtablePage } from './pages/roundtable-page';
import { SessionsPage } from './pages/sessions-page';

const PROPOSALS = Array.from({ length: 20 }, (_, index) => `Propuesta de la sala ${String(index + 1)}`);

test('a session with twelve actors, three kinds of vote, an amendment and dissent survives a kill and leaves its acta', async ({ desk: first, openDesk }) => {
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
  await page.getByRole('button', { name: 'Cerrar la votación' }).click();
  await expect(screen.getByText('Adoptada', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Registrar acuerdo' }).click();
  await expect(page.getByText('Es el acuerdo 1')).toBeVisible();

  await mesa.backToTable();
  await mesa.choose(2);
  await mesa.openVote('Mano alzada');
  await mesa.press(['1', '1', '1', '2', '2', '2', '2', '2', '2']);
  await page.getByRole('button', { name: 'Cerrar la votación' }).click();
  await expect(page.getByText('No adoptada').first()).toBeVisible();

  await mesa.backToTable();
  await mesa.choose(3);
  await mesa.openVote('En privado');
  for (let turn = 0; turn < 12; turn += 1) await mesa.press(['1']);
  await page.getByRole('button', { name: 'Revelar' }).click();
  await expect(page.getByText('Adoptada', { exact: true }).first()).toBeVisible();

  await new HomePage(page).goTo('Sesiones');
  await sessions.close();
  await sessions.tab('Acta');
  const lines = await sessions.acts.getByRole('button').filter({ hasNotText: /^$/u }).allInnerTexts();
  // Opening, first point, 20 proposals, an amendment, three votes, an agreement, its dissent, the point's end, closing.
  expect(lines).toHaveLength(2 + 20 + 1 + 3 + 2 + 2);
  expect(new Set(lines).size).toBe(lines.length);

  const pdf = await readFile(await sessions.saveActa('PDF'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const document = strFromU8(unzipSync(await readFile(await sessions.saveActa('Word')))['word/document.xml'] ?? new Uint8Array());
  const text = document.replace(/<[^>]+>/gu, '').replace(/&amp;/gu, '&').replace(/&quot;/gu, '"');
  const places = lines.map((line) => text.indexOf(line));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
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
});
