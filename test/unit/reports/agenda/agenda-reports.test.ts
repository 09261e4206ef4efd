import { describe, expect, it } from 'vitest';
import { loadCatalog } from '@shared/catalogs/catalog';
import { t } from '@shared/i18n';
import { agendaReport } from '@shared/reports/agenda/agenda-report';
import { ganttFigure } from '@shared/reports/figures/gantt';
import { isActiveIn, managementReport } from '@shared/reports/management/management-report';
import type { Block, ReportModel } from '@shared/reports/model/report-model';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { heldSession } from '@test/builders/held-session';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { listOf } from '@shared/document/document';
import { addAction, editAction, setShare, writeAgenda } from '@renderer/features/agenda/commands';
import { addIndicator, measure } from '@renderer/features/indicators/commands';

function agendaDesk() {
  const { desk } = heldSession();
  const [agreement] = listOf(desk.document(), 'agreement');
  const [actor] = listOf(desk.document(), 'actor');
  if (agreement === undefined || actor === undefined) throw new Error('an agreement and an actor');
  desk.run(writeAgenda, { vision: 'Guatapé se entiende con el mundo.' });
  const fair = desk.run(addAction, { name: 'Feria del agua', startDate: '2026-02-01', endDate: '2026-11-30', responsibleId: actor.id, agreementIds: [agreement.id] });
  const network = desk.run(addAction, { name: 'Entrar a una red', startDate: '2027-02-01', endDate: '2027-06-30' });
  desk.run(editAction, { id: fair, fields: { state: 'done' } });
  for (const [year, minor, currency] of [[2026, 1_000_050, 'COP'], [2026, 300, 'USD'], [2027, 20, 'COP']] as const) desk.run(setShare, { actionId: fair, actorId: actor.id, year, amount: { minor, currency } });
  const indicator = desk.run(addIndicator, { name: 'Aliados', baseline: 2, target: 6, actionIds: [fair], planNodeIds: [] });
  desk.run(measure, { indicatorId: indicator, date: '2026-06-30', value: 4 });
  desk.run(measure, { indicatorId: indicator, date: '2027-06-30', value: 6 });
  return { desk, network, actor };
}

function blocksOf(model: ReportModel, title: string): readonly Block[] {
  const found = model.sections.find((section) => section.title === title);
  if (found === undefined) throw new Error(title);
  return found.blocks;
}

describe('the report of the Agenda', () => {
  const { desk, actor } = agendaDesk();

  it('holds vision, actions, budget in each currency, indicators and the hand-over', async () => {
    const conditions = (await loadCatalog('processConditions')).map(({ id, name }) => ({ checklist: 'processConditions', id, name }) as const);
    const model = agendaReport(desk.document(), { today: '2027-07-01', checklist: conditions });
    expect(JSON.stringify(blocksOf(model, t('agenda.report.section.vision')))).toContain('Guatapé se entiende con el mundo.');
    const tables = blocksOf(model, t('agenda.report.section.budget')).filter((block) => block.kind === 'table');
    expect(tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.replaceAll(/\s/gu, ' '))))).toEqual([
      [[actor.name, 'COP 10.000,50', 'COP 0,20', 'COP 10.000,70'], ['Total', 'COP 10.000,50', 'COP 0,20', 'COP 10.000,70']],
      [[actor.name, 'USD 3'], ['Total', 'USD 3']],
    ]);
    expect(JSON.stringify(blocksOf(model, t('agenda.report.section.indicators')))).toContain('["Aliados","2","6","6","100');
    const handover = JSON.stringify(blocksOf(model, t('agenda.report.section.handover')));
    expect(handover).toContain('Entrar a una red');
    expect(handover).not.toContain('Feria del agua');
    const pdf = await renderPdf(model, REPORT_FONTS, { now: Date.parse('2027-07-01T12:00:00.000Z') });
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
  });

  it('tells the year in figures that are those of the records, as they stood at its end', () => {
    const model = managementReport(desk.document(), { year: 2026, today: '2027-07-01' });
    const [figures] = blocksOf(model, t('agenda.management.section.summary'));
    expect(figures).toMatchObject({ items: [{ value: '1' }, { value: '1' }, { value: '1' }, { value: '0' }] });
    const said = JSON.stringify(blocksOf(model, t('agenda.management.section.indicators'))).replaceAll(/\u00a0/gu, ' ');
    expect(said).toContain('Aliados: 4; avance hacia la meta final, 50%.');
    expect(JSON.stringify(blocksOf(model, t('agenda.management.section.money')))).not.toContain('0,2');
    expect(JSON.stringify(managementReport(desk.document(), { year: 2024, today: '2027-07-01' }))).toContain('Aliados: no se midió en 2024.');
  });

  it('an action is active in the years that its dates touch, and in none without dates', () => {
    expect([2025, 2026, 2027].map((year) => isActiveIn({ startDate: '2025-12-31', endDate: '2026-01-01' }, year))).toEqual([true, true, false]);
    expect(isActiveIn({ startDate: null, endDate: null }, 2026)).toBe(false);
  });
});

describe('the schedule as a figure', () => {
  it('puts a bar of half a year on half of its year, and is nothing without rows', () => {
    const figure = ganttFigure([{ label: 'Media', from: '2026-01-01', to: '2026-07-02', state: 'planned', milestones: [] }], { title: 'x', altText: 'x', width: 555 });
    const bar = figure?.shapes.find((shape) => shape.kind === 'rect');
    // 183 of 365 days of 365 units of width.
    expect(bar).toMatchObject({ x: 190, width: 183 });
    expect(ganttFigure([], { title: 'x', altText: 'x' })).toBeNull();
  });
});
