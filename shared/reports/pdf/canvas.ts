import type { jsPDF } from 'jspdf';
import { PRINT_PALETTE } from '../figures/print-palette';
import type { Ink } from '../figures/shapes';
import { runsOf, type Inline, type Run } from '../typography/inline';
import type { Measure } from '../typography/measure';
import type { FontFace } from '../typography/plex-widths';
import { wrapText, type SetLine } from '../typography/wrap';
import { FAMILY, STYLES, embedFonts, type FontBytes } from './fonts';
import { printableText } from './printable-text';
import type { TextStyle } from './type-scale';

type Align = 'start' | 'middle' | 'end';

/** The sheet the painters draw on: jsPDF with the report's fonts, inks and account of replaced characters. */
export interface Canvas {
  readonly doc: jsPDF;
  /** Exact widths, from the embedded fonts. */
  readonly measure: Measure;
  /** A text as the font can draw it. */
  readonly clean: (text: string) => string;
  readonly replaced: ReadonlyMap<string, number>;
  /** Sets a text in lines, cleaned. */
  readonly wrap: (text: Inline, style: TextStyle, width: number) => readonly SetLine[];
  /** Paints one line of cleaned text on a base line. */
  readonly text: (text: string, x: number, baseline: number, style: Omit<TextStyle, 'leading'>, align?: Align) => void;
  /** Paints a set line from `x`. */
  readonly line: (line: SetLine, x: number, baseline: number, style: TextStyle) => void;
  /** Paints a straight rule. */
  readonly rule: (fromX: number, fromY: number, toX: number, toY: number, ink: Ink, width: number) => void;
  /** Paints a filled rectangle. */
  readonly fill: (x: number, y: number, width: number, height: number, ink: Ink) => void;
}

/** Opens a canvas on a document and embeds the fonts. */
export function openCanvas(doc: jsPDF, fonts: FontBytes): Canvas {
  const metadata = embedFonts(doc, fonts);
  const widths: Readonly<Record<FontFace, Map<number, number>>> = { regular: new Map(), italic: new Map(), semibold: new Map() };
  const advance = (code: number, face: FontFace): number => {
    const known = widths[face].get(code);
    if (known !== undefined) return known;
    const glyph = metadata[face].characterToGlyph(code);
    const width = glyph === 0 ? 0 : metadata[face].widthOfGlyph(glyph);
    widths[face].set(code, width);
    return width;
  };
  const measure: Measure = (text, face, size) => {
    let thousandths = 0;
    for (let index = 0; index < text.length; index += 1) thousandths += advance(text.charCodeAt(index), face);
    return (thousandths * size) / 1000;
  };
  const hasGlyph = (code: number): boolean =>
    (['regular', 'italic', 'semibold'] as const).every((face) => metadata[face].characterToGlyph(code) !== 0);
  const { clean, replaced } = printableText(hasGlyph);

  const text: Canvas['text'] = (raw, x, baseline, style, align = 'start') => {
    // A no-break space has done its work once lines are set; as a plain one, copied text can be searched.
    const content = raw.replaceAll('\u00a0', ' ');
    if (content === '') return;
    doc.setFont(FAMILY, STYLES[style.face]);
    doc.setFontSize(style.size);
    doc.setTextColor(PRINT_PALETTE[style.ink]);
    const width = align === 'start' ? 0 : measure(content, style.face, style.size);
    doc.text(content, x - (align === 'middle' ? width / 2 : width), baseline);
  };
  return {
    doc,
    measure,
    clean,
    replaced,
    text,
    wrap: (inline, style, width) => {
      const runs = runsOf(inline, style.face).map((run): Run => ({ text: clean(run.text), face: run.face }));
      return wrapText(runs, { width, size: style.size, measure, face: style.face });
    },
    line: (line, x, baseline, style) => {
      let at = x;
      for (const run of line.runs) {
        text(run.text, at, baseline, { ...style, face: run.face });
        at += measure(run.text, run.face, style.size);
      }
    },
    rule: (fromX, fromY, toX, toY, ink, width) => {
      doc.setDrawColor(PRINT_PALETTE[ink]);
      doc.setLineWidth(width);
      doc.setLineDashPattern([], 0);
      doc.line(fromX, fromY, toX, toY);
    },
    fill: (x, y, width, height, ink) => {
      doc.setFillColor(PRINT_PALETTE[ink]);
      doc.rect(x, y, width, height, 'F');
    },
  };
}
