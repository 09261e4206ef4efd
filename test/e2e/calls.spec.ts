import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { writeSheets } from '@shared/exchange/sheets/write-sheets';
import { execFileSync } from 'node:child_process';
import { expect, test } from './fixtures';
import { CallsPage } from './pages/calls-page';
import { ReportsPage } from './pages/reports-page';

const CALL = 'Colombia más competitiva';
const AREAS = ['Secretaría de Planeación', 'Secretaría de Hacienda', 'Secretaría de Salud'] as const;

/** A day so many days from today, where the browser is. */
function dayFromNow(days: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Bogota', year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(Date.now() + days * 86_400_000));
}

test('a call is written by keyboard, sent, answered, moved and won, and is seen at home, in board, calendar and report', async ({ app }) => {
  test.setTimeout(150_000);
  const calls = new CallsPage(app);
  await calls.openNew(AREAS);

  await test.step('written by keyboard, the focus in its first field', async () => {
    await calls.addByKeyboard(CALL);
    await app.keyboard.type('Innpulsa');
    await app.keyboard.press('Tab');
    await calls.fill(CALL, 'Fecha límite', dayFromNow(12));
    await calls.fill(CALL, 'Monto que ofrece', '1256755000');
    await expect(calls.panel(CALL).getByText('Faltan 12 días.')).toBeVisible();
  });

  await test.step('sent to three areas: it moves by itself', async () => {
    await calls.sendTo(CALL, AREAS);
    await expect(calls.panel(CALL).getByRole('listitem')).toHaveCount(3);
    await expect(app.getByRole('region', { name: 'Enviada a las áreas' }).getByRole('button', { name: new RegExp(CALL, 'u') })).toBeVisible();
  });

  await test.step('answers typed one after another without the pointer', async () => {
    const reply = (area: string) => calls.panel(CALL).getByRole('radiogroup', { name: `Respuesta de ${area}` });
    await reply(AREAS[0]).getByRole('radio', { name: 'En espera' }).focus();
    for (const [digit, words] of [['2', 'Ponemos dos ingenieras'], ['3', 'Sin equipo este año'], ['4', '']] as const) {
      await app.keyboard.press(digit);
      await app.keyboard.press('Enter');
      if (words !== '') await app.keyboard.type(words);
      await app.keyboard.press('Enter');
    }
    await expect(reply(AREAS[0]).getByRole('radio', { name: 'Interesa' })).toBeChecked();
    await expect(reply(AREAS[1]).getByRole('radio', { name: 'Ahora no' })).toBeChecked();
    await expect(reply(AREAS[2]).getByRole('radio', { name: 'No aplica' })).toBeChecked();
    await expect(calls.panel(CALL).getByRole('textbox', { name: `Qué propone ${AREAS[1]}` })).toHaveValue('Sin equipo este año');
  });

  await test.step('near at home, one click from its panel; on its day in the calendar, reached by keyboard', async () => {
    await app.getByRole('navigation').getByRole('button', { name: 'Inicio' }).click();
    await expect(app.getByRole('heading', { name: 'Fechas que se acercan' })).toBeVisible();
    await expect(app.getByText('Faltan 12 días')).toBeVisible();
    await app.getByRole('button', { name: `Ver «${CALL}»` }).click();
    await calls.panel(CALL).getByRole('button', { name: 'Cerrar' }).click();
    await calls.view('Calendario');
    await app.getByRole('gridcell', { name: /./u }).and(app.locator('[aria-current="date"]')).focus();
    await app.keyboard.press('ArrowDown');
    for (let day = 0; day < 5; day += 1) await app.keyboard.press('ArrowRight');
    await expect(app.getByRole('gridcell', { name: new RegExp(`: ${CALL}$`, 'u') })).toBeFocused();
    await app.keyboard.press('Enter');
    await expect(calls.panel(CALL)).toBeVisible();
  });

  await test.step('moved on the board with Alt and the arrow; the money approved typed', async () => {
    await calls.view('Tablero');
    const card = (lane: string) => app.getByRole('region', { name: lane }).getByRole('button', { name: new RegExp(CALL, 'u') });
    const lanes = ['Enviada a las áreas', 'En preparación', 'Postulada', 'En fases', 'Ganada'];
    for (const [index, lane] of lanes.slice(1).entries()) {
      await card(lanes[index] ?? '').focus();
      await app.keyboard.press('Alt+ArrowRight');
      await expect(card(lane)).toBeVisible();
    }
    await calls.part(CALL, 'Postulación');
    await calls.fill(CALL, 'Dinero aprobado', '1256755000');
    await expect(calls.panel(CALL).getByLabel('Fecha del resultado')).toHaveValue(dayFromNow(0).split('-').reverse().join('/'));
    await app.keyboard.press('Control+z');
    await expect(calls.panel(CALL).getByLabel('Dinero aprobado', { exact: true })).toHaveValue('');
    await calls.fill(CALL, 'Dinero aprobado', '1256755000');
  });

  await test.step('in the figures, and in the management report of the year', async () => {
    await calls.tab('Balance');
    await expect(app.getByText('1 de 1 con resultado', { exact: false })).toBeVisible();
    await app.getByRole('navigation').getByRole('button', { name: 'Informes' }).click();
    const reports = new ReportsPage(app);
    await reports.choose(/^Informe de gestión/u);
    const { path } = await reports.save('PDF');
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');
    expect(text).toContain(CALL);
    expect(text).toContain('Dinero aprobado: COP 1.256.755.000.');
    expect(text).toContain('Envíos a las áreas: 3; respuestas: 3.');
  });
});

