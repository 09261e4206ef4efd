import { advanceOf, type FontFace } from './plex-widths';

/** Width of a text set in a face at a size, in the unit of the size. */
export type Measure = (text: string, face: FontFace, size: number) => number;

/** Measures by the widths table of the report's font: exact for Latin text, close for the rest. No kerning, as the PDF sets none. */
export const measureText: Measure = (text, face, size) => {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character.codePointAt(0) ?? 0, face);
  return (thousandths * size) / 1000;
};
