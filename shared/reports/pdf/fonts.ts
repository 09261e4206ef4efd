import type { jsPDF } from 'jspdf';
import type { FontBytes } from '../typography/font-file';
import type { FontFace } from '../typography/plex-widths';

export type { FontBytes } from '../typography/font-file';

/** Name of the family inside the PDF. */
export const FAMILY = 'IBMPlexSans';

/** The style by which jsPDF knows each face. */
export const STYLES: Readonly<Record<FontFace, 'normal' | 'italic' | 'bold'>> = {
  regular: 'normal',
  italic: 'italic',
  semibold: 'bold',
};

const CHUNK = 0x8000;

/** jsPDF takes files as strings of bytes. Built in chunks: one call with 200 000 arguments would exceed the stack. */
function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return text;
}

/** Embeds the three faces; what goes into the file is the part of each that is used. */
export function embedFonts(doc: jsPDF, fonts: FontBytes): void {
  for (const face of ['regular', 'italic', 'semibold'] as const) {
    const file = `${FAMILY}-${face}.ttf`;
    doc.addFileToVFS(file, binaryString(fonts[face]));
    doc.addFont(file, FAMILY, STYLES[face]);
  }
}
