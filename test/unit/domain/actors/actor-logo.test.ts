import { valueText } from '@shared/analysis/describe/value-text';
import { isLogo, LOGO_LIMIT, logoField, pictureType } from '@shared/domain/actors/actor-logo';
import { logoBytes } from '@shared/domain/actors/logo-bytes';
import { describe, expect, it } from 'vitest';

const PNG = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('the logo of an actor', () => {
  it('is a small picture and nothing else', () => {
    expect(isLogo(PNG)).toBe(true);
    expect(logoField().safeParse('').success).toBe(true);
    const wrong = [
      'https://example.org/logo.png',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:text/html;base64,iVBORw0KGgo=',
      // It says that it is a PNG, and is a JPEG.
      'data:image/png;base64,/9j/4AAQ',
      'data:image/png;base64,iVBORw0KGgo"><script>',
      `data:image/png;base64,iVBORw0KGgo${'A'.repeat(LOGO_LIMIT)}`,
    ];
    for (const text of wrong) expect({ text: text.slice(0, 60), isTaken: logoField().safeParse(text).success }).toEqual({ text: text.slice(0, 60), isTaken: false });
  });

  it('is known by how its bytes begin', () => {
    expect(pictureType(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('image/png');
    expect(pictureType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(pictureType(new TextEncoder().encode('RIFF    WEBPVP8 '))).toBe('image/webp');
    for (const text of ['', 'RIFF    WAVEfmt ', '<svg xmlns="', 'GIF89a', 'MZ']) expect(pictureType(new TextEncoder().encode(text))).toBeNull();
  });

  it('is drawn only where it says that it is of a size of logos', () => {
    expect(logoBytes(PNG)).toMatchObject({ type: 'image/png', bytes: expect.any(Uint8Array) as Uint8Array });
    expect(logoBytes('')).toBeNull();
    const sized = (side: number): string => {
      const bytes = Buffer.from(PNG.slice(PNG.indexOf(',') + 1), 'base64');
      bytes.writeUInt32BE(side, 16);
      return `data:image/png;base64,${bytes.toString('base64')}`;
    };
    expect(isLogo(sized(60_000))).toBe(true);
    expect([sized(0), sized(1024), sized(1025), sized(60_000)].map((logo) => logoBytes(logo) !== null)).toEqual([false, true, false, false]);
  });

  it('is told in a word, not in its thousands of letters', () => {
    expect(valueText([], 'actor', 'logo', PNG)).toBe('una imagen');
  });
});
