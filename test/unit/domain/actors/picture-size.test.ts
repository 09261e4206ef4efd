import { pictureSize } from '@shared/domain/actors/picture-size';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? letters(part) : part)));
const png = (width: readonly number[], height: readonly number[]): Uint8Array => bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR', width, height, [8, 6, 0, 0, 0]);

describe('the size of a picture', () => {
  it('is read from the head of a PNG, also where it is one that no memory would hold', () => {
    expect(pictureSize(png([0, 0, 0, 96], [0, 0, 0, 64]))).toEqual({ width: 96, height: 64 });
    expect(pictureSize(png([0, 1, 0, 0], [0, 1, 0, 0]))).toEqual({ width: 65_536, height: 65_536 });
  });

  it('is that of the frame of a JPEG, behind its tables', () => {
    const segment = [0xff, 0xe0, 0, 4, 1, 2];
    const table = [0xff, 0xc4, 0, 3, 9];
    expect(pictureSize(bytes([0xff, 0xd8], segment, [0xff], table, [0xff, 0xc2, 0, 11, 8, 1, 44, 0, 200, 1]))).toEqual({ width: 200, height: 300 });
    expect(pictureSize(bytes([0xff, 0xd8], segment, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeNull();
  });

  it('is read from each of the three kinds of WebP', () => {
    const riff = (kind: string, rest: readonly number[]): Uint8Array => bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], rest);
    // 95 and 63, counted from 0, in three bytes each.
    expect(pictureSize(riff('VP8X', [0, 0, 0, 0, 95, 0, 0, 63, 0, 0]))).toEqual({ width: 96, height: 64 });
    // The sign 2f, then 14 bits of 95 and 14 of 63: 95 + 63 · 2^14.
    expect(pictureSize(riff('VP8L', [0x2f, 0x5f, 0xc0, 0x0f, 0, 0, 0, 0, 0, 0]))).toEqual({ width: 96, height: 64 });
    expect(pictureSize(riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 96, 0, 64, 0]))).toEqual({ width: 96, height: 64 });
    expect(pictureSize(riff('ALPH', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeNull();
  });

  it('is null for what is no picture, and for any picture cut short', () => {
    expect(pictureSize(bytes('GIF89a'))).toBeNull();
    const heads = fc.constantFrom('', '\x89PNG\r\n\x1a\n', '\xff\xd8', 'RIFF    WEBPVP8L', 'RIFF    WEBPVP8X');
    fc.assert(fc.property(heads, fc.uint8Array({ maxLength: 60 }), (head, rest) => {
      const size = pictureSize(bytes(head, [...rest]));
      expect(size === null || (size.width >= 0 && size.height >= 0)).toBe(true);
    }));
  });
});
