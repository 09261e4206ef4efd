import type { Document } from '@shared/document/document';
import { t } from '@shared/i18n';
import { answerForm, basicForm } from '@shared/reports/calls/call-forms';
import { callsBulletin } from '@shared/reports/calls/calls-bulletin';
import { managementReport } from '@shared/reports/management/management-report';
import type { ReportModel } from '@shared/reports/model/report-model';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { buildProcess } from '@test/builders/graphs/process-document';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-03-10';
const money = (major: number, currency: string) => ({ minor: major * 100, currency });

/** The year of an office after the Informe Bucaramanga: a call in phases, one lost, one open; an accord, a network, an event. */
function office(): { readonly document: Document; readonly areaId: `actor:${string}` } {
  const process = buildProcess();
  process.add('process', { name: 'Internacionalización', territoryName: 'Bucaramanga', periodStart: 2024, periodEnd: 2027 });
  const area = process.add('actor', { name: 'Secretaría de Educación' });
  const open = process.add('call', { name: 'Inglés para todos', source: 'Consejo Británico', deadline: '2026-03-20', amount: money(2000, 'EUR'), requirements: 'Diez colegios', state: 'sent' });
  process.add('call', { name: 'Colombia más Competitiva', source: 'Innpulsa', state: 'won', appliedOn: '2026-01-10', phase: 'Primera fase', projectValue: money(1_814_249_000, 'COP'), approved: money(1_256_755_000, 'COP'), order: 1 });
  process.add('call', { name: 'Infraestructura social', state: 'notChosen', resultOn: '2026-02-01', approved: money(100, 'USD'), order: 2 });
  process.add('call', { name: 'De otro año', state: 'won', resultOn: '2024-02-01', order: 3 });
  process.add('callAnswer', { callId: open.id, actorId: area.id, sentOn: '2026-03-01' });
  process.add('engagement', { name: 'Bilingüismo', kind: 'accord', axis: 'resources', date: '2026-02-01', partnerIds: [area.id], otherPartners: 'Cámara de Comercio', amount: money(38_000_000, 'COP'), peopleReached: 10_600, results: 'Nueve colegios' });
  process.add('engagement', { name: 'Mercociudades', kind: 'membership', date: '2020-01-01', fee: money(300, 'USD'), order: 1 });
  process.add('engagement', { name: 'Foro urbano', kind: 'event', axis: 'positioning', date: '2026-01-20', peopleReached: 1030, order: 2 });
  process.add('engagement', { name: 'Feria de 2024', kind: 'event', axis: 'positioning', date: '2024-01-20', order: 3 });
  return { document: process.document(), areaId: area.id };
}

const textOf = (model: ReportModel): string => JSON.stringify(model.sections).replaceAll(/\s|\\n/gu, ' ').replaceAll(' ', ' ');
const readable = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.slice(0, 5));

describe('the papers of the calls', () => {
  const { document, areaId } = office();

  it('the bulletin has only what can still be applied to, with days left', () => {
    const text = textOf(callsBulletin(document, TODAY, t));
    expect(text).toContain('Inglés para todos');
    expect(text).toContain('Faltan 10 días');
    expect(text).toContain('EUR 2.000');
    expect(text).not.toContain('Infraestructura social');
    expect(textOf(callsBulletin(document, '2026-03-21', t))).toContain('Hoy no hay convocatorias abiertas.');
  });

  it('the forms have room for what is not known, and a page for each area', () => {
    expect(textOf(basicForm(document, TODAY, t))).toContain('Diez colegios');
    const [page] = answerForm(document, null, TODAY, t).sections;
    expect(page?.title).toContain('Secretaría de Educación');
    expect(textOf(answerForm(document, areaId, TODAY, t))).toContain('[  ] Interesa');
    for (const model of [basicForm(document, TODAY, t), answerForm(document, null, TODAY, t), callsBulletin(document, TODAY, t)]) {
      expect(readable(renderPdf(model, REPORT_FONTS, { now: 0, bare: true }))).toBe('%PDF-');
      // Every character of ours is in the report's letter: nothing prints as a replacement.
      expect(textOf(model)).not.toMatch(/[\u2610-\u2612]/u);
    }
  });

  it('the management report tells the calls of the year: applied, won of decided, money apart by currency', () => {
    const section = managementReport(document, { year: 2026, today: TODAY }).sections.find(({ title }) => title === 'Convocatorias');
    const text = JSON.stringify(section).replaceAll(/\s/gu, ' ');
    expect(text).toContain('se siguieron 3 convocatorias; el territorio se postuló a 2.');
    expect(text).toContain('Con resultado: 2; ganadas: 1 (50');
    expect(text).toContain('Dinero aprobado: COP 1.256.755.000 · USD 100. Los valores en distintas monedas no se suman.');
    expect(text).not.toContain('De otro año');
  });

  it('and the engagements of the year by axis, with people and money', () => {
    const section = managementReport(document, { year: 2026, today: TODAY }).sections.find(({ title }) => title === 'Gestiones y convenios');
    const text = JSON.stringify(section).replaceAll(/\s/gu, ' ');
    expect(text).toContain('En 2026 hubo 3 gestiones y convenios.');
    expect(text).toContain('Llegaron a 11.630 personas');
    expect(text).toContain('Recibido de los socios: COP 38.000.000.');
    expect(text).toContain('Cuotas de redes por año: USD 300.');
    expect(section?.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
    expect(text).not.toContain('Feria de 2024');
    expect(JSON.stringify(managementReport(document, { year: 2019, today: TODAY }))).toContain('En 2019 no se registraron convocatorias.');
  });
});
