import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writePng } from '@shared/exchange/image/write-png';

describe('a picture as PNG', () => {
  it('gives back its points, row by row, and ends as the format says', () => {
    const rgb = Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 8, 7]);
    const png = Buffer.from(writePng({ width: 2, height: 2, rgb }));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
    const length = png.readUInt32BE(33);
    expect(png.subarray(37, 41).toString('latin1')).toBe('IDAT');
    expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 9, 8, 7]);
    // The end of every PNG file, with its check sum.
    expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });
});
