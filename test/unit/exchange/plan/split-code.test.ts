import { describe, expect, it } from 'vitest';
import { codeAbove, depthBetween, hasGluedCodes, isUnder, restoreBySiblings, restoreZeros, splitCode } from '@shared/exchange/plan/split-code';

describe('codes glued to names', () => {
  it.each([
    ['010101\n Implementación de un plan', '010101', 'Implementación de un plan'],
    ['010402.\nFortalecimiento  de la Autoridad ', '010402', 'Fortalecimiento de la Autoridad'],
    ['LINEA ESTRATÉGICA: 02. JUNTOS POR', '02', 'JUNTOS POR'],
    ['Eje 1. Gobernanza', '1', 'Gobernanza'],
    ['1.2.3 Vías', '1.2.3', 'Vías'],
    ['4.Vías', '4', 'Vías'],
    ['IP-63 - Hectáreas', 'IP-63', 'Hectáreas'],
    ['Programa de alimentación escolar', '', 'Programa de alimentación escolar'],
    ['2024', '', '2024'],
  ])('%j is %j and %j', (text, code, name) => {
    expect(splitCode(text, true)).toEqual({ code, name });
  });

  it('does not take a quantity for a code', () => {
    const targets = ['100 viviendas mejoradas', '20 escuelas con internet', 'Un plan de movilidad'];
    expect(hasGluedCodes(targets)).toBe(false);
    expect(splitCode(targets[0] ?? '', false)).toEqual({ code: '', name: '100 viviendas mejoradas' });
    expect(hasGluedCodes(['0201\nUno', '20202 Dos', 'Tres'])).toBe(false);
    expect(hasGluedCodes(['0201\nUno', '20202\nDos', 'Tres'])).toBe(true);
  });

  it('knows which code stands under which, and the code above', () => {
    expect([isUnder('010201', '0102'), isUnder('010102', '010101'), isUnder('0102', '0102'), isUnder('1.10', '1.1'), isUnder('1.1.2', '1.1'), isUnder('1.1', '1')]).toEqual([true, false, false, false, true, true]);
    expect([depthBetween('010201', '0102'), depthBetween('1.2.3', '1')]).toEqual([2, 2]);
    expect([codeAbove('010201', 2), codeAbove('1.2.3', 1), codeAbove('1.2.3', 2), codeAbove('12', 2)]).toEqual(['0102', '1.2', '1', '']);
  });

  it('puts a lost zero back only where parent or siblings show it', () => {
    expect([restoreZeros('20104', '0201'), restoreZeros('020104', '0201'), restoreZeros('30104', '0201'), restoreZeros('20104', '201')]).toEqual(['020104', '020104', '30104', '20104']);
    expect([restoreBySiblings('3', ['01', '02', '3']), restoreBySiblings('3', ['1', '2', '3']), restoreBySiblings('3', ['01', '02', '03', '3'])]).toEqual(['03', '3', '3']);
  });
});
