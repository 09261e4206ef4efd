import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { FAMILY, STYLES, embedFonts } from '@shared/reports/pdf/fonts';
import { fontMetrics } from '@shared/reports/typography/font-file';
import { KNOWN_CODE_POINTS, advanceOf } from '@shared/reports/typography/plex-widths';
import { REPORT_FONTS } from '@test/builders/report-fonts';

const FACES = ['regular', 'italic', 'semibold'] as const;

describe('the metrics read from the font files', () => {
  it('equal the table of widths, face by face, for every character it knows', () => {
    const metrics = fontMetrics(REPORT_FONTS);
    for (const face of FACES) {
      expect(KNOWN_CODE_POINTS.filter((code) => metrics[face].advance(code) !== advanceOf(code, face))).toEqual([]);
    }
  });

  it('know the same glyphs as the PDF writer, over the whole plane', () => {
    const doc = new jsPDF();
    embedFonts(doc, REPORT_FONTS);
    const metrics = fontMetrics(REPORT_FONTS);
    for (const face of FACES) {
      doc.setFont(FAMILY, STYLES[face]);
      const written = doc.getFont().metadata as { readonly characterToGlyph: (code: number) => number };
      const different: number[] = [];
      for (let code = 0x20; code < 0xffff; code += 1) {
        if ((written.characterToGlyph(code) !== 0) !== metrics[face].hasGlyph(code)) different.push(code);
      }
      expect(different).toEqual([]);
    }
  });

  it('refuse a file that is no font', () => {
    const wrong = { regular: new Uint8Array(64), italic: new Uint8Array(64), semibold: new Uint8Array(64) };
    expect(() => fontMetrics(wrong)).toThrow('no table head');
  });
});
