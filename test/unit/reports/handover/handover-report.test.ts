import { describe, expect, it } from 'vitest';
import { currentVersion } from '@shared/analysis/agenda/versions';
import { handOver } from '@shared/analysis/agenda/hand-over';
import { listOf } from '@shared/document/document';
import { t } from '@shared/i18n';
import { entryWords } from '@shared/reports/agenda/action-cards';
import { handOverReport } from '@shared/reports/handover/handover-report';
import type { Block, ReportModel } from '@shared/reports/model/report-model';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { writeDocx } from '@shared/exchange/word/write-docx';
import { openFigureRaster } from '@shared/reports/raster/raster-figure';
import { agendaCity } from '@test/builders/agenda-city';
import { act, newDocument } from '@test/builders/document';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { stampSource } from '@test/builders/stamp';

const TODAY = '2026-07-01';
const NO_CATALOGS = { results: [], impacts: [] } as const;

function blocks(model: ReportModel, name: Parameters<typeof t>[0]): readonly Block[] {
  const found = model.sections.find(({ title }) => title === t(name));
  if (found === undefined) throw new Error(name);
  return found.blocks;
}

describe('the hand-over report', () => {
  const city = agendaCity(24);
  const model = handOverReport(city, { today: TODAY });

  it('counts what is open, promised and overdue as the records say', () => {
    const actions = listOf(city, 'action');
    const open = actions.filter(({ state }) => state !== 'done' && state !== 'dropped');
    const agreements = listOf(city, 'agreement').filter(({ state }) => state === 'pending' || state === 'inProgress');
    const past = [...open.map(({ endDate }) => endDate), ...agreements.map(({ dueDate }) => dueDate), ...listOf(city, 'milestone').filter(({ done, actionId }) => !done && open.some(({ id }) => id === actionId)).map(({ date }) => date)].filter((day) => day !== null && day < TODAY);
    const figures = blocks(model, 'handover.section.summary').find((block) => block.kind === 'keyFigures');
    expect(figures).toMatchObject({ items: [{ value: String(open.length) }, { value: '4' }, { value: '0' }, { value: String(past.length) }, {}] });
  });

  it('puts what falls due in order of its day, each with the record it comes from', () => {
    const [table] = blocks(model, 'handover.section.due');
    if (table?.kind !== 'table') throw new Error('a table');
    const days = handOver(city, TODAY).due.map(({ date }) => date);
    expect(days).toEqual([...days].sort());
    expect(table.rows[0]?.[0]).toContain('(vencida)');
    expect(table.origins).toHaveLength(table.rows.length);
  });

  it('says what nobody wrote down', () => {
    const stamps = stampSource();
    const bare = act(newDocument(stamps), stamps, (change) => {
      change.create('action', { name: 'Suelta' });
      change.create('agreement', { roundtableId: change.create('roundtable', { name: 'Mesa' }).id, number: 1, text: 'Sin quien lo lleve' });
    }).document;
    expect(handOver(bare, TODAY).questions.map(({ kind }) => kind)).toEqual(['actionWithoutResponsible', 'actionWithoutDates', 'actionWithoutIndicator', 'agreementWithoutAction']);
  });

  it('counts how far the Agenda moved since it was adopted', () => {
    const stamps = stampSource('later');
    const adopted = act(city, stamps, (change) => {
      change.create('agendaVersion', { name: 'Primera', kind: 'adopted', date: '2026-01-10', act: 'Acuerdo 012', body: 'Concejo', entries: [...currentVersion(city, t, entryWords(NO_CATALOGS))] });
    }).document;
    const said = (document: typeof city): string => JSON.stringify(blocks(handOverReport(document, { today: TODAY }), 'handover.section.adopted'));
    expect(said(adopted)).toContain('no ha cambiado');
    const [first] = listOf(adopted, 'action');
    const moved = act(adopted, stamps, (change) => { change.update('action', first?.id ?? 'action:x', { endDate: '2027-12-31' }); }).document;
    expect(said(moved)).toContain('cambió un punto');
  });

  it('is a PDF and a text document, also of a process with nothing in it', async () => {
    const empty = handOverReport(newDocument(), { today: TODAY });
    for (const one of [model, empty]) {
      const pdf = await renderPdf(one, REPORT_FONTS, { now: Date.parse(`${TODAY}T12:00:00.000Z`) });
      expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
      expect((await writeDocx(one, openFigureRaster(REPORT_FONTS))).length).toBeGreaterThan(1000);
    }
    expect(JSON.stringify(empty)).not.toMatch(/undefined|NaN|null, ?null/u);
  });
});
