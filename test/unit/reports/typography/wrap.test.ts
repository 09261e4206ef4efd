import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strong, textOf } from '@shared/reports/typography/inline';
import { measureText } from '@shared/reports/typography/measure';
import { wrapText, wrapToStrings } from '@shared/reports/typography/wrap';

/** Every character ten units wide at size 10. */
const even = (text: string, _face: unknown, size: number): number => [...text].length * size;
const options = { width: 100, size: 10, measure: even };
const lines = (text: string): readonly string[] => wrapToStrings(text, options);

describe('wrapping a text', () => {
  it('fills lines and breaks at spaces', () => {
    expect(lines('uno dos tres cuatro')).toEqual(['uno dos', 'tres', 'cuatro']);
  });

  it('keeps what a no-break space joins together', () => {
    expect(lines('suma de 10\u00a0000 pesos')).toEqual(['suma de', '10 000', 'pesos']);
  });

  it('breaks after a slash or a hyphen between letters, and adds no hyphen', () => {
    expect(lines('cultural/turístico')).toEqual(['cultural/', 'turístico']);
    expect(lines('socio-económico')).toEqual(['socio-', 'económico']);
  });

  it('cuts a word only where it is wider than a line of its own', () => {
    expect(lines('a abcdefghijklmno')).toEqual(['a', 'abcdefghij', 'klmno']);
  });

  it('keeps the line breaks of the text', () => {
    expect(lines('uno\ndos')).toEqual(['uno', 'dos']);
  });

  it('gives no line for an empty text', () => {
    expect(lines('')).toEqual([]);
    expect(lines('  \n ')).toEqual([]);
  });

  it('keeps punctuation with the word before it when their faces differ', () => {
    const set = wrapText([{ text: 'aaaaaa ', face: 'regular' }, strong('bbb'), { text: ', c', face: 'regular' }], options);
    expect(set.map((line) => textOf(line.runs))).toEqual(['aaaaaa', 'bbb, c']);
  });

  it('marks what a limit of lines leaves out, at the end of a word where it can', () => {
    expect(wrapToStrings('uno dos tres cuatro cinco', { ...options, limit: 1 })).toEqual(['uno dos…']);
    expect(wrapToStrings('uno dos seis tres cuatro', { ...options, limit: 2 })).toEqual(['uno dos', 'seis tres…']);
  });

  it('never makes a line wider than asked, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const set = wrapText(text, { width, size: 9, measure: measureText });
        for (const line of set) expect(line.width).toBeLessThanOrEqual(width + 0.02);
        const letters = (value: string): string => value.replace(/[\s\u00a0]/gu, '');
        expect(letters(set.map((line) => textOf(line.runs)).join(''))).toBe(letters(text));
      }),
    );
  });
});
