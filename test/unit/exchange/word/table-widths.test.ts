import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableSetting } from '@shared/exchange/word/table-widths';

const TOTAL = 9360;
const column = (title: string, width: 'fit' | number) => ({ title, width, align: 'start' }) as const;
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

describe('columns of a table in a text document', () => {
  it('give what is left to those that share it', () => {
    const { widths, size } = tableSetting({ columns: [column('N.º', 'fit'), column('Meta', 2), column('Línea', 1)], rows: [['12', 'texto', 'texto']], size: 'body' }, TOTAL);
    expect(size).toBe(20);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(2, 1);
    expect(sum(widths)).toBeLessThanOrEqual(TOTAL);
    expect(sum(widths)).toBeGreaterThan(TOTAL - 4);
  });

  it('leave a readable width to texts beside many columns of figures, in a smaller type', () => {
    const figures = Array.from({ length: 8 }, (_, index) => column(`20${String(24 + index)}`, 'fit'));
    const { widths, size } = tableSetting({ columns: [column('Código', 'fit'), column('Meta', 1), column('Indicador', 1), ...figures], rows: [['1.1.1', 'Una meta', 'Un indicador', ...figures.map(() => '1.000.000')]], size: 'small' }, TOTAL);
    expect(size).toBeLessThan(18);
    expect(widths[1]).toBeGreaterThan(900);
    expect(sum(widths)).toBeLessThanOrEqual(TOTAL);
  });

  it('never are wider than the page, nor without width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.string({ maxLength: 40 }), width: fc.oneof(fc.constant('fit' as const), fc.integer({ min: 1, max: 4 })) }), { minLength: 1, maxLength: 14 }),
        fc.string({ maxLength: 80 }),
        (columns, text) => {
          const { widths } = tableSetting({ columns: columns.map((one) => ({ ...one, align: 'start' as const })), rows: [columns.map(() => text)], size: 'body' }, TOTAL);
          expect(widths).toHaveLength(columns.length);
          expect(sum(widths)).toBeLessThanOrEqual(TOTAL);
          for (const width of widths) expect(width).toBeGreaterThan(0);
        },
      ),
    );
  });
});
