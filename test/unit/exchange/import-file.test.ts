import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '@shared/domain/kernel/result';
import { listOf } from '@shared/document/document';
import { isEmptyDiff } from '@shared/document/diff';
import { importFile, type ImportFileOptions } from '@shared/exchange/import-file';
import { reportLines, type ImportReport } from '@shared/exchange/import-report';
import { writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { failureText } from '@shared/i18n';
import { karateWorkbook } from '@test/builders/workbooks/karate';
import { edit, newProcess, openTestChange } from '@test/builders/workbooks/open-process';
import { richProcess } from '@test/builders/workbooks/rich-process';
import { sisptWorkbook } from '@test/builders/workbooks/sispt';
import { workbookBytes } from '@test/builders/workbooks/workbook-bytes';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

function run(bytes: Uint8Array, name: string, options: ImportFileOptions = {}): { readonly report: ImportReport; readonly actors: number; readonly nodes: number } {
  const empty = newProcess();
  let result: Result<ImportReport> | null = null;
  const document = edit(empty, (change) => { result = importFile(bytes, name, empty, change, options); });
  const got = result as Result<ImportReport> | null;
  if (got === null || !got.ok) throw new Error(got === null ? 'not run' : failureText(got.error));
  return { report: got.value, actors: listOf(document, 'actor').length, nodes: listOf(document, 'planNode').length };
}

describe('importing a file', () => {
  it.each([
    ['a workbook of ours', karateWorkbook(), 'karate.xlsx'],
    ['GraphML', new Uint8Array(readFileSync('test/fixtures/graphs/karate.graphml')), 'karate.graphml'],
    ['GEXF', new Uint8Array(readFileSync('test/fixtures/graphs/karate.gexf')), 'KARATE.GEXF'],
  ])('takes actors from %s', (_, bytes, name) => {
    for (const options of [{}, { as: 'actores' }, { as: 'todo' }] as const) {
      const { report, actors } = run(bytes, name, options);
      expect(actors).toBe(34);
      expect(report.counts).toMatchObject({ actor: { created: 34, rejected: 0 }, relation: { created: 78, rejected: 0 } });
    }
  });

  it('takes a plan, and says what went in, line by line', () => {
    const { report, nodes } = run(sisptWorkbook(), 'sispt.xlsx', { as: 'plan' });
    expect(nodes).toBe(7);
    expect(reportLines(report)).toEqual([
      'Archivo: sispt.xlsx',
      'Elemento del plan: se agregaron 7',
      'Plan: 5 filas con contenido en las hojas elegidas = 5 leídas + 0 que no son del plan o no se pudieron leer.',
      'Metas por eje:',
      '  Territorio que cuida el agua: 2',
      '  Territorio que emprende: 1',
      'La hoja «Líneas estratégicas» no se importó (Otra).',
      'La hoja «Indicadores de resultado» no se importó (Otra).',
      'La hoja «Plan indicativo SGR - Productos» no se importó (Otra).',
      'La hoja «Iniciativas SGR» no se importó (Otra).',
      'La hoja «Iniciativas PATR» no se importó (Otra).',
    ]);
  });

  it('takes our sheets and a plan of another form from one workbook', () => {
    const bytes = workbookBytes([
      { name: 'Actores', rows: [['Nombre'], ['Junta'], ['Junta']] },
      { name: 'Matriz', rows: [['EJE', 'PROGRAMA', 'META DE PRODUCTO', 'META 2024'], ['Social', 'Agua', 'Acueducto', 1], [null, null, 'TOTAL', 1]] },
    ]);
    const { report, actors, nodes } = run(bytes, 'todo.xlsx');
    expect([actors, nodes]).toEqual([1, 3]);
    expect(reportLines(report)).toEqual([
      'Archivo: todo.xlsx',
      'Actor: se agregó 1',
      'Elemento del plan: se agregaron 3',
      'Plan: 3 filas con contenido en las hojas elegidas = 2 leídas + 1 que no son del plan o no se pudieron leer.',
      'Metas por eje:',
      '  Social: 1',
      '2 filas no se importaron:',
      '  Hoja «Actores», fila 3, columna A: Repite la fila 2; se tomó la primera.',
      '  Hoja «Matriz», fila 3: Es una fila de totales. [TOTAL · 1]',
    ]);
  });

  it('takes only what was asked for', () => {
    const bytes = writeWorkbook(richProcess(), { includePersonalData: true });
    const { report } = run(bytes, 'mesa.xlsx', { as: 'actores' });
    expect(Object.keys(report.counts)).toEqual(['actor', 'relation', 'influence']);
    const one = run(bytes, 'mesa.xlsx', { as: 'plan', sheet: 'PLAN' });
    expect([one.actors, one.nodes]).toEqual([0, 3]);
    expect(Object.keys(run(bytes, 'mesa.xlsx', { sheet: 'Objetivos' }).report.counts)).toEqual(['objective']);
  });

  it('reads a CSV of actors and one of a plan', () => {
    expect(run(text('Nombre;Tipo\nJunta;Comunidad\n'), 'lista.csv', { as: 'actores' }).actors).toBe(1);
    expect(run(text('PROGRAMA,META DE PRODUCTO,META 2024\nAgua,Acueducto,"1,5"\n'), 'plan.csv').nodes).toBe(2);
  });

  it('brings a whole process back, and a second time changes nothing', () => {
    const before = richProcess();
    const bytes = writeWorkbook(before, { includePersonalData: true });
    const change = openTestChange(before);
    const result = importFile(bytes, 'mesa.xlsx', before, change);
    expect(isEmptyDiff(change.finish())).toBe(true);
    expect(result.ok && reportLines(result.value)).toContain('Actor: ya estaban iguales 3');
  });

  it.each<[string, Uint8Array, string, ImportFileOptions, string]>([
    ['nothing of ours', workbookBytes([{ name: 'Hoja', rows: [['Compras'], ['Pan']] }]), 'x.xlsx', {}, 'plan-no-header'],
    ['no actors', workbookBytes([{ name: 'Hoja', rows: [['Compras'], ['Pan']] }]), 'x.xlsx', { as: 'actores' }, 'import-no-templates'],
    ['no plan', karateWorkbook(), 'x.xlsx', { as: 'plan' }, 'plan-no-header'],
    ['no such sheet', karateWorkbook(), 'x.xlsx', { sheet: 'Nada' }, 'plan-no-sheet'],
    ['a graph as a plan', text('<graphml/>'), 'x.graphml', { as: 'plan' }, 'import-kind'],
    ['a picture', text('\0\x01'), 'x.png', {}, 'sheet-not-workbook'],
    ['an empty file', new Uint8Array(), 'x.xlsx', {}, 'sheet-empty'],
  ])('fails in one sentence that names the file, and changes nothing: %s', (_, bytes, name, options, code) => {
    const document = newProcess();
    const change = openTestChange(document);
    const result = importFile(bytes, name, document, change, options);
    expect(result.ok ? null : result.error.code).toBe(code);
    expect(result.ok ? '' : failureText(result.error)).toContain(`«${name}»`);
    expect(isEmptyDiff(change.finish())).toBe(true);
  });
});
