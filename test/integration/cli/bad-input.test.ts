import { strToU8, unzipSync, zipSync } from 'fflate';
import { workbookBytes } from '@test/builders/workbooks/workbook-bytes';
import { actorWorkbook } from '@test/builders/workbooks/actor-workbook';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBench, type Run } from './run-mesa';
import { ZIP_BOMBS } from './zip-bombs';

const bench = openBench();
const P = bench.path('proceso.mesa');
const SHEET = bench.path('actores.xlsx');

/** An Office file with a password: a compound file with the stream that holds the encrypted workbook. */
function lockedWorkbook(): Uint8Array {
  const letters = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0), ...letters, ...Array<number>(96).fill(0)]);
}

/** One whole sentence in Spanish, and nothing of the machine's. */
function expectOneSentence(run: Run, about: RegExp): void {
  expect(run.code).toBe(3);
  expect(run.out).toBe('');
  expect(run.errors).toHaveLength(1);
  const [sentence = ''] = run.errors;
  expect(sentence).toMatch(about);
  expect(sentence).toMatch(/^[«¿¡\p{Lu}].*[.?»]$/u);
  expect(sentence).not.toMatch(/\{\{|\bError\b|undefined|\bat \S+ \(|node:|[a-z]+\.error\./u);
}

beforeAll(async () => {
  writeFileSync(SHEET, actorWorkbook());
  expect((await bench.call('crear', P, '--nombre', 'Proceso')).code).toBe(0);
  expect((await bench.call('importar', SHEET, '--en', P)).code).toBe(0);
});

describe('a file that cannot be imported gets one sentence and exit 3, and the process stays as it was', () => {
  const text = 'Esto es una carta, no un libro de cálculo.';
  const cases: readonly (readonly [what: string, name: string, make: () => Uint8Array, about: RegExp])[] = [
    ['a text with the ending of a workbook', 'carta.xlsx', () => strToU8(text), /carta\.xlsx/u],
    ['a picture', 'foto.xlsx', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /foto\.xlsx/u],
    ['a zip that is no workbook', 'acta.xlsx', () => zipSync({ 'word/document.xml': strToU8('<x/>') }), /acta\.xlsx/u],
    ['a workbook with a password', 'clave.xlsx', lockedWorkbook, /contraseña/u],
    ['an empty file', 'nada.xlsx', () => new Uint8Array(), /nada\.xlsx/u],
    ['a workbook with nothing in it', 'vacio.xlsx', () => workbookBytes([{ name: 'Hoja1', rows: [] }]), /vacio\.xlsx/u],
    ['a workbook without a header that is known', 'gastos.xlsx', () => workbookBytes([{ name: 'Gastos', rows: [['perro', 'gato'], ['azul', 3], ['rojo', 4]] }]), /encabezado|columna|título/u],
    ['half a workbook', 'mitad.xlsx', () => actorWorkbook().slice(0, 2000), /mitad\.xlsx|cortad|incomplet|trunc/u],
    ['a graph that is no graph', 'red.graphml', () => strToU8('<graphml><graph'), /red\.graphml/u],
    ...Object.entries(ZIP_BOMBS).map(([what, make]) => [what, 'bomba.xlsx', () => make('xl/workbook.xml'), /./u] as const),
  ];

  it.each(cases)('%s', async (_, name, make, about) => {
    const before = readFileSync(P);
    writeFileSync(bench.path(name), make());
    expectOneSentence(await bench.call('importar', bench.path(name), '--en', P), about);
    expect(readFileSync(P).equals(before)).toBe(true);
  });

  it('a file that is not there, and a process that is not there', async () => {
    const before = readFileSync(P);
    expectOneSentence(await bench.call('importar', bench.path('falta.xlsx'), '--en', P), /No existe el archivo .*falta\.xlsx/u);
    expectOneSentence(await bench.call('importar', SHEET, '--en', bench.path('falta.mesa')), /No existe el archivo .*falta\.mesa/u);
    expect(existsSync(bench.path('falta.mesa'))).toBe(false);
    expect(readFileSync(P).equals(before)).toBe(true);
  });

  it('a sheet that the workbook does not have', async () => {
    const before = readFileSync(P);
    expectOneSentence(await bench.call('importar', SHEET, '--en', P, '--hoja', 'Presupuesto'), /Presupuesto/u);
    expect(readFileSync(P).equals(before)).toBe(true);
  });

  it('the program itself, as a process: one line, no trace', async () => {
    const before = readFileSync(P);
    writeFileSync(bench.path('clave.xlsx'), lockedWorkbook());
    expectOneSentence(await bench.mesa(['importar', 'clave.xlsx', '--en', P]), /contraseña/u);
    expect(readFileSync(P).equals(before)).toBe(true);
  });
});

describe('a process file that cannot be used gets one sentence and exit 3 from every order, and stays as it was', () => {
  const whole = (): Uint8Array => new Uint8Array(readFileSync(P));
  const withPart = (part: string, change: (content: string) => string): Uint8Array => {
    const parts = unzipSync(whole());
    const content = new TextDecoder().decode(parts[part]);
    const changed = change(content);
    expect(changed).not.toBe(content);
    return zipSync({ ...parts, [part]: strToU8(changed) });
  };
  const cases: readonly (readonly [what: string, make: () => Uint8Array, about: RegExp])[] = [
    ['truncated', () => whole().slice(0, Math.floor(whole().length * 0.6)), /incomplet|cort|trunc/u],
    ['altered: another word in its records, its checksum as it was', () => withPart('records.json', (json) => json.replace('Embajada de Francia', 'Embajada de Bélgica')), /cambi|alter|dañ/u],
    ['of a newer version', () => withPart('manifest.json', (json) => json.replace(/"formatVersion":\s*1/u, '"formatVersion": 2')), /versión|reciente|nuev/u],
    ['a text', () => strToU8('no es un proceso'), /Mesa al Mundo|\.mesa|proceso/u],
    ['another zip', () => actorWorkbook(), /Mesa al Mundo|\.mesa|proceso/u],
    ['empty', () => new Uint8Array(), /./u],
    ...Object.entries(ZIP_BOMBS).map(([what, make]) => [what, () => make('records.json'), /./u] as const),
  ];

  it.each(cases)('%s', async (_, make, about) => {
    const bad = bench.path('malo.mesa');
    writeFileSync(bad, make());
    const before = readFileSync(bad);
    const outputs = ['malo.pdf', 'malo.xlsx', 'unido.mesa'].map(bench.path);
    const [pdf = '', xlsx = '', merged = ''] = outputs;
    const orders = [
      ['importar', SHEET, '--en', bad],
      ['informe', bad, '--pdf', pdf],
      ['exportar', bad, '--xlsx', xlsx],
      ['analizar', bad, '--json'],
      ['fusionar', P, bad, '-o', merged],
    ];
    for (const words of orders) expectOneSentence(await bench.call(...words), about);
    const check = await bench.call('validar', bad);
    expect(check.code).toBe(3);
    expect(check.errors.length).toBeGreaterThan(0);
    expect(check.errors.join('\n')).not.toMatch(/\bat \S+ \(|undefined|\{\{/u);
    expect(readFileSync(bad).equals(before)).toBe(true);
    for (const output of outputs) expect(existsSync(output)).toBe(false);
  });

  it('the program itself, as a process: one line, no trace', async () => {
    writeFileSync(bench.path('cortado.mesa'), whole().slice(0, 400));
    expectOneSentence(await bench.mesa(['informe', 'cortado.mesa', '--pdf', 'cortado.pdf']), /./u);
    expect(existsSync(bench.path('cortado.pdf'))).toBe(false);
  });

  it('an output that cannot be written leaves the process as it was', async () => {
    const before = readFileSync(P);
    expectOneSentence(await bench.call('informe', P, '--pdf', bench.path('no/hay/carpeta.pdf')), /No se pudo escribir/u);
    expect(readFileSync(P).equals(before)).toBe(true);
  });
});
