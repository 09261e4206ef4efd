import type { CellKind } from '@shared/domain/matrices/cell-kind';
import { fitsCell, readCellText } from '@shared/domain/matrices/read-cell-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const POSITION: CellKind = { kind: 'scale', min: -4, max: 4 };
const RACI: CellKind = { kind: 'letters', letters: 'RACI' };
const STATE: CellKind = { kind: 'state', words: ['Propuesto', 'Aceptado', 'Acogido en parte'] };

describe('a text typed into a cell', () => {
  it('is a figure of the scale, with any sign for less, and nothing beyond the scale', () => {
    expect(['3', '+3', '-4', '−4', ' 0 '].map((text) => readCellText(POSITION, text))).toEqual([3, 3, -4, -4, 0]);
    expect(['5', '-5', '1,5', 'a', '--1'].map((text) => readCellText(POSITION, text))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('is letters in the order of the matrix, each once', () => {
    expect(['ar', 'I, R', 'AA'].map((text) => readCellText(RACI, text))).toEqual(['RA', 'RI', 'A']);
    expect(readCellText(RACI, 'RX')).toBeUndefined();
    expect(readCellText(RACI, ' , ')).toBeUndefined();
  });

  it('is yes in several ways, and no empties the cell', () => {
    expect(['x', 'Sí', 'SI', '1'].map((text) => readCellText({ kind: 'yesNo' }, text))).toEqual([1, 1, 1, 1]);
    expect(readCellText({ kind: 'yesNo' }, 'No')).toBeNull();
    expect(readCellText({ kind: 'yesNo' }, 'tal vez')).toBeUndefined();
  });

  it('is a state by its beginning where only one begins so', () => {
    expect(readCellText(STATE, 'prop')).toBe('Propuesto');
    expect(readCellText(STATE, 'ac')).toBeUndefined();
    expect(readCellText(STATE, 'ACEPTADO')).toBe('Aceptado');
  });

  it('empties any cell where it is empty', () => {
    for (const kind of [POSITION, RACI, STATE, { kind: 'text' } as const]) expect(readCellText(kind, '  ')).toBeNull();
  });

  it('gives only values that fit the cell', () => {
    fc.assert(
      fc.property(fc.constantFrom<CellKind>(POSITION, RACI, STATE, { kind: 'yesNo' }, { kind: 'text' }), fc.string(), (kind, text) => {
        const value = readCellText(kind, text);
        expect(value === null || value === undefined || fitsCell(kind, value)).toBe(true);
      }),
    );
  });
});