test('the form of answer goes out, comes back filled by an area it did not know by that name, and goes in as one step', async ({ app }) => {
  const calls = new CallsPage(app);
  await calls.openNew([AREAS[0]]);
  await calls.addByKeyboard(CALL);
  await calls.fill(CALL, 'Fecha límite', dayFromNow(20));
  await calls.sendTo(CALL, [AREAS[0]]);
  await calls.tab('Formatos y boletín');
  const sent = readWorkbook(new Uint8Array(await calls.saved('Formato 2: respuesta del área en hoja de cálculo')), 'formato.xlsx');
  if (!sent.ok) throw new Error(sent.error.code);
  const [sheet] = sent.value.sheets;
  const rows = (sheet?.rows ?? []).map((row) => [...row]);
  const header = rows[4] ?? [];
  const answers = rows[5] ?? [];
  expect(answers.slice(0, 4)).toEqual([CALL, null, dayFromNow(20), AREAS[0]]);
  answers[header.indexOf('Área')] = 'Sec. Planeación';
  answers[header.indexOf('Respuesta')] = 'Interesa';
  answers[header.indexOf('Qué propone')] = 'Un laboratorio urbano';
  await calls.readForm('respuesta.xlsx', writeSheets([{ name: sheet?.name ?? '', rows }]));
  await expect(app.getByText('«Sec. Planeación» no está entre los actores. ¿Cuál es?')).toBeVisible();
  await app.getByRole('combobox', { name: '«Sec. Planeación» no está entre los actores. ¿Cuál es?' }).click();
  await app.getByRole('option', { name: AREAS[0], exact: true }).click();
  await expect(app.getByRole('cell', { name: 'Un laboratorio urbano' })).toBeVisible();
  await app.getByRole('button', { name: 'Guardar un cambio' }).click();
  await expect(app.getByText('Entró un cambio del formato.', { exact: false })).toBeVisible();
  await calls.tab('Convocatorias');
  await expect(calls.panel(CALL).getByRole('textbox', { name: `Qué propone ${AREAS[0]}` })).toHaveValue('Un laboratorio urbano');
  await app.keyboard.press('Control+z');
  await expect(calls.panel(CALL).getByRole('textbox', { name: `Qué propone ${AREAS[0]}` })).toHaveValue('');
});

