import { beforeAll, describe, expect, it } from 'vitest';
import { currentReading, diagnosisOf } from '@shared/analysis/diagnosis/assessment-reading';
import { formatMean } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { coverageOf } from '@shared/analysis/coverage/coverage-of-document';
import { networkOf } from '@shared/analysis/network/network-of-document';
import { catalog } from '@shared/catalogs/catalog';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { listOf, type Document } from '@shared/document/document';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { reportIdentityId } from '@shared/domain/reports/report-identity';
import { reportLayoutId } from '@shared/domain/reports/report-layout';
import { formatsOf } from '@shared/reports/model/formats';
import { PAPERS, pageSetup, type Paper } from '@shared/reports/layout/page-setup';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { reportByKind } from '@shared/reports/report-by-kind';
import { REPORT_KINDS, type ReportKind } from '@shared/reports/report-kinds';
import { BUILD_TIME, buildDocument, municipalProcess } from '@test/builders/municipal-process';
import { HAS_POPPLER, NO_POPPLER, inkByPage, pagesOf } from '@test/builders/poppler';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { stampSource } from '@test/builders/stamp';
import { wholeProcess } from '@test/builders/whole-process';

if (!HAS_POPPLER) console.warn(NO_POPPLER);

const OPTIONS = { now: BUILD_TIME, today: '2026-03-01', timeZone: 'America/Bogota' } as const;
/** Head and foot stand at this distance from the edge; text keeps to the side margins. */
const EDGE = 34;

async function pdfOf(document: Document, kind: ReportKind, paper: Paper = 'letter'): Promise<Uint8Array> {
  const model = await reportByKind(document, kind, OPTIONS);
  if (!model.ok) throw new Error(model.error.code);
  return renderPdf(model.value, REPORT_FONTS, { now: BUILD_TIME, paper });
}

const textOf = async (document: Document, kind: ReportKind): Promise<string> => pagesOf(await pdfOf(document, kind)).join(' ');

/** What the reports say that are made of one kind of thing, where there is none. */
const NOTHING_TO_TELL: Readonly<Partial<Record<ReportKind, string>>> = { acta: 'no-session', bulletin: 'no-session', learning: 'no-cards' };

/** As white space in a PDF's text is all alike. */
const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

function expectInside(pdf: Uint8Array, paper: Paper): void {
  const { width, height, left, right } = pageSetup(paper);
  for (const ink of inkByPage(pdf)) {
    expect(ink).not.toBeNull();
    if (ink === null) continue;
    expect(ink.left).toBeGreaterThanOrEqual(left - 2);
    expect(ink.right).toBeLessThanOrEqual(right + 2);
    expect(ink.top).toBeGreaterThanOrEqual(EDGE);
    expect(ink.bottom).toBeLessThanOrEqual(height - EDGE);
    expect(width).toBeGreaterThan(right);
  }
}

