import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, toCsv } from '@shared/exchange/sheets/csv';

describe('CSV', () => {
  it('writes text that would run as a formula so that it stays text, and numbers as numbers', () => {
    const csv = toCsv([['=1+1', '+57 4', '-Sí', '@todos', '\tx', '\rx', 'normal'], [-3.5, null, true, '']], { byteOrderMark: false });
    expect(csv).toBe(`'=1+1;'+57 4;'-Sí;'@todos;'\tx;"'\rx";normal\r\n-3,5;;Sí;\r\n`);
  });

  it('begins with a byte order mark and writes the decimals that were asked for', () => {
    expect(toCsv([[1.5]])).toBe('\uFEFF1,5\r\n');
    expect(toCsv([[1.5, 2]], { delimiter: ',', decimal: ',', byteOrderMark: false })).toBe('"1,5",2\r\n');
  });

  it('reads back every table of texts as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('=x', "'=x", "''+x", '-', '@', '"', 'a"b', ';', ',', 'línea\nnueva', '\r', 'sep=;'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), fc.constantFrom(';' as const, ',' as const), (rows, delimiter) => {
        const head = ['uno', 'dos', 'tres'];
        const read = readCsv(toCsv([head, ...rows], { delimiter }));
        expect(read).toEqual([head, ...rows.map((row) => row.map((text) => (text === '' ? null : text)))]);
      }),
    );
  });
});
