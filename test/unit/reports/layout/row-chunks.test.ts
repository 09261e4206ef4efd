import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowChunks } from '@shared/reports/layout/blocks/row-chunks';

const rows = (count: number, height = 10): readonly number[] => Array.from({ length: count }, () => height);

describe('cutting a table into pages', () => {
  it('keeps what fits on one page', () => {
    expect(rowChunks(rows(5), 50, 100)).toEqual([5]);
  });

  it('fills the first page and goes on', () => {
    expect(rowChunks(rows(15), 50, 100)).toEqual([5, 10]);
  });

  it('leaves neither a row nor two alone on the last page', () => {
    expect(rowChunks(rows(6), 50, 100)).toEqual([3, 3]);
    expect(rowChunks(rows(11), 100, 100)).toEqual([8, 3]);
    expect(rowChunks(rows(12), 100, 100)).toEqual([9, 3]);
    expect(rowChunks([...rows(5), 30, 30, 60], 110, 100)).toEqual([6, 2]);
  });

  it('starts on the next page where the first row does not fit', () => {
    expect(rowChunks([60, 10], 50, 100)).toEqual([0, 2]);
  });

  it('gives a row higher than a page its own part', () => {
    expect(rowChunks([500, 10, 10], 100, 100)).toEqual([1, 2]);
    expect(rowChunks([500, 10, 10], 50, 100)).toEqual([1, 2]);
  });

  it('loses no row and never fills a page beyond its room, save with one high row', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 140 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 100 }), (heights, first) => {
        const chunks = rowChunks(heights, first, 100);
        expect(chunks.reduce((sum, count) => sum + count, 0)).toBe(heights.length);
        let next = 0;
        chunks.forEach((count, index) => {
          const used = heights.slice(next, next + count).reduce((sum, height) => sum + height, 0);
          if (count > 1) expect(used).toBeLessThanOrEqual(index === 0 ? first : 100);
          next += count;
        });
      }),
    );
  });
});
