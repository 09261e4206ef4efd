import { describe, expect, it } from 'vitest';
import { conventionOf, conventionOfColumn, looksNumeric, readNumber } from '@shared/exchange/plan/number-text';

describe('numbers written as text', () => {
  it.each([
    ['1.234,5', 'commaDecimal'],
    ['1,234.5', 'pointDecimal'],
    ['1.234.567', 'commaDecimal'],
    ['1,234,567', 'pointDecimal'],
    ['0,5', 'commaDecimal'],
    ['0.125', 'pointDecimal'],
    ['12.34', 'pointDecimal'],
    ['1.234', 'either'],
    ['1,234', 'either'],
    ['1234', 'none'],
    ['1.23.4', 'broken'],
    ['1,234.567.8', 'broken'],
  ])('%s shows %s', (text, convention) => {
    expect(conventionOf(text)).toBe(convention);
  });

  it('a column shows its convention by what can be read in one way only', () => {
    expect(conventionOfColumn(['1.234', '0,5', '12'])).toEqual({ convention: 'commaDecimal', ambiguous: ['1.234'] });
    expect(conventionOfColumn(['1.234', '2.000'])).toEqual({ convention: null, ambiguous: ['1.234', '2.000'] });
    expect(conventionOfColumn(['0,5', '0.5', '1.234'])).toEqual({ convention: null, ambiguous: ['1.234'] });
  });

  it.each([
    ['1.234', 'commaDecimal', 1234],
    ['1.234', 'pointDecimal', 1.234],
    ['1,234.5', 'commaDecimal', 1234.5],
    [' $ 1.200.000 ', 'pointDecimal', 1_200_000],
    ['(1.200)', 'commaDecimal', -1200],
    ['-3', 'commaDecimal', -3],
    ['50%', 'commaDecimal', 0.5],
    ['1 234,5', 'commaDecimal', 1234.5],
  ] as const)('%j is read by %s as %d', (text, convention, value) => {
    expect(readNumber(text, convention)).toEqual({ kind: 'number', value });
  });

  it.each(['', '-', 'N/A', 'No aplica', 'ND'])('%j says that there is no figure', (text) => {
    expect(readNumber(text, 'commaDecimal')).toEqual({ kind: 'blank' });
  });

  it.each(['por definir', '4 km', '1.2.3', '#REF!', '(5'])('%j is no number', (text) => {
    expect(readNumber(text, 'commaDecimal')).toEqual({ kind: 'unreadable', text });
    expect(looksNumeric(text)).toBe(text === '1.2.3');
  });
});
