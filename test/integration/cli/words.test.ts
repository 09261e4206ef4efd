import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { listOf, recordOf } from '@shared/document/document';
import { workbookBytes } from '@test/builders/workbooks/workbook-bytes';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openBench } from './run-mesa';

const bench = openBench();
const documentOf = (name: string) => {
  const opened = readMesa(new Uint8Array(readFileSync(bench.path(name))));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.document;
};
const influenceOf = (name: string) => listOf(documentOf(name), 'actor').find((actor) => actor.name === 'Embajada de Francia')?.influence;

describe('crear --ejemplo', () => {
  it('writes the bundled example, sound, under its own name or the one given', async () => {
    expect(await bench.mesa(['crear', 'ejemplo.mesa', '--ejemplo'])).toEqual({ code: 0, out: 'Se creó «ejemplo.mesa».\n', errors: [] });
    const example = documentOf('ejemplo.mesa');
    expect(recordOf(example, 'process', example.processId)?.territoryName).toContain('Bogotá');
    expect(listOf(example, 'actor').length).toBeGreaterThan(10);
    expect(await bench.call('validar', bench.path('ejemplo.mesa'))).toMatchObject({ code: 0, errors: [] });
    expect(await bench.call('crear', bench.path('taller.mesa'), '--ejemplo', '--nombre', 'Taller')).toMatchObject({ code: 0, errors: [] });
    const workshop = documentOf('taller.mesa');
    expect(recordOf(workshop, 'process', workshop.processId)?.name).toBe('Taller');
  });

  it('gives a map, a graph and tables when exported', async () => {
    const formats = ['xlsx', 'graphml', 'gexf', 'csv', 'svg'];
    const run = await bench.call('exportar', bench.path('ejemplo.mesa'), ...formats.flatMap((format) => [`--${format}`, bench.path(`ejemplo.${format}`)]));
    expect(run).toMatchObject({ code: 0, errors: [] });
    expect(readFileSync(bench.path('ejemplo.svg'), 'utf8')).toMatch(/^<svg|^<\?xml/u);
    expect(readFileSync(bench.path('ejemplo.csv'), 'utf8')).toContain('Nombre');
    expect(readFileSync(bench.path('ejemplo.graphml'), 'utf8')).toContain('<graphml');
    expect(readFileSync(bench.path('ejemplo.gexf'), 'utf8')).toContain('<gexf');
    expect(readFileSync(bench.path('ejemplo.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('fusionar', () => {
  const influence = (value: number): Uint8Array =>
    workbookBytes([{ name: 'Actores', rows: [['Nombre', 'Tipo', 'Influencia'], ['Embajada de Francia', 'Gobierno extranjero', value]] }]);
  const actor = (name: string): Uint8Array => workbookBytes([{ name: 'Actores', rows: [['Nombre', 'Tipo'], [name, 'Comunidad']] }]);
  const importInto = async (process: string, bytes: Uint8Array): Promise<void> => {
    writeFileSync(bench.path('datos.xlsx'), bytes);
    expect(await bench.call('importar', bench.path('datos.xlsx'), '--en', bench.path(process))).toMatchObject({ code: 0, errors: [] });
  };

  it('brings together what two copies added, and lists what both changed', async () => {
    expect(await bench.call('crear', bench.path('a.mesa'), '--nombre', 'Proceso')).toMatchObject({ code: 0 });
    await importInto('a.mesa', influence(2));
    copyFileSync(bench.path('a.mesa'), bench.path('b.mesa'));
    await importInto('a.mesa', actor('Junta de La Piedra'));
    await importInto('b.mesa', actor('Red de mujeres'));
    expect(await bench.mesa(['fusionar', 'a.mesa', 'b.mesa', '-o', 'c.mesa'])).toEqual({ code: 0, out: 'Se escribió «c.mesa» sin conflictos.\n', errors: [] });
    expect(listOf(documentOf('c.mesa'), 'actor').map(({ name }) => name).sort()).toEqual(['Embajada de Francia', 'Junta de La Piedra', 'Red de mujeres']);

    await importInto('a.mesa', influence(4));
    // The other copy is on another machine: one machine never contradicts itself.
    writeFileSync(bench.path('datos.xlsx'), influence(1));
    expect(await bench.mesa(['importar', 'datos.xlsx', '--en', 'b.mesa'], { MESA_DATA_FOLDER: bench.path('data-2') })).toMatchObject({ code: 0, errors: [] });
    const one = await bench.call('fusionar', bench.path('a.mesa'), bench.path('b.mesa'), '-o', bench.path('d.mesa'));
    expect(one).toMatchObject({ code: 0, errors: [] });
    expect(one.out).toContain('con un conflicto:');
    expect(one.out).toMatch(/«Embajada de Francia».*Influencia: quedó 1; la otra copia decía 4/u);
    const other = await bench.call('fusionar', bench.path('b.mesa'), bench.path('a.mesa'), '-o', bench.path('e.mesa'));
    expect(other.code).toBe(0);
    expect([influenceOf('d.mesa'), influenceOf('e.mesa')]).toEqual([1, 1]);
  });

  it('refuses two different processes and writes nothing', async () => {
    const run = await bench.call('fusionar', bench.path('a.mesa'), bench.path('ejemplo.mesa'), '-o', bench.path('f.mesa'));
    expect(run.code).toBe(3);
    expect(run.errors).toHaveLength(1);
    expect(existsSync(bench.path('f.mesa'))).toBe(false);
  });
});

describe('a call with the wrong words', () => {
  it('ends with 2, says what is wrong and how it is called', async () => {
    const run = await bench.mesa(['informe', 'ejemplo.mesa']);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.errors).toHaveLength(2);
    expect(run.errors[1]).toContain('mesa informe P.mesa');
  });

  it.each([
    ['no order at all', []],
    ['an order that does not exist', ['bailar']],
    ['an option that does not exist', ['validar', 'ejemplo.mesa', '--rapido']],
    ['an option without its value', ['crear', 'x.mesa', '--nombre']],
    ['a process without a name', ['crear', 'x.mesa']],
    ['a period that ends before it begins', ['crear', 'x.mesa', '--nombre', 'X', '--desde', '2027', '--hasta', '2024']],
    ['an unknown kind of territory', ['crear', 'x.mesa', '--nombre', 'X', '--tipo', 'Planeta']],
    ['an import into nothing', ['importar', 'plan.xlsx']],
    ['an import as something else', ['importar', 'plan.xlsx', '--en', 'x.mesa', '--como', 'poema']],
    ['a report of another kind', ['informe', 'x.mesa', '--tipo', 'poema', '--pdf', 'x.pdf']],
    ['paper that is not stocked', ['informe', 'x.mesa', '--pdf', 'x.pdf', '--papel', 'sobre']],
    ['an export to no format', ['exportar', 'x.mesa']],
    ['a merge of one', ['fusionar', 'x.mesa', '-o', 'y.mesa']],
  ])('ends with 2: %s', async (_, words) => {
    const run = await bench.call(...words);
    expect(run.code).toBe(2);
    expect([...run.errors, run.out].join('\n')).toContain('mesa ');
    expect(run.errors.join('\n')).not.toMatch(/\bat .+:\d+/u);
  });

  it('asked for help ends with 0 and names every order', async () => {
    const run = await bench.mesa(['--help']);
    expect(run).toMatchObject({ code: 0, errors: [] });
    for (const order of ['crear', 'importar', 'analizar', 'informe', 'exportar', 'validar', 'fusionar']) expect(run.out).toContain(`mesa ${order}`);
  });
});

describe('a fault inside', () => {
  it('ends with 1 and one line: the data folder is a file', async () => {
    writeFileSync(bench.path('not-a-folder'), '');
    const run = await bench.mesa(['crear', 'x.mesa', '--nombre', 'X'], { MESA_DATA_FOLDER: bench.path('not-a-folder') });
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(/^El programa falló por dentro: /u)]);
    expect(existsSync(bench.path('x.mesa'))).toBe(false);
  });
});
