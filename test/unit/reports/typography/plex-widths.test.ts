import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { embedFonts } from '@shared/reports/pdf/fonts';
import { KNOWN_CODE_POINTS, advanceOf } from '@shared/reports/typography/plex-widths';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`resources/fonts/IBMPlexSans-${name}.ttf`));

describe('the widths table of the report font', () => {
  it('equals the font files, face by face, for every character it knows', () => {
    const metadata = embedFonts(new jsPDF(), {
      regular: file('Regular'),
      italic: file('Italic'),
      semibold: file('SemiBold'),
    });
    for (const face of ['regular', 'italic', 'semibold'] as const) {
      const different = KNOWN_CODE_POINTS.filter((code) => {
        const glyph = metadata[face].characterToGlyph(code);
        return advanceOf(code, face) !== (glyph === 0 ? 0 : metadata[face].widthOfGlyph(glyph));
      });
      expect(different).toEqual([]);
    }
  });

  it('gives all figures one width, so that numbers stand below each other', () => {
    for (const face of ['regular', 'italic', 'semibold'] as const) {
      expect(new Set([...'0123456789'].map((digit) => advanceOf(digit.codePointAt(0) ?? 0, face)))).toEqual(new Set([600]));
    }
  });
});
