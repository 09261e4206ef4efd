import type { jsPDF } from 'jspdf';
import type { FontFace } from '../typography/plex-widths';

/** The three TrueType files of IBM Plex Sans (resources/fonts), read by the caller: this module touches no disk. */
export interface FontBytes {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly semibold: Uint8Array;
}

/** Name of the family inside the PDF. */
export const FAMILY = 'IBMPlexSans';

/** The style by which jsPDF knows each face. */
export const STYLES: Readonly<Record<FontFace, 'normal' | 'italic' | 'bold'>> = {
  regular: 'normal',
  italic: 'italic',
  semibold: 'bold',
};

/** What this program asks of jsPDF's reading of a font file. */
export interface FontMetadata {
  /** Glyph of a UTF-16 unit; 0 where the font has none. */
  readonly characterToGlyph: (code: number) => number;
  /** Advance width of a glyph, in thousandths of an em. */
  readonly widthOfGlyph: (glyph: number) => number;
}

const CHUNK = 0x8000;

/** jsPDF takes files as strings of bytes. Built in chunks: one call with 200 000 arguments would exceed the stack. */
function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return text;
}

/** Embeds the three faces and gives their metrics. */
export function embedFonts(doc: jsPDF, fonts: FontBytes): Readonly<Record<FontFace, FontMetadata>> {
  const embed = (face: FontFace): FontMetadata => {
    const file = `${FAMILY}-${face}.ttf`;
    doc.addFileToVFS(file, binaryString(fonts[face]));
    doc.addFont(file, FAMILY, STYLES[face]);
    doc.setFont(FAMILY, STYLES[face]);
    return doc.getFont().metadata as FontMetadata;
  };
  return { regular: embed('regular'), italic: embed('italic'), semibold: embed('semibold') };
}
