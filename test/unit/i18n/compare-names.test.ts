import { compareNames } from '@shared/i18n/compare-names';
import { describe, expect, it } from 'vitest';

describe('the order of names', () => {
  it('is that of the Spanish alphabet: eñe after ene, accents and capitals beside the plain letter, figures by their value', () => {
    const names = ['Zona Franca', 'Ñandú', 'comuna 10', 'Nuevo', 'Álamos', 'Comuna 2', 'Alcaldía', 'Nodo'];
    expect(names.toSorted(compareNames)).toEqual(['Álamos', 'Alcaldía', 'Comuna 2', 'comuna 10', 'Nodo', 'Nuevo', 'Ñandú', 'Zona Franca']);
  });
});