test('bad input is said in a sentence: another file, a deadline before the publication, two currencies', async ({ app }) => {
  const calls = new CallsPage(app);
  await calls.openNew();
  await calls.tab('Formatos y boletín');
  await calls.readForm('nómina.xlsx', writeSheets([{ name: 'Hoja1', rows: [['Empleado', 'Salario'], ['Ana', 1]] }]));
  await expect(app.getByRole('alert')).toContainText('«nómina.xlsx» no es uno de los dos formatos');
  await calls.readForm('foto.xlsx', new TextEncoder().encode('esto no es una hoja de cálculo'));
  await expect(app.getByRole('alert')).toContainText('foto.xlsx');

  await calls.tab('Convocatorias');
  await calls.addByKeyboard(CALL);
  await calls.fill(CALL, 'Fecha límite', '2020-05-01');
  await expect(calls.panel(CALL).getByText('Esa fecha ya pasó.')).toBeVisible();
  await calls.fill(CALL, 'Publicada el', '2020-06-01');
  await expect(app.getByText(/» cerraría el 1 .*may.* 2020, antes de publicarse el 1 .*jun.* 2020\. Corrija una de las dos fechas\.$/u)).toBeVisible();

  await calls.fill(CALL, 'Fecha límite', dayFromNow(40));
  await calls.fill(CALL, 'Monto que ofrece', '100');
  await calls.addByKeyboard('Ciudades en bicicleta');
  await calls.fill('Ciudades en bicicleta', 'Fecha límite', dayFromNow(50));
  await calls.fill('Ciudades en bicicleta', 'Monto que ofrece', '500');
  await calls.panel('Ciudades en bicicleta').getByRole('combobox', { name: 'Moneda de «Monto que ofrece»' }).click();
  await app.getByRole('option', { name: 'EUR', exact: true }).click();
  await calls.tab('Balance');
  await expect(app.getByText('COP 100', { exact: true })).toBeVisible();
  await expect(app.getByText('EUR 500', { exact: true })).toBeVisible();
});

test('an accord about to end is said, at home too; a network has its fee and the use made of it', async ({ app }) => {
  const calls = new CallsPage(app);
  await calls.openNew();
  const add = async (kind: string): Promise<void> => {
    await app.getByRole('button', { name: 'Agregar gestión' }).click();
    await app.getByRole('menuitem', { name: kind }).click();
  };
  await add('Agregar convenio');
  await calls.fill('Convenio sin nombre', 'Nombre', 'Bilingüismo');
  await calls.fill('Bilingüismo', 'Firmado el', '2024-01-01');
  await calls.fill('Bilingüismo', 'Vence el', dayFromNow(20));
  await expect(app.getByText('Un convenio o membresía está por vencer: Bilingüismo.')).toBeVisible();
  await calls.fill('Bilingüismo', 'Vence el', '2023-12-31');
  await expect(app.getByText(/«Bilingüismo» terminaría el 31 .*dic.* 2023, antes de empezar el 1 .*ene.* 2024\./u)).toBeVisible();
  await add('Agregar red o membresía');
  await calls.fill('Red sin nombre', 'Nombre', 'Mercociudades');
  await calls.fill('Mercociudades', 'Cuota anual', '300');
  await calls.fill('Mercociudades', 'Uso que se le ha dado', 'Dos intercambios');
  await calls.panel('Mercociudades').getByRole('button', { name: 'Cerrar' }).click();
  await app.getByRole('radiogroup', { name: 'Tipo' }).getByText('Redes y membresías').click();
  await expect(app.getByRole('row', { name: /Mercociudades.*COP 300.*Dos intercambios/u })).toBeVisible();
  await app.getByRole('navigation').getByRole('button', { name: 'Inicio' }).click();
  await expect(app.getByText('Vence en 20 días')).toBeVisible();
});
