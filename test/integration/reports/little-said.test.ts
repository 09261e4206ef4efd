import { beforeAll, describe, expect, it } from 'vitest';
import { loadDiagnosisBank, type DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { allRecords, documentOf, type Document } from '@shared/document/document';
import { exampleDocument, exampleStamp } from '@shared/exchange/example/example-document';
import { writeDocx } from '@shared/exchange/word/write-docx';
import { t } from '@shared/i18n';
import type { ReportModel } from '@shared/reports/model/report-model';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { openFigureRaster } from '@shared/reports/raster/raster-figure';
import { reportByKind } from '@shared/reports/report-by-kind';
import { REPORT_KINDS, type ReportKind } from '@shared/reports/report-kinds';
import { addAssessment, chooseBlock } from '@renderer/features/diagnosis/assess/commands';
import { answeredCity } from '@test/builders/answered-city';
import { BUILD_TIME, buildDocument } from '@test/builders/municipal-process';
import { HAS_POPPLER, NO_POPPLER, inkByPage, pagesOf } from '@test/builders/poppler';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { openDesk, type Desk } from '@test/builders/run-command';
import { strFromU8, unzipSync } from 'fflate';

if (!HAS_POPPLER) console.warn(NO_POPPLER);

/** What was done at a desk, in a process with a territory and a period. */
function inAProcess({ document }: Desk): Document {
  const base = buildDocument(() => undefined);
  const own = [...allRecords(document())].filter(({ type }) => type !== 'process').map((record) => ({ ...record, processId: base.processId }));
  return documentOf(base.processId, [...allRecords(base), ...own]);
}

async function modelOf(document: Document, kind: ReportKind): Promise<ReportModel | null> {
  const model = await reportByKind(document, kind, { now: BUILD_TIME, today: '2026-03-01', timeZone: 'America/Bogota' });
  return model.ok ? model.value : null;
}

/** The text of a report's pages, each of which has something on it. */
function textOf(model: ReportModel | null): string {
  if (model === null) throw new Error('a report');
  const pdf = renderPdf(model, REPORT_FONTS, { now: BUILD_TIME });
  expect(inkByPage(pdf).every((ink) => ink !== null)).toBe(true);
  return pagesOf(pdf).join(' ');
}

const NOT_SAID = /NaN|undefined|Infinity|\[object|null/u;

describe.skipIf(!HAS_POPPLER)('reports where little was said', () => {
  let bank: DiagnosisBank;
  beforeAll(async () => { bank = await loadDiagnosisBank(); });

  it('tell of one respondent without a disagreement of one with itself', async () => {
    const { desk } = answeredCity(bank, { respondents: 1 });
    const full = textOf(await modelOf(inAProcess(desk), 'diagnosis'));
    expect(full).not.toMatch(NOT_SAID);
    expect(full).not.toContain(t('diagnosis.reading.spread'));
    expect(full).not.toContain('no coinciden');
    // Design, T1: the one actor says 0, the table 3 and «no sabe»: mean (0 + 3) / 2.
    expect(full).toContain('1,5 · 2 de 9');
    const short = textOf(await modelOf(inAProcess(desk), 'diagnosisShort'));
    expect(short).not.toMatch(NOT_SAID);
    expect(short).toContain('1,5 · 2 de 9');
  });

  it('say where nobody answered yet that nobody did, without an empty figure', async () => {
    const desk = openDesk();
    desk.run(chooseBlock, { block: 'actions', items: bank.blocks.actions, chosen: true });
    desk.run(addAssessment, { name: 'T0', date: '2026-03-01', mode: 'consensus' });
    for (const kind of ['diagnosis', 'diagnosisShort'] as const) {
      const text = textOf(await modelOf(inAProcess(desk), kind));
      expect(text).not.toMatch(NOT_SAID);
      expect(text).not.toMatch(/Figura \d/u);
      expect(text).toContain(t('diagnosis.report.noAnswers'));
    }
  });

  it('keep covered answers out of every report', async () => {
    const { desk } = answeredCity(bank, { revealed: false });
    for (const kind of ['diagnosis', 'diagnosisShort'] as const) expect(textOf(await modelOf(inAProcess(desk), kind))).not.toContain('1,0 · 2 de 9');
  });
});

describe('the great figures of reports', () => {
  it('agree in number with their words', async () => {
    for (const kind of REPORT_KINDS) {
      for (const document of [exampleDocument(exampleStamp(BUILD_TIME)), inAProcess(answeredCity(await loadDiagnosisBank(), { respondents: 1 }).desk)]) {
        for (const block of (await modelOf(document, kind))?.sections.flatMap(({ blocks }) => blocks) ?? []) {
          if (block.kind !== 'keyFigures') continue;
          for (const { value, label } of block.items) {
            // A key shown in the place of its words is a missing form.
            expect(label).not.toMatch(/^[a-z]+(?:\.[a-zA-Z]+)+$/u);
            if (value === '1') expect(label, kind).not.toMatch(/^\p{L}+s\b/u);
            else if (/^\d+$/u.test(value)) expect(label, kind).toMatch(/^\p{L}+s\b/u);
          }
        }
      }
    }
  });
});

describe('the figures of a report in a text document', () => {
  it('are pictures with their words, as many as in the report', async () => {
    const draw = openFigureRaster(REPORT_FONTS);
    for (const kind of ['diagnosis', 'agenda'] as const) {
      const model = await modelOf(exampleDocument(exampleStamp(BUILD_TIME)), kind);
      if (model === null) throw new Error('a report');
      const figures = model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])));
      expect(figures.length).toBeGreaterThan(1);
      const parts = unzipSync(await writeDocx(model, draw));
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      expect(xml.match(/<w:drawing>/gu)).toHaveLength(figures.length);
      expect(xml).toContain('Figura 2. ');
      for (const { altText } of figures) expect(xml).toContain(`descr="${altText.slice(0, 30)}`);
      const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
      expect(pictures).toHaveLength(figures.length);
      for (const [name, bytes] of pictures) {
        expect(name).toMatch(/\.png$/u);
        expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
        expect(bytes.length).toBeLessThan(900_000);
      }
    }
  }, 60_000);
});

describe('the contents of a text document', () => {
  it('list the titles in order with a link and a page each, and are left out of a paper of a page or two', async () => {
    const draw = openFigureRaster(REPORT_FONTS);
    const model = await modelOf(exampleDocument(exampleStamp(BUILD_TIME)), 'agenda');
    if (model === null) throw new Error('a report');
    const titles = model.sections.flatMap(({ title, blocks }) => [
      ...(title === '' ? [] : [title]),
      ...blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    ]);
    const xml = strFromU8(unzipSync(await writeDocx(model, draw, { paper: 'a4' }))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const entries = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="TOC[12]"\/>.*?<\/w:p>/gu)].map(([entry]) => entry);
    const lines = entries.map((entry) => [...entry.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text));
    expect(lines.map(([title]) => title)).toEqual(titles);
    const pages = lines.map((line) => Number(line.at(-1)));
    // Few titles stand on the page of the cover, and the report begins on the next.
    expect(pages[0]).toBe(2);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    for (const entry of entries) {
      const target = /w:anchor="([^"]+)"/u.exec(entry)?.[1];
      expect(xml).toContain(`<w:bookmarkStart w:name="${target}"`);
    }
    const short = await modelOf(exampleDocument(exampleStamp(BUILD_TIME)), 'bulletin');
    if (short === null) throw new Error('a report');
    expect(strFromU8(unzipSync(await writeDocx(short, draw))['word/document.xml'] ?? new Uint8Array())).not.toContain('TOC \\');
  });
});
