import { describe, expect, it } from 'vitest';
import type { TableColumn } from '@shared/reports/model/report-model';
import { columnWidths } from '@shared/reports/layout/blocks/column-widths';

const measure = (text: string): number => text.length * 5;
const options = { width: 400, size: 10, padding: 8, measure };
const column = (title: string, width: TableColumn['width']): TableColumn => ({ title, align: 'start', width });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the columns of a table', () => {
  it('fill its width, each fitted one as wide as its longest text and the rest by weight', () => {
    const widths = columnWidths([column('N.º', 'fit'), column('Actor', 3), column('Clase', 1)], [['10', 'x', 'y']], options);
    expect(widths[0]).toBe(15 + 8 + 1);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(3);
    expect(sum(widths)).toBeCloseTo(400);
  });

  it('keep a third of the table for the weighted ones', () => {
    const long = 'x'.repeat(200);
    const widths = columnWidths([column('a', 'fit'), column('b', 'fit'), column('c', 'fit'), column('d', 1)], [[long, long, long, long]], options);
    expect(widths[3]).toBeGreaterThanOrEqual(400 / 3 - 0.01);
    expect(sum(widths)).toBeCloseTo(400);
  });

  it('never break a number for the sake of a text, which can wrap', () => {
    const money = (title: string): TableColumn => ({ title, align: 'end', width: 'fit' });
    const amount = 'COP 208.000.000';
    const widths = columnWidths([column('Entidad', 1), money('2024'), money('2025'), money('2026')], [['Secretaría de Turismo', amount, amount, amount]], options);
    for (const width of widths.slice(1)) expect(width).toBeGreaterThanOrEqual(measure(amount) + options.padding);
    expect(widths[0]).toBeGreaterThanOrEqual(400 * 0.16);
  });

  it('fill the width also where all of them are fitted', () => {
    expect(sum(columnWidths([column('a', 'fit'), column('b', 'fit')], [['x', 'y']], options))).toBeCloseTo(400);
  });
});
