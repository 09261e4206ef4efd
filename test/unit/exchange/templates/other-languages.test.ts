import { speak, understandAll } from '@shared/catalogs/speak';
import { listOf } from '@shared/document/document';
import { meaningOf } from '@shared/exchange/plan/header-vocabulary';
import { sheetOf, type CellValue, type Workbook } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import { readTemplates, templatesIn } from '@shared/exchange/templates/read-templates';
import { templateSheets, writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { edit, newProcess } from '@test/builders/workbooks/open-process';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

const bookOf = (sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook => ({
  fileName: 'semana.xlsx',
  sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
});

/** One record of each kind whose sheet has a column of choices. */
const chosen = () =>
  edit(newProcess(), (change) => {
    change.create('action', { name: 'Hermanamiento', state: 'inProgress', term: 'short' });
    change.create('call', { name: 'Fondo', state: 'preparing' });
    change.create('engagement', { name: 'Visita', kind: 'encounter', mode: 'video', axis: 'positioning' });
    change.create('indicator', { name: 'Redes', level: 'outcome', rhythm: 'yearly' });
    change.create('memoryItem', { name: 'Convenio de 2010', kind: 'agreement', state: 'dormant' });
    change.create('risk', { name: 'Cambio de gobierno', stage: 'design' });
  });

beforeAll(understandAll);
afterEach(() => speak('es'));

describe('a workbook of another language', () => {
  it.each(['pt', 'en'] as const)('written while %s is spoken is read while Spanish is', async (language) => {
    const before = chosen();
    await speak(language);
    const read = readWorkbook(writeWorkbook(before, { includePersonalData: true }), 'mesa.xlsx');
    if (!read.ok) throw new Error(read.error.code);
    await speak('es');
    const empty = newProcess();
    const preview = readTemplates(read.value, empty);
    expect(preview.problems).toEqual([]);
    const after = edit(empty, (change) => { applyTemplates(change, preview); });
    expect(templateSheets(after, { includePersonalData: true })).toEqual(templateSheets(before, { includePersonalData: true }));
  });

  it('may have the sheet and the headers in it too', () => {
    const book = bookOf({
      Chamadas: [['Nome', 'Fonte', 'Prazo', 'Situação'], ['Fundo de água', 'UE', '2026-05-01', 'Em preparação']],
      Actors: [['Name', 'Ring', 'Influence (0–4)'], ['Chamber of commerce', 'Actors of the territory and the world', 3]],
    });
    expect(templatesIn(book).map(({ sheet, template }) => [sheet, template])).toEqual([['Actors', 'Actores'], ['Chamadas', 'Convocatorias']]);
    const empty = newProcess();
    const preview = readTemplates(book, empty);
    const after = edit(empty, (change) => { applyTemplates(change, preview); });
    expect(listOf(after, 'call')).toMatchObject([{ name: 'Fundo de água', source: 'UE', deadline: '2026-05-01', state: 'preparing' }]);
    expect(listOf(after, 'actor')).toMatchObject([{ name: 'Chamber of commerce', influence: 3 }]);
  });

  it('may be a plan', () => {
    expect(['Code', 'Nome', 'Linha de base', 'Budget', 'SDG'].map((header) => meaningOf(header)?.field)).toEqual(
      ['Código', 'Nombre', 'Línea base', 'Presupuesto', 'ODS'].map((header) => meaningOf(header)?.field),
    );
    expect(meaningOf('constructor')).toBeNull();
  });
});
