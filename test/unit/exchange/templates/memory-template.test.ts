import { describe, expect, it } from 'vitest';
import { listOf } from '@shared/document/document';
import { MEMORY_KINDS } from '@shared/domain/diagnosis/memory-item';
import { sheetOf, type CellValue, type Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { memoryWorkbook } from '@shared/exchange/templates/memory-workbook';
import { readTemplates } from '@shared/exchange/templates/read-templates';
import { edit, newProcess } from '@test/builders/workbooks/open-process';

const HEADER = ['Clase', 'Qué fue', 'Con quién', 'Desde', 'Hasta', 'Estado'] as const;
const ONLY = { templates: ['Memoria'] } as const;

function bookOf(rows: readonly (readonly CellValue[])[], name = 'Memoria'): Workbook {
  return { fileName: 'memoria.xlsx', sheets: [sheetOf(name, [HEADER, ...rows])] };
}

describe('the sheet Memoria', () => {
  it('brings good rows in, names the bad ones by row, and completes what is there', () => {
    const before = edit(newProcess(), (change) => {
      change.create('memoryItem', { kind: 'twinning', name: 'Quito', startYear: 1998, outcome: 'Dos visitas' });
    });
    const book = bookOf([
      ['hermanamiento', 'QUITO', 'Municipio de Quito', 1998, null, 'dormido'],
      ['Convenio', 'Marco', 'Medellín', '2012', '2016', 'Terminado'],
      ['Fiesta', 'Algo', null, 2010, null, null],
      ['Proyecto', null, null, 2001, null, null],
      ['Proyecto', 'Al revés', null, 2015, 2010, null],
      ['Red o membresía', 'Mercociudades', null, 'noventa', null, null],
      ['Convenio', 'marco', null, 2012, null, null],
    ]);
    const preview = readTemplates(book, before, ONLY);
    expect(preview.problems.map(({ row, messageKey, rowIn }) => [row, messageKey.replace('imports.problem.', ''), rowIn])).toEqual([
      [4, 'notInList', false],
      [5, 'missing', false],
      [6, 'yearsBackwards', false],
      [7, 'outOfRange', true],
      [8, 'duplicate', false],
    ]);
    const after = edit(before, (change) => { applyTemplates(change, preview); });
    expect(listOf(after, 'memoryItem').map(({ kind, name, partner, startYear, endYear, state, outcome }) => [kind, name, partner, startYear, endYear, state, outcome])).toEqual([
      ['twinning', 'Quito', 'Municipio de Quito', 1998, null, 'dormant', 'Dos visitas'],
      ['agreement', 'Marco', 'Medellín', 2012, 2016, 'ended', ''],
      ['membership', 'Mercociudades', '', null, null, 'unknown', ''],
    ]);
    const orders = listOf(after, 'memoryItem').map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('is known by its headers in a file of one sheet, and is not made of something else', () => {
    expect(readTemplates(bookOf([['Convenio', 'Marco', null, null, null, null]], 'Hoja1'), newProcess(), ONLY).sheets).toHaveLength(1);
    const other = { fileName: 'x.xlsx', sheets: [sheetOf('Hoja1', [['Fecha', 'Valor'], ['2020', 3]])] };
    expect(readTemplates(other, newProcess(), ONLY).sheets).toEqual([]);
  });

  it('is offered empty, with every header and the words it takes, and an empty one brings nothing in', () => {
    const book = readWorkbook(memoryWorkbook(), 'plantilla.xlsx');
    if (!book.ok) throw new Error(book.error.code);
    const preview = readTemplates(book.value, newProcess(), ONLY);
    expect(preview).toMatchObject({ changes: [], problems: [], otherSheets: ['Cómo llenarla'] });
    expect(preview.sheets.map(({ name }) => name)).toEqual(['Memoria']);
    const guide = JSON.stringify(book.value.sheets[1]?.rows);
    expect(guide).toContain('Persona que sabe');
    expect(guide.match(/Convenio/gu)).toHaveLength(1);
    expect(MEMORY_KINDS).toHaveLength(6);
  });
});
