import { readAmount, signed } from '@renderer/features/plan/matrices/cell-words';
import { typedInto } from '@renderer/features/plan/matrices/typing';
import type { CellKind } from '@shared/domain/matrices/cell-kind';
import { describe, expect, it } from 'vitest';

const POSITION: CellKind = { kind: 'scale', min: -4, max: 4 };
const RACI: CellKind = { kind: 'letters', letters: 'RACI' };
const STATE: CellKind = { kind: 'state', words: ['Aceptado', 'Aplazado', 'Hecho'] };

describe('a character typed on a cell', () => {
  it('is a figure of the scale, less than nothing after a minus', () => {
    expect(typedInto(POSITION, '3', null, 1)).toEqual({ value: 3 });
    expect(typedInto(POSITION, '3', null, -1)).toEqual({ value: -3 });
    expect(typedInto(POSITION, '0', null, -1)).toEqual({ value: 0 });
    expect(typedInto(POSITION, '5', null, 1)).toBeUndefined();
    expect(typedInto(POSITION, 'a', null, 1)).toBeUndefined();
  });

  it('puts a letter in and takes it out, in the order of the matrix', () => {
    expect(typedInto(RACI, 'a', null, 1)).toEqual({ value: 'A' });
    expect(typedInto(RACI, 'r', 'A', 1)).toEqual({ value: 'RA' });
    expect(typedInto(RACI, 'A', 'RA', 1)).toEqual({ value: 'R' });
    expect(typedInto(RACI, 'r', 'R', 1)).toEqual({ value: null });
    expect(typedInto(RACI, 'x', 'R', 1)).toBeUndefined();
  });

  it('toggles a yes with space, and goes through the states that begin with it', () => {
    expect(typedInto({ kind: 'yesNo' }, ' ', null, 1)).toEqual({ value: 1 });
    expect(typedInto({ kind: 'yesNo' }, ' ', 1, 1)).toEqual({ value: null });
    expect(typedInto(STATE, 'a', null, 1)).toEqual({ value: 'Aceptado' });
    expect(typedInto(STATE, 'a', 'Aceptado', 1)).toEqual({ value: 'Aplazado' });
    expect(typedInto(STATE, 'a', 'Aplazado', 1)).toEqual({ value: 'Aceptado' });
  });

  it('opens the editor where one writes', () => {
    expect(typedInto({ kind: 'amount', currency: 'COP' }, '5', null, 1)).toBe('open');
    expect(typedInto({ kind: 'text' }, 'h', null, 1)).toBe('open');
  });
});

describe('the figures of a cell', () => {
  it('of amounts are read in either convention, without the currency, and never less than nothing', () => {
    expect(['1.500.000', '1.500.000,50', '$ 2,500.25', 'COP 12', '-3', 'doce'].map((text) => readAmount(text, 'COP'))).toEqual([
      150_000_000, 150_000_050, 250_025, 1200, undefined, undefined,
    ]);
    expect(readAmount('1.500', 'CLP')).toBe(1500);
  });

  it('carry their sign, nothing has none', () => {
    expect([3, 0, -2].map(signed)).toEqual(['+3', '0', '−2']);
  });
});
