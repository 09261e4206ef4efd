import { karateName, karateWorkbook } from '@test/builders/workbooks/karate';
import { workbookBytes } from '@test/builders/workbooks/workbook-bytes';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBench, type Bench } from './run-mesa';

type Figures = Readonly<Record<string, number>>;
interface Analysis {
  readonly red: Readonly<Record<string, unknown>> & {
    readonly intermediacion: Figures;
    readonly cercania: Figures;
    readonly vectorPropio: Figures;
  };
  readonly mactor: Readonly<Record<string, unknown>> | null;
}

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'graphs');

async function analysisOf(bench: Bench, file: string): Promise<Analysis> {
  const process = bench.path(`${file}.mesa`);
  expect(await bench.call('crear', process, '--nombre', 'Club')).toMatchObject({ code: 0, errors: [] });
  expect(await bench.call('importar', bench.path(file), '--en', process)).toMatchObject({ code: 0, errors: [] });
  const run = await bench.mesa(['analizar', process, '--json']);
  expect(run).toMatchObject({ code: 0, errors: [] });
  return JSON.parse(run.out) as Analysis;
}

describe("Zachary's karate club through importar and analizar --json (methods.md §1)", () => {
  const bench = openBench();

  it.each([
    ['GraphML', 'karate.graphml', (path: string) => { copyFileSync(join(FIXTURES, 'karate.graphml'), path); }],
    ['the sheets Actores and Relaciones', 'karate.xlsx', (path: string) => { writeFileSync(path, karateWorkbook()); }],
  ])('gives the published figures to six decimals from %s', async (_, file, put) => {
    put(bench.path(file));
    const { red } = await analysisOf(bench, file);
    expect(red).toMatchObject({ nodos: 34, aristas: 78, diametro: 5, componentes: 1, aislados: [], articulaciones: [karateName(0)] });
    // 78 pairs of 34 · 33 / 2.
    expect(red['densidad']).toBeCloseTo(0.139037, 6);
    expect(red['agrupamiento']).toBeCloseTo(0.570638, 6);
    expect(red['transitividad']).toBeCloseTo(0.255682, 6);
    const near = (found: Figures, published: Readonly<Record<number, number>>): void => {
      for (const [member, value] of Object.entries(published)) expect(found[karateName(Number(member))]).toBeCloseTo(value, 6);
    };
    near(red.intermediacion, { 0: 0.437635, 33: 0.304075, 32: 0.145247, 2: 0.143657, 31: 0.138276 });
    near(red.cercania, { 0: 0.568966, 2: 0.559322, 33: 0.55 });
    near(red.vectorPropio, { 33: 0.373363, 0: 0.355491 });
  });
});

describe('MACTOR through the sheets Influencias, Objetivos and Posiciones (methods.md §2)', () => {
  const bench = openBench();

  it('gives the figures worked by hand', async () => {
    writeFileSync(bench.path('juego.xlsx'), workbookBytes([
      { name: 'Actores', rows: [['Nombre', 'Tipo'], ['Alcaldía', 'Gobierno local'], ['Gremio', 'Sector privado'], ['Vecinos', 'Comunidad']] },
      { name: 'Influencias', rows: [['', 'Alcaldía', 'Gremio', 'Vecinos'], ['Alcaldía', 0, 3, 1], ['Gremio', 2, 0, 0], ['Vecinos', 1, 4, 0]] },
      { name: 'Objetivos', rows: [['Nombre', 'Tipo'], ['Agua', 'Desarrollo'], ['Turismo', 'Internacionalización']] },
      { name: 'Posiciones', rows: [['', 'Agua', 'Turismo'], ['Alcaldía', 3, -2], ['Gremio', 1, 4], ['Vecinos', -2, 3]] },
    ]));
    const { mactor } = await analysisOf(bench, 'juego.xlsx');
    if (mactor === null) throw new Error('No mactor');
    // The lists and matrices are in the order of `actores`, whatever it is: here by name, as worked by hand.
    const names = mactor['actores'] as readonly string[];
    expect([...names].sort()).toEqual(['Alcaldía', 'Gremio', 'Vecinos']);
    expect(mactor['objetivos']).toEqual(['Agua', 'Turismo']);
    const order = ['Alcaldía', 'Gremio', 'Vecinos'].map((name) => names.indexOf(name));
    const list = (key: string): readonly number[] => order.map((place) => (mactor[key] as readonly number[])[place] ?? Number.NaN);
    const matrix = (value: unknown): readonly (readonly (number | undefined)[])[] =>
      order.map((row) => order.map((column) => (value as readonly (readonly number[])[])[row]?.[column]));
    const positions = (key: string): Readonly<Record<string, unknown>> => mactor[key] as Readonly<Record<string, unknown>>;

    expect(matrix(mactor['mid'])).toEqual([[0, 3, 1], [2, 0, 0], [1, 4, 0]]);
    // 0 + min(3,2) + min(1,1), 3 + min(1,4), 1 + min(3,0); the minimum through every third, the diagonal kept.
    expect(matrix(mactor['midi'])).toEqual([[3, 4, 1], [2, 2, 1], [3, 5, 1]]);
    // Without the diagonal: 4+1, 2+1, 3+5 given; 2+3, 4+5, 1+1 received; 16 each.
    expect(list('influencia')).toEqual([5, 3, 8]);
    expect(list('dependencia')).toEqual([5, 9, 2]);
    expect(matrix(mactor['balanceNeto'])).toEqual([[0, 2, -2], [-2, 0, -4], [2, 4, 0]]);
    // 100 · (0 + 6 + 6) / (2 · 16).
    expect(mactor['estabilidad']).toBe(37.5);
    expect(mactor['cuadrante']).toEqual({ Alcaldía: 'autónomo', Gremio: 'dominado', Vecinos: 'dominante' });
    // r = 20, 5 and 112 of 320ths, R = 3 r / Σr; Q in the same way from the best paths: 20, 9 and 45 of 130ths.
    const near = (found: readonly number[], known: readonly number[]): void => {
      known.forEach((value, place) => { expect(found[place]).toBeCloseTo(value, 9); });
    };
    near(list('r'), [60 / 137, 15 / 137, 336 / 137]);
    near(list('q'), [60 / 74, 27 / 74, 135 / 74]);
    expect(matrix(positions('convergencia')['1mao'])).toEqual([[0, 1, 0], [1, 0, 1], [0, 1, 0]]);
    expect(matrix(positions('convergencia')['2mao'])).toEqual([[0, 2, 0], [2, 0, 3.5], [0, 3.5, 0]]);
    expect(matrix(positions('divergencia')['2mao'])).toEqual([[0, 3, 5], [3, 0, 1.5], [5, 1.5, 0]]);
    const degrees = mactor['gradoConvergencia'] as Figures;
    near([degrees['2mao'] ?? 0, degrees['3mao'] ?? 0], [1100 / 30, (100 * 631.5) / 2055]);
    const ambivalence = mactor['ambivalencia'] as Figures;
    near(['Alcaldía', 'Gremio', 'Vecinos'].map((name) => ambivalence[name] ?? 0), [0.4, 0.7, 0.3]);
  });
});
