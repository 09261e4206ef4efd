import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import type { CellValue } from '@shared/exchange/sheets/sheet';
import { writeSheets } from '@shared/exchange/sheets/write-sheets';
import { HEAD_STYLE } from '@shared/exchange/sheets/xlsx/cell-style';
import { LISTS_SHEET, writeXlsx } from '@shared/exchange/sheets/xlsx/write-xlsx';
import { ruleOver, scaleOver } from '@shared/exchange/templates/sheet-looks';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

function rowsOf(bytes: Uint8Array, sheet = 0): readonly (readonly CellValue[])[] {
  const book = readWorkbook(bytes, 'libro.xlsx');
  if (!book.ok) throw new Error(book.error.code);
  return book.value.sheets[sheet]?.rows ?? [];
}

describe('a written workbook', () => {
  it('has a styled head that stays in view, in print too, and columns as wide as their contents', () => {
    const parts = partsOf(writeSheets([{ name: 'Actores', rows: [['Nombre', 'Año'], ['Asociación de Artesanas', 2024]] }]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<col min="1" max="1" width="25" customWidth="1"/>');
    expect(sheet).toMatch(/<c r="A1" s="(\d+)" t="s">/u);
    expect(parts['xl/styles.xml']).toContain('<b/>');
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Actores'!$1:$1</definedName>`);
  });

  it('holds what may be put into its cells, and colours that follow the figures', () => {
    const block = { top: 1, bottom: 9, left: 1, right: 2 };
    const long = Array.from({ length: 30 }, (_, index) => `Respuesta larga, número ${String(index)}`);
    const look = {
      frozen: { rows: 1, columns: 1 },
      rules: [ruleOver(block, { kind: 'whole', least: 0, most: 3 }), ruleOver({ ...block, left: 3, right: 3 }, { kind: 'list', values: ['Sí', 'No'] }), ruleOver({ ...block, left: 4, right: 4 }, { kind: 'list', values: long })],
      scales: [scaleOver(block, -4, 4)],
    } as const;
    const bytes = writeXlsx([{ name: 'M', rows: [['', 'a'], ['b', 2]], look }]);
    const parts = partsOf(bytes);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<dataValidation type="whole" operator="between"[^>]* sqref="B2:C10"><formula1>0<\/formula1><formula2>3<\/formula2>/u);
    expect(sheet).toContain('<formula1>&quot;Sí,No&quot;</formula1>');
    // A list with commas, or too long for a rule, stands in a sheet of its own that nobody sees and no import reads.
    expect(sheet).toContain(`<formula1>'${LISTS_SHEET}'!$A$1:$A$30</formula1>`);
    expect(parts['xl/workbook.xml']).toContain('state="hidden"');
    expect(rowsOf(bytes)).toEqual([[null, 'a'], ['b', 2]]);
    expect(readWorkbook(bytes, 'libro.xlsx')).toMatchObject({ ok: true, value: { sheets: [{ name: 'M' }] } });
    expect(sheet).toContain('<cfvo type="num" val="-4"/><cfvo type="num" val="0"/><cfvo type="num" val="4"/>');
    // The order of the parts of a sheet is the format's: programs refuse another.
    const order = ['<sheetPr', '<dimension', '<sheetViews', '<sheetFormatPr', '<cols', '<sheetData', '<conditionalFormatting', '<dataValidations', '<pageMargins', '<pageSetup', '<headerFooter'].map((part) => sheet.indexOf(part));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it('keeps a text that begins like a formula a text, and writes formulas with what they give', () => {
    const bytes = writeSheets([{ name: 'S', rows: [['=1+1', '@x', '-'], [{ value: 3, formula: 'SUM(1,2)', style: HEAD_STYLE }, { value: 'a<b', formula: 'IF(1<2,"a<b","")' }]] }]);
    const sheet = read(bytes, { type: 'array', cellFormula: true }).Sheets['S'] as Record<string, { t: string; v: unknown; f?: string }>;
    expect([sheet['A1'], sheet['B1'], sheet['C1']].map((cell) => [cell?.t, cell?.v, cell?.f])).toEqual([['s', '=1+1', undefined], ['s', '@x', undefined], ['s', '-', undefined]]);
    expect(sheet['A2']).toMatchObject({ v: 3, f: 'SUM(1,2)' });
    expect(sheet['B2']).toMatchObject({ v: 'a<b', f: 'IF(1<2,"a<b","")' });
  });

  it('gives back every value it was given', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('_x0041_', '_x005F_', '<&">', ' fin ', 'a\nb', '\u0007', "'", '=x')).filter((value) => value.trim() !== '');
    const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const whole: readonly (readonly CellValue[])[] = [['Encabezado'], ...rows];
        const back = rowsOf(writeSheets([{ name: 'S', rows: whole }]));
        whole.forEach((row, r) => {
          row.forEach((cell, c) => {
            const expected = typeof cell === 'string' ? cell.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu, '\uFFFD') : cell;
            expect(back[r]?.[c] ?? null).toBe(expected);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same bytes for the same sheets', () => {
    const write = (): Uint8Array => writeSheets([{ name: 'S', rows: [['a'], [1]] }]);
    expect(write()).toEqual(write());
  });
});
