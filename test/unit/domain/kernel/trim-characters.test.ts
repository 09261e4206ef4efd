import { trimEndOf, trimStartOf } from '@shared/domain/kernel/trim-characters';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('characters taken away at the ends', () => {
  it('are those of the set, at that end alone', () => {
    expect(trimEndOf('1,500', '0')).toBe('1,5');
    expect(trimEndOf('. a . ', '. ')).toBe('. a');
    expect(trimStartOf('--a-b-', '-')).toBe('a-b-');
    expect(trimEndOf('000', '0')).toBe('');
    expect(trimStartOf('', '-')).toBe('');
  });

  it('leave what a replacement by an expression leaves', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'é', '-', '.', ' ')).map((parts) => parts.join('')), (text) => {
      expect(trimEndOf(text, '-.')).toBe(text.replace(/[-.]+$/u, ''));
      expect(trimStartOf(text, '-.')).toBe(text.replace(/^[-.]+/u, ''));
    }));
  });
});
