import { describe, expect, it } from 'vitest';
import { GAP_KINDS } from '@shared/analysis/coverage/gap';
import { t } from '@shared/i18n';
import { preliminaryDiagnosis } from '@shared/reports/diagnosis/preliminary-diagnosis';
import type { Paper } from '@shared/reports/layout/page-setup';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { BUILD_TIME, buildDocument, municipalProcess } from '@test/builders/municipal-process';
import { HAS_POPPLER, NO_POPPLER, factsOf, inkByPage, pagesOf } from '@test/builders/poppler';
import { REPORT_FONTS } from '@test/builders/report-fonts';

if (!HAS_POPPLER) console.warn(NO_POPPLER);

type Doc = Parameters<typeof preliminaryDiagnosis>[0];
const pdfOf = (document: Doc, paper: Paper = 'letter'): Uint8Array =>
  renderPdf(preliminaryDiagnosis(document, { now: BUILD_TIME, timeZone: 'America/Bogota' }), REPORT_FONTS, { now: BUILD_TIME, paper });

const EMPTY = { actors: 0, relations: 0, withPlan: false, withLines: false } as const;

/** Nothing is printed nearer than this to the edge of the paper, in points; a printer cuts less. */
const EDGE = 34;

describe('the PDF of the preliminary diagnosis, wherever it is made', () => {
  it('is a PDF, small, and the same bytes for the same document and moment', () => {
    const { document } = municipalProcess();
    const pdf = pdfOf(document);
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
    expect(pdf.length).toBeLessThan(400_000);
    expect(pdf).toEqual(pdfOf(document));
  });
});

describe.skipIf(!HAS_POPPLER)('the PDF of the preliminary diagnosis, read back', () => {
  const { document } = municipalProcess();
  const pdf = pdfOf(document);
  const pages = pagesOf(pdf);
  const whole = pages.join(' ');

  it('holds the territory, an axis, a target and every gap heading, with their accents', () => {
    for (const text of ['Guatapé, Antioquia', 'Institucionalidad, transparencia y buen gobierno', 'niñas, niños y', 'Secretaría de Educación']) {
      expect(whole).toContain(text);
    }
    for (const kind of GAP_KINDS) expect(whole).toContain(t(`reports.diagnosis.gaps.${kind}.title`));
  });

  it('numbers every page but the cover, and agrees with their count', () => {
    expect(pages[0]).not.toContain('Página');
    pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`Página ${index + 2} de ${pages.length}`);
    });
  });

  it('gives in the contents the page on which each section starts', () => {
    const contents = pagesOf(pdf, true)[1] ?? '';
    for (const title of ['Mapa de actores', 'Cobertura del plan', 'Anexo C. Actores y relaciones']) {
      const number = Number(new RegExp(`${title.replaceAll('.', '\\.')} (\\d+)`, 'u').exec(contents)?.[1]);
      expect(pages[number - 1]).toContain(title);
    }
  });

  it('repeats the head of a table on every page it goes on', () => {
    const withHead = pages.filter((page) => page.includes('Elemento del plan Línea Fuerza Por qué'));
    expect(withHead.length).toBeGreaterThan(1);
  });

  it('embeds its fonts as subsets that carry Unicode, and says title and language', () => {
    const { fonts, info } = factsOf(pdf);
    const rows = fonts.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/IBMPlexSans.*Identity-H\s+yes\s+\S+\s+yes/u);
    expect(info).toContain('Diagnóstico preliminar · Guatapé, Antioquia · 2024–2027');
    expect(new TextDecoder('latin1').decode(pdf)).toContain('/Lang (es-CO)');
  });

  it.each(['letter', 'a4'] as const)('prints nothing near the edge of the paper (%s)', (paper) => {
    const size = paper === 'letter' ? { width: 612, height: 792 } : { width: 595.28, height: 841.89 };
    const crowd = { actors: 90, relations: 160, withPlan: false };
    for (const options of paper === 'letter' ? [{}, crowd] : [EMPTY, { arranged: true, actors: 25, links: 12 }]) {
      for (const ink of inkByPage(pdfOf(municipalProcess(options).document, paper))) {
        expect(ink).not.toBeNull();
        if (ink === null) continue;
        expect(ink.left).toBeGreaterThanOrEqual(EDGE);
        expect(ink.top).toBeGreaterThanOrEqual(EDGE);
        expect(ink.right).toBeLessThanOrEqual(size.width - EDGE);
        expect(ink.bottom).toBeLessThanOrEqual(size.height - EDGE);
      }
    }
  });

  it('keeps the text inside the side margins', () => {
    for (const ink of inkByPage(pdf)) {
      expect(ink?.left).toBeGreaterThanOrEqual(62);
      expect(ink?.right).toBeLessThanOrEqual(612 - 62);
    }
  });

  it('is a useful report of an empty process', () => {
    const text = pagesOf(pdfOf(municipalProcess(EMPTY).document)).join(' ');
    expect(text).toContain('todavía no tiene datos');
    expect(text).not.toMatch(/NaN|undefined|Figura|Tabla/u);
    for (const kind of GAP_KINDS) expect(text).toContain(t(`reports.diagnosis.gaps.${kind}.title`));
  });

  it('shows where a character could not be printed, and says which', () => {
    const made = buildDocument((changes) => { changes.create('actor', { name: 'Red 🌎 de ciudades عربية', kind: 'cityNetwork' }); });
    const text = pagesOf(pdfOf(made)).join(' ');
    expect(text).toContain('Red \ufffd de ciudades');
    expect(text).toContain('U+1F30E');
  });

  it('holds a plan whose texts are very long without cutting them', () => {
    const words = Array.from({ length: 900 }, (_, index) => `palabra${index}`);
    const made = buildDocument((changes) => {
      const axis = changes.create('planNode', { level: 'axis', code: '1', name: 'Eje' });
      changes.create('planNode', { level: 'target', code: '1.1', name: 'Meta', indicator: words.join(' '), parentId: axis.id });
      changes.create('line', { name: 'x'.repeat(300) });
    });
    const pdfOfLong = pdfOf(made);
    const text = pagesOf(pdfOfLong).join(' ');
    for (const word of ['palabra0', 'palabra450', 'palabra899']) expect(text).toContain(word);
    for (const ink of inkByPage(pdfOfLong)) expect(ink?.right ?? 0).toBeLessThanOrEqual(612 - EDGE);
  });
});