describe.skipIf(!HAS_POPPLER)('every report', () => {
  let whole: Document;
  const example = exampleDocument();
  beforeAll(async () => {
    whole = wholeProcess(await loadDiagnosisBank());
  });

  it.each(REPORT_KINDS.flatMap((kind) => PAPERS.map((paper) => [kind, paper] as const)))('%s on %s prints nothing outside its margins', async (kind, paper) => {
    for (const document of [whole, example]) {
      const model = await reportByKind(document, kind, OPTIONS);
      if (!model.ok) {
        expect(model.error.code).toBe(NOTHING_TO_TELL[kind]);
        expect(listOf(document, kind === 'learning' ? 'learningCard' : 'session')).toEqual([]);
        continue;
      }
      expectInside(renderPdf(model.value, REPORT_FONTS, { now: BUILD_TIME, paper }), paper);
    }
  });

  it('says in the diagnosis the figures that the analysis computes', async () => {
    for (const document of [whole, example]) {
      const formats = formatsOf();
      const network = networkOf(document);
      const coverage = coverageOf(document, { modalityIds: catalog('modalities').map(({ id }) => id) });
      const text = spaced(await textOf(document, 'diagnosis'));
      expect(text).toContain(`Entre los ${formats.integer(network.nodes)} actores del mapa hay ${formats.integer(network.edges)} parejas conectadas, es decir, el ${spaced(formats.share(network.density))} de las parejas posibles.`);
      expect(text).toContain(`De las ${coverage.targets} metas del plan, ${coverage.linked} (${spaced(formats.share(coverage.density ?? 0))}) tienen vínculo`);
      expect(text).toContain(`Densidad ${formats.measure(network.density)}`);
      expect(text).toContain(`Puntos de articulación ${formats.integer(network.articulations.length)}`);
      for (const { actorId, betweenness } of network.actors.filter((actor) => actor.betweenness > 0.06)) {
        expect(text).toContain(spaced(listOf(document, 'actor').find(({ id }) => id === actorId)?.name ?? '?'));
        expect(text).toContain(formats.measure(betweenness));
      }
    }
  });

  it('says the levels of the self-assessment, in the long report and in the short one', async () => {
    const reading = currentReading(diagnosisOf(whole));
    expect(reading).toBeDefined();
    if (reading === undefined) return;
    const [long, short] = [await textOf(whole, 'diagnosis'), await textOf(whole, 'diagnosisShort')];
    for (const { level, answered, unanswered } of reading.stages) {
      if (level === null) continue;
      expect(long).toContain(`${formatMean(level)} · ${answered} de ${answered + unanswered}`);
      expect(short).toContain(`${formatMean(level)} · ${answered} de ${answered + unanswered}`);
    }
    expect(long).toContain(`Se respondieron las ${reading.items.length} preguntas.`);
  });

  it('counts in the agenda and the management report what the records hold', async () => {
    const actions = listOf(whole, 'action');
    const agenda = await textOf(whole, 'agenda');
    const open = actions.filter(({ state }) => state !== 'done' && state !== 'dropped').length;
    expect(agenda).toContain(`Quedan ${open} acciones abiertas`);
    for (const { name } of actions) expect(agenda).toContain(name);
    const year = await textOf(whole, 'management');
    const active = actions.filter(({ startDate }) => startDate?.startsWith('2026') === true);
    expect(year).toContain(`En 2026 hubo ${active.length} acciones activas en la Agenda.`);
    const fulfilled = listOf(whole, 'agreement').filter(({ state }) => state === 'fulfilled').length;
    const measured = new Set(listOf(whole, 'measurement').filter(({ date }) => date.startsWith('2026')).map(({ indicatorId }) => indicatorId)).size;
    // The great figures stand in a row, their words below them.
    expect(year).toContain(`${active.length} ${active.filter(({ state }) => state === 'done').length} ${measured} ${fulfilled} acciones activas en el año acciones hechas`);
  });

  it('agrees in number: one of a thing is never written in the plural', async () => {
    for (const kind of REPORT_KINDS) {
      // A code or a table may put a 1 before a word that is not counted: sentences do not.
      expect(await textOf(whole, kind)).not.toMatch(/(?<!\d )\b1 (?:actores|acuerdos|metas|respuestas|propuestas|votaciones|páginas|hechas)\b/u);
    }
  });

  it('is of two pages for the mayor, however long the names are', async () => {
    for (const paper of PAPERS) {
      for (const document of [whole, example, municipalProcess().document, longNames()]) {
        expect(pagesOf(await pdfOf(document, 'diagnosisShort', paper)).length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('is useful without any data: it says what is missing, without an empty figure', async () => {
    const empty = buildDocument(() => undefined);
    for (const kind of REPORT_KINDS) {
      const model = await reportByKind(empty, kind, OPTIONS);
      if (!model.ok) {
        expect(model.error.code).toBe(NOTHING_TO_TELL[kind]);
        continue;
      }
      const text = pagesOf(renderPdf(model.value, REPORT_FONTS, { now: BUILD_TIME })).join(' ');
      expect(text).not.toMatch(/NaN|undefined|Infinity|null|Figura/u);
      expect(text).toMatch(/[Tt]odavía no|sin datos|no tiene|ninguna|No hay/u);
    }
  });

  it('stays inside its margins with very long texts, and lists what the font cannot draw', async () => {
    const document = longNames();
    for (const kind of ['diagnosis', 'diagnosisShort', 'actorMap', 'agenda', 'management'] as const) {
      const pdf = await pdfOf(document, kind, 'a4');
      expectInside(pdf, 'a4');
      expect(pagesOf(pdf).join(' ')).toMatch(/U\+1F30E/u);
    }
  });

  it('carries order, choice, own texts, emblem and draft mark', async () => {
    const change = openChangeSet(whole, stampSource('arreglo').next());
    const own = change.create('reportText', { report: 'diagnosis', title: 'Palabras de la alcaldesa', text: 'Un párrafo propio.\n- Un punto\n- Otro punto' });
    change.create('reportLayout', { report: 'diagnosis', order: [own.id, 'gaps', 'summary'], hidden: ['network', 'coverage'], added: ['trail'], isDraft: true }, reportLayoutId(whole.processId, 'diagnosis'));
    change.create('reportIdentity', { color: '#FFD400', emblem: { source: RED_DOT, width: 1, height: 1 } }, reportIdentityId(whole.processId));
    const model = await reportByKind(applyDiff(whole, change.finish()), 'diagnosis', OPTIONS);
    if (!model.ok) throw new Error(model.error.code);
    const ids = model.value.sections.map(({ id }) => id);
    expect(ids[0]).toBe(own.id);
    expect(ids.indexOf('gaps')).toBeLessThan(ids.indexOf('summary'));
    const pdf = renderPdf(model.value, REPORT_FONTS, { now: BUILD_TIME });
    const pages = pagesOf(pdf);
    const text = pages.join(' ');
    expect(text).toContain('Palabras de la alcaldesa');
    expect(text).toContain('• Otro punto');
    expect(text).not.toContain('Cifras de la red');
    expect(text).toContain('Anexo A. Vínculos del plan con las líneas');
    expect(text).toContain('Rastro de los datos');
    expect(text.replace(/\s/gu, '')).toContain(listOf(whole, 'planLink')[0]?.id ?? '?');
    for (const page of pages.slice(1)) expect(page).toContain('Borrador');
    expect(new TextDecoder('latin1').decode(pdf)).toContain('/Subtype /Image');
  });
});

/** A picture of one red pixel. */
const RED_DOT = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A process whose every name and text is as long as people write them, with characters that the font lacks. */
function longNames(): Document {
  const long = (what: string): string => `${what} 🌎 ${'de la articulación interinstitucional para la cooperación descentralizada '.repeat(5)}عربية`;
  const word = 'x'.repeat(260);
  return buildDocument((change) => {
    const actors = Array.from({ length: 12 }, (_, index) => change.create('actor', { name: long(`Actor ${index}`), kind: 'academia' }));
    actors.slice(1).forEach(({ id }, index) => { change.create('relation', { sourceId: actors[index]?.id ?? id, targetId: id, kind: 'cooperation', strength: 2 }); });
    const axis = change.create('planNode', { level: 'axis', code: '1', name: long('Eje') });
    for (let index = 0; index < 5; index += 1) change.create('planNode', { level: 'target', code: `1.${index}`, name: long('Meta'), parentId: axis.id, indicator: word });
    const line = change.create('line', { name: long('Línea') });
    change.create('line', { name: word });
    for (let index = 0; index < 6; index += 1) {
      change.create('action', { name: index === 0 ? word : long('Acción'), lineId: line.id, startDate: '2026-02-01', endDate: '2026-11-30', responsibleId: actors[0]?.id ?? null, order: index });
      change.create('risk', { name: long('Riesgo'), mitigations: [long('Mitigación')], order: index });
      change.create('indicator', { name: long('Indicador'), unit: word, baseline: 0, target: 10, order: index });
    }
  });
}
