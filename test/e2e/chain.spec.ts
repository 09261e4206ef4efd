import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ActorsPage } from './pages/actors-page';
import { AgendaPage } from './pages/agenda-page';
import { ChainPage } from './pages/chain-page';
import { HomePage } from './pages/home-page';
import { PlanPage } from './pages/plan-page';
import { RoundtablePage } from './pages/roundtable-page';

const WORKBOOK = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'plan-guatape-2024-2027.xlsx');
const LINE = 'Agua y embalses con ciudades pares';
const PROPOSAL = 'Hermanarnos con una ciudad que viva de su embalse';
const INDICATOR = 'Cartas cumplidas con la ciudad par';

/** Chooses an option of a list that is searched by typing. */
async function pick(page: Page, scope: ReturnType<Page['locator']>, label: string, text: string): Promise<void> {
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.fill(text.slice(0, 40));
  await page.getByRole('option', { name: text }).first().click();
  await page.keyboard.press('Escape');
}

test('the chain is built from a target of Guatapé to a measurement, and walked back from a sentence of the yearly report', async ({ app: page }) => {
  test.skip(!existsSync(WORKBOOK), `The municipal workbook is not beside the checkout: ${WORKBOOK}`);
  test.setTimeout(240_000);
  const home = new HomePage(page);
  const plan = new PlanPage(page);
  const mesa = new RoundtablePage(page);
  const agenda = new AgendaPage(page);
  const chain = new ChainPage(page);
  let target = '';

  await test.step('a target of the plan is tied to a line', async () => {
    await home.createProcess('Guatapé');
    await home.goTo('Actores');
    await expect(page.getByRole('heading', { name: 'Todavía no hay actores' })).toBeVisible();
    const actors = new ActorsPage(page);
    for (const name of ['Alcaldía de Guatapé', 'Cámara de Comercio del Oriente', 'Asociación de Hoteleros']) await actors.add(name);
    await home.goTo('Plan y líneas');
    await plan.chooseWorkbook(WORKBOOK);
    await plan.importButton.click();
    await expect(page.getByRole('tree', { name: 'Plan de desarrollo' })).toBeVisible();
    await plan.openTab('Líneas');
    await plan.addLine('Cooperación descentralizada', LINE);
    await plan.openTab('Matrices');
    await plan.matrix.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    const cell = await plan.activeCell();
    await expect(cell).toHaveText('3');
    target = (await page.getByRole('row').filter({ has: cell }).getByRole('rowheader').getAttribute('title')) ?? '';
    expect(target).not.toBe('');
  });

  await test.step('a proposal on that line is voted and agreed', async () => {
    await home.goTo('Mesa');
    await mesa.create('Mesa de Guatapé', '¿Con quién salimos al mundo?');
    await mesa.seat(3);
    await mesa.decideBy('majority');
    await mesa.tab('Mesa');
    await mesa.propose([PROPOSAL]);
    await mesa.choose(1);
    await mesa.panel(1).getByRole('combobox', { name: 'Línea de internacionalización' }).selectOption({ label: LINE });
    await mesa.choose(1);
    await mesa.openVote('Llamado a lista');
    await mesa.press(['1', '1', '2']);
    await page.getByRole('button', { name: 'Cerrar la votación' }).click();
    await mesa.backToTable();
    await mesa.choose(1);
    await mesa.panel(1).getByRole('button', { name: 'Registrar acuerdo' }).click();
    await expect(mesa.panel(1).getByText('Es el acuerdo 1')).toBeVisible();
  });

  await test.step('the agreement becomes an action by one click, with dates', async () => {
    await agenda.place('Agenda');
    await agenda.tab('Propuestas');
    await page.getByRole('button', { name: `Aceptar «${PROPOSAL}»` }).click();
    await agenda.tab('Acciones');
    await page.getByRole('grid').getByText(PROPOSAL).first().click();
    const panel = page.getByRole('complementary');
    await panel.getByLabel('Empieza').fill('2026-01-15');
    await panel.getByLabel('Termina').fill('2026-11-30');
    await panel.getByLabel('Termina').blur();
  });

  await test.step('an indicator follows the action and is measured', async () => {
    await agenda.place('Indicadores');
    await agenda.tab('Asistente');
    await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill(INDICATOR);
    await page.getByRole('textbox', { name: '¿Qué se mide?' }).fill('Lo que se firmó y se hizo');
    await page.getByRole('button', { name: 'Crear el indicador' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByLabel('Línea base', { exact: true }).fill('0');
    await panel.getByLabel('Meta final').fill('4');
    await panel.getByLabel('Meta final').blur();
    await pick(page, panel, 'Acciones de la Agenda', PROPOSAL);
    await panel.getByLabel('Día de la medición').fill('2026-06-30');
    await panel.getByLabel('Valor medido').fill('1');
    await panel.getByLabel('Valor medido').press('Enter');
    await expect(panel.getByText('= 25', { exact: false })).toBeVisible();
  });

  await test.step('a sentence of the yearly report leads back to the target, one click a step', async () => {
    await agenda.place('Agenda');
    await agenda.tab('Leer');
    await page.getByText('El año (informe de gestión)').click();
    await page.getByRole('combobox', { name: 'Año del informe' }).selectOption('2026');
    await page.getByRole('button', { name: new RegExp(`^${INDICATOR}: 1; avance hacia la meta final, 25`, 'u') }).click();
    await expect(page.getByRole('complementary', { name: INDICATOR })).toBeVisible();
    await chain.walkTo('Acción', PROPOSAL, 'Agenda');
    await expect(page.getByRole('complementary', { name: PROPOSAL })).toBeVisible();
    await chain.walkTo('Acuerdo', PROPOSAL, 'Mesa');
    await expect(page.getByRole('region', { name: 'Acuerdo 1' })).toBeVisible();
    await chain.walkTo('Propuesta', PROPOSAL, 'Mesa');
    await expect(mesa.panel(1)).toBeVisible();
    await expect(mesa.panel(1).getByText('Adoptada', { exact: false }).first()).toBeVisible();
    await chain.walkTo('Línea', LINE, 'Plan y líneas');
    await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Nombre' })).toHaveValue(LINE);
    await chain.walkTo('Meta', new RegExp(`^Ir a Meta: .*${target.slice(0, 30).replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u'), 'Plan y líneas');
    await expect(page.getByRole('treeitem', { selected: true })).toContainText(target.slice(0, 30));
  });

  await test.step('and forth again from the target to the measurement', async () => {
    await chain.walkTo('Línea', LINE, 'Plan y líneas');
    await chain.walkTo('Propuesta', PROPOSAL, 'Mesa');
    await chain.walkTo('Acuerdo', PROPOSAL, 'Mesa');
    await chain.walkTo('Acción', PROPOSAL, 'Agenda');
    await chain.walkTo('Indicador', INDICATOR, 'Indicadores');
    await expect(chain.neighbour('Medición', /^Ir a Medición: 30 .*jun.* 2026: 1$/u)).toBeVisible();
  });
});

test('in the example too, a sentence of the year leads to its indicator, and the indicator to what it comes from', async ({ app: page }) => {
  await new HomePage(page).openExample();
  const agenda = new AgendaPage(page);
  await agenda.place('Agenda');
  await agenda.tab('Leer');
  await page.getByText('El año (informe de gestión)').click();
  await page.getByRole('region', { name: 'Cómo van los indicadores' }).getByRole('button').first().click();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Indicadores', exact: true })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('region', { name: 'De dónde viene y a qué alimenta' }).getByRole('button', { name: /^Ir a Acción: /u }).first().click();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Agenda', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('region', { name: 'De dónde viene y a qué alimenta' })).toBeVisible();
});
