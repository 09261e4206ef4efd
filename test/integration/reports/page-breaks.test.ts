import { describe, expect, it } from 'vitest';
import { box } from '@shared/reports/figures/make-shapes';
import type { Block, ReportModel } from '@shared/reports/model/report-model';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { BUILD_TIME } from '@test/builders/municipal-process';
import { HAS_POPPLER, NO_POPPLER, pagesOf } from '@test/builders/poppler';
import { REPORT_FONTS } from '@test/builders/report-fonts';

if (!HAS_POPPLER) console.warn(NO_POPPLER);

const model = (blocks: readonly Block[]): ReportModel => ({
  title: 'Prueba',
  subject: 'Prueba',
  language: 'es-CO',
  runningHead: { start: 'Prueba', end: 'Informe' },
  cover: { kicker: '', title: 'Prueba', subtitle: '', facts: [], mark: null, colophon: '' },
  sections: [{ id: 'one', title: 'Sección', startsPage: true, blocks }],
});
const pages = (blocks: readonly Block[]): readonly string[] => pagesOf(renderPdf(model(blocks), REPORT_FONTS, { now: BUILD_TIME })).slice(2);
const body = (text: string): Block => ({ kind: 'paragraph', tone: 'body', text });
const fill = (lines: number): readonly Block[] => Array.from({ length: lines }, (_, index) => body(`renglón ${index}`));
const pageWith = (all: readonly string[], text: string): number => all.findIndex((page) => page.includes(text));

/** Fillings that bring what follows close to the foot of the first page, from every side. */
const NEAR_THE_FOOT = [18, 21, 23, 25, 26, 27, 28];

describe.skipIf(!HAS_POPPLER)('page breaks', () => {
  it('never leave a title at the foot of a page, whatever follows it', () => {
    const followers: readonly Block[] = [
      body('SIGUE esto'),
      { kind: 'list', items: ['SIGUE esto', 'y esto'] },
      { kind: 'figure', caption: 'SIGUE', figure: { width: 400, height: 180, title: 'f', altText: 'f', shapes: [box(0, 0, 400, 180, { fill: 'wash' })] } },
      { kind: 'table', caption: 'SIGUE', size: 'body', columns: [{ title: 'a', align: 'start', width: 1 }], rows: [['uno'], ['dos'], ['tres']] },
      { kind: 'callout', title: 'SIGUE', text: 'esto' },
    ];
    for (const follower of followers) {
      for (const lines of NEAR_THE_FOOT) {
        const all = pages([...fill(lines), { kind: 'heading', level: 2, text: 'TÍTULO' }, { kind: 'heading', level: 3, text: 'MENOR' }, follower]);
        expect(pageWith(all, 'MENOR')).toBe(pageWith(all, 'TÍTULO'));
        expect(pageWith(all, 'SIGUE')).toBe(pageWith(all, 'TÍTULO'));
      }
    }
  });

  it('never leave one line of a paragraph alone', () => {
    const long = Array.from({ length: 70 }, (_, index) => `palabra${index}`).join(' ');
    for (const lines of NEAR_THE_FOOT) {
      for (const page of pages([...fill(lines), body(long)])) {
        const words = page.match(/palabra\d+/gu) ?? [];
        if (words.length > 0) expect(words.length).toBeGreaterThan(8);
      }
    }
  });

  it('keep a figure with its caption, smaller if need be', () => {
    const figure: Block = { kind: 'figure', caption: 'PIE', figure: { width: 484, height: 900, title: 'f', altText: 'f', shapes: [box(0, 0, 484, 900, { fill: 'wash' }), { kind: 'text', text: 'DENTRO', at: { x: 10, y: 890 }, size: 12, face: 'regular', anchor: 'start', ink: 'ink' }] } };
    const all = pages([body('antes'), figure]);
    expect(pageWith(all, 'PIE')).toBe(pageWith(all, 'DENTRO'));
  });

  it('lose no row of a table, nor cut one', () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`fila${index}x`, `inicio${index} ${'texto '.repeat(index % 9)}fin${index}x`]);
    const table: Block = { kind: 'table', caption: 'Filas', size: 'body', columns: [{ title: 'Código', align: 'start', width: 'fit' }, { title: 'Texto', align: 'start', width: 1 }], rows };
    const all = pages([table]);
    for (let index = 0; index < rows.length; index += 1) {
      expect(pageWith(all, `fila${index}x`)).toBeGreaterThanOrEqual(0);
      expect(pageWith(all, `fin${index}x`)).toBe(pageWith(all, `fila${index}x`));
    }
    for (const page of all) expect(page).toContain('Código');
  });
});
