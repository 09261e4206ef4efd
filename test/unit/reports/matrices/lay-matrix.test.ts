import { describe, expect, it } from 'vitest';
import { layMatrix } from '@shared/reports/matrices/lay-matrix';
import { columnBands, rowBands } from '@shared/reports/matrices/matrix-bands';
import { EMPTY_CELL, type MatrixTable } from '@shared/reports/matrices/matrix-table';
import { fontMetrics } from '@shared/reports/typography/font-file';
import { REPORT_FONTS } from '@test/builders/report-fonts';

const table = (rows: number, columns: number): MatrixTable => ({
  title: 'Actores × líneas',
  subtitle: 'Guatapé',
  width: 'narrow',
  rows: Array.from({ length: rows }, (_, row) => ({ code: String(row), label: row % 10 === 0 ? `Programa ${String(row)}` : `Meta de producto ${String(row)}`, depth: row % 10 === 0 ? 0 : 1, isBranch: row % 10 === 0, isTotal: false, fault: '' })),
  columns: Array.from({ length: columns }, (_, column) => ({ label: `Línea ${String(column)}`, isTotal: false })),
  cells: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => ({ ...EMPTY_CELL, text: String((row * columns + column) % 4), step: ((row + column) % 4) as 0 | 1 | 2 | 3 }))),
  legend: ['0: nada', '3: fuerte'],
  notes: [{ row: 'Meta 1', column: 'Línea 2', value: '3', note: 'Se ve desde el agua', who: 'Planeación' }],
});

describe('a matrix on paper', () => {
  it('repeats its heads on every page and shows every row and column in each band once', () => {
    const laid = layMatrix(table(95, 40), fontMetrics(REPORT_FONTS), { language: 'es-CO' });
    const texts = laid.pages.map(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
    const pages = texts.slice(0, -1);
    for (const page of texts) expect(page).toContain('Actores × líneas');
    for (const page of pages) expect(page.some((text) => text.startsWith('Línea '))).toBe(true);
    const shown = pages.flatMap((page) => page.filter((text) => /^\d+ Meta de producto 57$/u.test(text)));
    const bands = new Set(pages.map((page) => page.find((text) => text.startsWith('Línea '))));
    expect(bands.size).toBe(3);
    expect(shown).toHaveLength(bands.size);
    for (const column of [0, 17, 39]) expect(new Set(pages.filter((page) => page.includes(`Línea ${String(column)}`))).size).toBe(pages.length / bands.size);
    // A page that begins inside a branch says in which.
    expect(pages.some((page) => page.some((text) => text.endsWith('(continúa)')))).toBe(true);
    expect(texts.at(-1)).toEqual(expect.arrayContaining(['Explicaciones', 'Meta 1 × Línea 2: 3', 'Se ve desde el agua Lo dijo Planeación.']));
    expect(texts.map((page) => page.find((text) => /^Página/u.test(text)))).toEqual(texts.map((_, page) => `Página ${String(page + 1)} de ${String(texts.length)}`));
  });

  it('stays inside its page', () => {
    const { pages, width, height } = layMatrix(table(60, 30), fontMetrics(REPORT_FONTS), { language: 'es-CO' });
    for (const { marks } of pages) {
      for (const mark of marks) {
        if (mark.kind === 'rect') expect([mark.x >= 0, mark.y >= 0, mark.x + mark.width <= width, mark.y + mark.height <= height]).toEqual([true, true, true, true]);
        if (mark.kind === 'text') expect([mark.at.x >= 0, mark.at.y >= 0, mark.at.x <= width, mark.at.y <= height]).toEqual([true, true, true, true]);
      }
    }
  });

  it('cuts columns into even bands and never leaves a branch alone at the foot of a page', () => {
    expect(columnBands(25, 20).map((band) => band.length)).toEqual([13, 12]);
    expect(columnBands(0, 20)).toEqual([[]]);
    const rows = [0, 1, 1, 0, 1, 1].map((depth) => ({ depth, height: 10 }));
    expect(rowBands(rows, { first: 40, others: 100 })).toEqual([{ above: [], rows: [0, 1, 2] }, { above: [], rows: [3, 4, 5] }]);
    expect(rowBands(rows, { first: 20, others: 40 }).map(({ above, rows: own }) => [above, own])).toEqual([[[], [0, 1]], [[0], [2]], [[], [3, 4, 5]]]);
    // A row higher than the page still gets one.
    expect(rowBands([{ depth: 0, height: 900 }, { depth: 0, height: 10 }], { first: 50, others: 50 }).map(({ rows: own }) => own)).toEqual([[0], [1]]);
  });
});
