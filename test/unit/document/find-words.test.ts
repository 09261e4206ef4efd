import { createFinder } from '@shared/document/find-words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const erase = (text: string, ...words: readonly string[]): string => createFinder(words).replace(text, '[…]');

describe('finding a person in texts', () => {
  it('does not mind case, accents, however they are typed, and white space', () => {
    expect(erase('Habló ROCIO   ÑUSTES ayer', 'Rocío Ñustes')).toBe('Habló […] ayer');
    expect(erase('Habló Rocío Ñustes ayer', 'rocio nustes')).toBe('Habló […] ayer');
    expect(erase('Rocío Ñustes'.normalize('NFD'), 'Rocío Ñustes')).toBe('[…]');
    expect(erase('(Rocío\nÑustes): «sí»', 'Rocío Ñustes')).toBe('([…]): «sí»');
  });

  it('finds whole words only', () => {
    expect(erase('Mariana y Ana', 'Ana')).toBe('Mariana y […]');
    expect(erase('Ana, Ana; Ana2', 'Ana')).toBe('[…], […]; Ana2');
  });

  it('finds a telephone number whatever stands between its digits, and a mail', () => {
    expect(erase('Llamar al (300) 123-45 67 o 3001234567', '300 123 4567')).toBe('Llamar al ([…] o […]');
    expect(erase('+57 300 123 4567', '573001234567')).toBe('[…]');
    expect(erase('13001234567', '3001234567')).toBe('13001234567');
    expect(erase('Escriba a ROCIO@guatape.example.', 'rocio@guatape.example')).toBe('Escriba a […].');
  });

  it('passes over words too short to be anybody', () => {
    expect(erase('o no', 'o', '', '  ', '1')).toBe('o no');
  });

  it('leaves nothing of the word, and nothing else out', () => {
    const plain = fc.stringMatching(/^[xyz ]{0,20}$/u);
    fc.assert(fc.property(plain, plain, (before, after) => {
      expect(erase(`${before} Rocío Ñustes ${after}`, 'Rocío Ñustes')).toBe(`${before} […] ${after}`);
    }));
  });
});
