import { describe, expect, it } from 'vitest';
import { codePointNames, printableText } from '@shared/reports/layout/printable-text';

/** A font of Latin-1 and the replacement character. */
const open = () => printableText((code) => (code >= 0x20 && code < 0x100) || code === 0xfffd);

describe('text for a font that has not every character', () => {
  it('leaves Spanish as it is, composed', () => {
    const { clean, replaced } = open();
    expect(clean('n\u0303andu\u0301: ¿qué año?')).toBe('ñandú: ¿qué año?');
    expect(replaced.size).toBe(0);
  });

  it('puts one visible sign for each character a reader sees, and keeps account', () => {
    const { clean, replaced } = open();
    expect(clean('Aliados 👩🏽‍🌾 y ع')).toBe('Aliados \ufffd y \ufffd');
    expect([...replaced.keys()]).toEqual(['👩🏽‍🌾', 'ع']);
  });

  it('replaces by a like sign what only looks different', () => {
    const { clean, replaced } = open();
    expect(clean('10\u202f000 a\u2011b')).toBe('10\u00a0000 a-b');
    expect(replaced.size).toBe(0);
  });

  it('drops what draws nothing', () => {
    const { clean, replaced } = open();
    expect(clean('\ufeffin\u00adterna\u200bcional\u0007')).toBe('internacional');
    expect(replaced.size).toBe(0);
  });

  it('survives half a surrogate pair', () => {
    expect(open().clean('a\ud83c')).toBe('a\ufffd');
  });

  it('names a character by its code points', () => {
    expect(codePointNames('🌎')).toBe('U+1F30E');
    expect(codePointNames('é')).toBe('U+00E9');
  });
});
