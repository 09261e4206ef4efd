import { rowWatch } from '@shared/exchange/sheets/sheet-gate';
import { SHEET_LIMITS } from '@shared/exchange/sheets/limits';
import { describe, expect, it } from 'vitest';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (count: number): string => '<row r="1"/>'.repeat(count);

describe('the rows of a sheet, counted while it is inflated', () => {
  it('are refused at the first that is too many, however the stretches are cut', () => {
    const all = bytes(`<sheetData><rowBreaks/>${rows(SHEET_LIMITS.rows)}`);
    for (const size of [7, 4096, all.length]) {
      const look = rowWatch('xl/worksheets/sheet1.xml', 'plan.xlsx');
      if (look === null) throw new Error('a sheet');
      for (let start = 0; start < all.length; start += size) expect(look(all.subarray(start, start + size))).toBeNull();
      expect(look(bytes('<ro'))).toBeNull();
      expect(look(bytes('w>'))).toMatchObject({ code: 'sheet-too-large', params: { file: 'plan.xlsx', sheet: 'sheet1', limit: SHEET_LIMITS.rows } });
    }
  });

  it('are those of sheets only', () => {
    expect(rowWatch('xl/styles.xml', 'plan.xlsx')).toBeNull();
    expect(rowWatch('xl/worksheets/_rels/sheet1.xml.rels', 'plan.xlsx')).toBeNull();
  });
});
