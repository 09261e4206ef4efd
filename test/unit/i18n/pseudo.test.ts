import { withZeroForms } from '@shared/i18n/messages';
import { PSEUDO_MARKS, pseudoMessages, pseudoSentence } from '@shared/i18n/pseudo';
import { describe, expect, it } from 'vitest';

describe('the pseudo language', () => {
  it('marks, accents and lengthens a sentence and leaves its holes alone', () => {
    expect(pseudoSentence('Hay {{count}} actores')).toBe('⟦Hày {{count}} àçtörës~~~~~⟧');
    const [open, close] = PSEUDO_MARKS;
    expect(pseudoMessages({ a: { b: 'No' } })).toEqual({ a: { b: `${open}Nö~${close}` } });
  });
});

describe('forms for none', () => {
  it('are those of many where the language did not write its own', () => {
    expect(withZeroForms({ a_one: '1', a_other: 'n', b: { c_zero: '0', c_one: '1', c_other: 'n' }, d: 'd' })).toEqual({
      a_one: '1', a_other: 'n', a_zero: 'n', b: { c_zero: '0', c_one: '1', c_other: 'n' }, d: 'd',
    });
  });
});
