import { looksLocked } from '@shared/exchange/mesa/lock/lock-header';
import { actorWorkbook } from '@test/builders/workbooks/actor-workbook';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openBench } from './run-mesa';

const { path, call, mesa } = openBench();

describe('a process file with a password', () => {
  it('is made, filled, read and checked with it, and never without; the word of the call is never the password', async () => {
    writeFileSync(path('clave.txt'), 'una frase que recuerdo\nsegunda línea que no cuenta\n');
    writeFileSync(path('actores.xlsx'), actorWorkbook());
    const key = ['--clave-archivo', path('clave.txt')];
    expect((await call('crear', path('a.mesa'), '--nombre', 'Guatapé', ...key)).code).toBe(0);
    const made = readFileSync(path('a.mesa'));
    expect(looksLocked(made)).toBe(true);
    expect(made.includes('Guatap')).toBe(false);
    expect((await call('importar', path('actores.xlsx'), '--en', path('a.mesa'), '--como', 'actores', ...key)).code).toBe(0);
    expect(looksLocked(readFileSync(path('a.mesa')))).toBe(true);
    const read = await call('validar', path('a.mesa'), ...key);
    expect(read).toMatchObject({ code: 0, errors: [] });

    expect(await call('validar', path('a.mesa'))).toMatchObject({ code: 3, errors: [expect.stringContaining('está protegido con contraseña')] });
    writeFileSync(path('otra.txt'), 'otra frase cualquiera');
    expect(await call('analizar', path('a.mesa'), '--json', '--clave-archivo', path('otra.txt'))).toMatchObject({ code: 3, out: '', errors: [expect.stringContaining('no es la contraseña')] });
    expect(await call('validar', path('a.mesa'), '--clave-archivo', path('no-hay.txt'))).toMatchObject({ code: 3, errors: [expect.stringContaining('No se pudo leer la contraseña')] });
  });

  it('opens with the variable too, as a process of its own', async () => {
    expect((await mesa(['crear', 'b.mesa', '--nombre', 'Jericó'], { MESA_CLAVE: 'frase del ambiente' })).code).toBe(0);
    expect(looksLocked(readFileSync(path('b.mesa')))).toBe(true);
    expect(await mesa(['validar', 'b.mesa'], { MESA_CLAVE: 'frase del ambiente' })).toMatchObject({ code: 0, errors: [] });
    expect((await mesa(['validar', 'b.mesa'])).code).toBe(3);
  });

  it('is refused with a password too short to protect anything', async () => {
    writeFileSync(path('corta.txt'), '1234');
    expect(await call('crear', path('c.mesa'), '--nombre', 'X', '--clave-archivo', path('corta.txt'))).toMatchObject({ code: 3, errors: [expect.stringContaining('entre 8 y 200 caracteres')] });
  });
});

describe('writing over a file', () => {
  it('is refused where it has something the new one has not, and left as it was; --reemplazar allows it', async () => {
    await call('crear', path('uno.mesa'), '--nombre', 'Uno');
    const before = readFileSync(path('uno.mesa'));
    expect(await call('crear', path('uno.mesa'), '--nombre', 'Dos')).toMatchObject({ code: 3, errors: [expect.stringContaining('Ya existe')] });
    expect(readFileSync(path('uno.mesa'))).toEqual(before);
    expect((await call('crear', path('uno.mesa'), '--nombre', 'Dos', '--reemplazar')).code).toBe(0);

    writeFileSync(path('gente.xlsx'), actorWorkbook());
    copyFileSync(path('uno.mesa'), path('copia.mesa'));
    copyFileSync(path('uno.mesa'), path('nueva.mesa'));
    expect((await call('importar', path('gente.xlsx'), '--en', path('nueva.mesa'), '--como', 'actores')).code).toBe(0);
    const newer = readFileSync(path('nueva.mesa'));
    expect(await call('fusionar', path('uno.mesa'), path('copia.mesa'), '-o', path('nueva.mesa'))).toMatchObject({ code: 3, errors: [expect.stringContaining('cambios que se perderían')] });
    expect(readFileSync(path('nueva.mesa'))).toEqual(newer);
    // What goes into the merge may be where it comes out.
    expect((await call('fusionar', path('uno.mesa'), path('nueva.mesa'), '-o', path('uno.mesa'))).code).toBe(0);
  });

  it('of another program that is writing it waits for its turn with a sentence', async () => {
    await call('crear', path('en-uso.mesa'), '--nombre', 'En uso');
    writeFileSync(path('.en-uso.mesa.lock'), JSON.stringify({ pid: process.ppid }));
    expect(await call('crear', path('en-uso.mesa'), '--nombre', 'Otro', '--reemplazar')).toMatchObject({ code: 3, errors: [expect.stringContaining('Otro programa está escribiendo')] });
  });
});
