import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { SHEET_LIMITS } from '@shared/exchange/sheets/limits';
import { cellAt, columnLetters, sheetOf, type Workbook } from '@shared/exchange/sheets/sheet';
import { limitFailure } from '@shared/exchange/sheets/limits';
import { failureText } from '@shared/i18n';
import type { Result } from '@shared/domain/kernel/result';
import { workbookBytes } from '@test/builders/workbooks/workbook-bytes';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

function opened(result: Result<Workbook>): Workbook {
  if (!result.ok) throw new Error(failureText(result.error));
  return result.value;
}

function failure(result: Result<Workbook>): { readonly code: string; readonly sentence: string } {
  if (result.ok) throw new Error('The file was read');
  return { code: result.error.code, sentence: failureText(result.error) };
}

describe('reading a workbook', () => {
  const rows = [['Código', 'Meta'], ['0401', 3.5], [null, true], ['=SUMA(A1)', 'línea\nbase']];

  it.each(['xlsx', 'ods', 'biff8'] as const)('gives the same cells from %s', (format) => {
    const bytes = workbookBytes([{ name: 'Hoja', rows, merges: ['A2:A3'] }], format);
    const [sheet] = opened(readWorkbook(bytes, `libro.${format === 'biff8' ? 'xls' : format}`)).sheets;
    expect(sheet?.rows.slice(0, 2)).toEqual([['Código', 'Meta'], ['0401', 3.5]]);
    expect(sheet === undefined ? null : cellAt(sheet, 2, 1)).toBe(true);
    expect(sheet === undefined ? null : cellAt(sheet, 3, 0)).toBe('=SUMA(A1)');
    expect(sheet?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
    expect(sheet).toMatchObject({ rowCount: 4, columnCount: 2, hidden: false });
  });

  it('refuses Excel\'s binary format, which cannot be looked into before it is parsed', () => {
    expect(failure(readWorkbook(workbookBytes([{ name: 'Hoja', rows }], 'xlsb'), 'libro.xlsb')).code).toBe('sheet-not-workbook');
  });

  it.each(['A2147483647', 'XFE1', 'A0', 'A1048577', 'ZZZZ1', '1', ''])('refuses a cell at %s, a place no sheet has', (place) => {
    const parts = unzipSync(workbookBytes([{ name: 'Hoja', rows }]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace('r="A2"', `r="${place}"`);
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(failure(readWorkbook(bytes, 'libro.xlsx'))).toMatchObject({ code: 'sheet-bad-place', sentence: expect.stringContaining(`«${place}»`) });
  });

  it('refuses cells so far to the right that their rows would fill the memory', () => {
    const parts = unzipSync(workbookBytes([{ name: 'Hoja', rows }]));
    const far = Array.from({ length: 400 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('');
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${far}</sheetData>`).replace(/<dimension[^>]*>/u, '');
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(failure(readWorkbook(bytes, 'libro.xlsx')).code).toBe('sheet-too-large');
  });

  it('takes a cell that says of anything that it is a number for an empty one', () => {
    const parts = unzipSync(workbookBytes([{ name: 'Hoja', rows: [['a', 'b'], [7, 8]] }]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace('<v>7</v>', '<v>siete</v>');
    const book = opened(readWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }), 'libro.xlsx'));
    expect(book.sheets[0]?.rows).toEqual([['a', 'b'], [null, 8]]);
  });

  it('tells hidden sheets and keeps the order of all', () => {
    const bytes = workbookBytes([{ name: 'Una', rows: [['a']] }, { name: 'Otra', rows: [['b']], hidden: true }]);
    const book = opened(readWorkbook(bytes, 'libro.xlsx'));
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Una', false], ['Otra', true]]);
  });

  it('keeps the zeros that a number is shown with, and gives dates as days', () => {
    const sheet = { '!ref': 'A1:B1', A1: { t: 'n', v: 401, z: '0000' }, B1: { t: 'n', v: 45352, z: 'yyyy-mm-dd' } };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Hoja');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    expect(opened(readWorkbook(bytes, 'libro.xlsx')).sheets[0]?.rows).toEqual([['0401', '2024-03-01']]);
  });

  it.each([
    ['semicolons', 'Nombre;Meta\r\n"Ágora; la plaza";1,5\r\n'],
    ['commas', 'Nombre,Meta\n"Ágora; la plaza","1,5"\n'],
    ['tabs', 'Nombre\tMeta\nÁgora; la plaza\t1,5'],
    ['a declared separator', 'sep=|\nNombre|Meta\nÁgora; la plaza|1,5\n'],
    ['a byte order mark', '\uFEFFNombre;Meta\n"Ágora; la plaza";1,5\n'],
  ])('reads CSV with %s', (_, content) => {
    const [sheet] = opened(readWorkbook(text(content), 'carpeta/datos.csv')).sheets;
    expect(sheet).toMatchObject({ name: 'datos', rows: [['Nombre', 'Meta'], ['Ágora; la plaza', '1,5']] });
  });

  it('reads CSV saved by an old program (windows-1252) and by Excel as Unicode (UTF-16)', () => {
    const old = new Uint8Array([0x4e, 0x6f, 0x6d, 0x62, 0x72, 0x65, 0x3b, 0x50, 0x65, 0xf1, 0x6f, 0x6c]);
    expect(opened(readWorkbook(old, 'a.csv')).sheets[0]?.rows).toEqual([['Nombre', 'Peñol']]);
    const wide = new Uint8Array([0xff, 0xfe, ...[...'Nombre\tPeñol'].flatMap((char) => [char.charCodeAt(0) % 256, char.charCodeAt(0) >> 8])]);
    expect(opened(readWorkbook(wide, 'a.txt')).sheets[0]?.rows).toEqual([['Nombre', 'Peñol']]);
  });

  it('counts columns as spreadsheets name them', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('a file that is no usable workbook', () => {
  it.each([
    ['text with the ending of a workbook', text('esto no es un libro'), 'plan.xlsx', 'sheet-not-workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'plan.csv', 'sheet-not-workbook'],
    ['a zip that is no workbook', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'acta.docx', 'sheet-not-workbook'],
    ['an old compound file that is no workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]), 'x.xls', 'sheet-not-workbook'],
    ['an empty file', new Uint8Array(), 'plan.xlsx', 'sheet-empty'],
    ['a CSV of blank lines', text('\n\n;;\n'), 'plan.csv', 'sheet-empty'],
    ['a workbook without a filled cell', workbookBytes([{ name: 'Hoja', rows: [] }]), 'plan.xlsx', 'sheet-empty'],
  ])('is refused in one sentence: %s', (_, bytes, name, code) => {
    const refused = failure(readWorkbook(bytes, name));
    expect(refused.code).toBe(code);
    expect(refused.sentence).toContain(`«${name}»`);
  });

  it('is refused when it has a password', () => {
    const letters = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(0), ...letters, ...Array(96).fill(0)]);
    const refused = failure(readWorkbook(bytes, 'plan.xlsx'));
    expect(refused).toMatchObject({ code: 'sheet-encrypted' });
    expect(refused.sentence).toContain('contraseña');
  });

  it('is refused when it is cut off, by the zip gate', () => {
    const whole = workbookBytes([{ name: 'Hoja', rows: [['a']] }]);
    const result = readWorkbook(whole.slice(0, whole.length / 2), 'plan.xlsx');
    expect(result.ok).toBe(false);
  });

  it('is refused beyond the limits of sheets, rows and cells', () => {
    const sheet = sheetOf('Hoja', [['a']]);
    const over = (sheets: Parameters<typeof limitFailure>[0]): string => failureText(limitFailure(sheets, 'x.xlsx') ?? { messageKey: 'none' });
    expect(over(Array.from({ length: SHEET_LIMITS.sheets + 1 }, () => sheet))).toContain('201 hojas');
    expect(over([{ ...sheet, rowCount: SHEET_LIMITS.rows + 1 }])).toContain('filas');
    const row = Array.from({ length: 26_000 }, () => 1);
    expect(over([{ ...sheet, rows: Array.from({ length: 200 }, () => row) }])).toContain('celdas');
    expect(limitFailure([sheet], 'x.xlsx')).toBeNull();
  });
});
