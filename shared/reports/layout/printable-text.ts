/** Stands in the place of a character that the font cannot draw: visible, never silently dropped. */
export const REPLACEMENT = '\ufffd';

/** Signs that the font lacks or that a PDF's text would carry wrongly, with a faithful substitute. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2007': '\u00a0',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u25cf': '•',
  '\u25cb': '•',
  '\u25aa': '•',
  '\u25ab': '•',
};

/** Soft hyphens, joiners, direction marks, byte-order marks, variation selectors and control characters: nothing to draw. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Variation_Selector}|[^\P{Cc}\n\t]/gu;

/** Turns texts into what the font can draw, and keeps account of what it could not. */
export interface PrintableText {
  readonly clean: (text: string) => string;
  /** What was replaced: character (as a reader sees one, an emoji with its modifiers is one) → times. */
  readonly replaced: ReadonlyMap<string, number>;
}

/** Opens an account of replaced characters for one report. `hasGlyph` is asked about single UTF-16 units. */
export function printableText(hasGlyph: (code: number) => boolean): PrintableText {
  const replaced = new Map<string, number>();
  const segmenter = new Intl.Segmenter('es', { granularity: 'grapheme' });
  const isDrawable = (text: string): boolean => {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code !== 0x0a && code !== 0x09 && !hasGlyph(code)) return false;
    }
    return true;
  };
  const cache = new Map<string, string>();
  const cleaned = (text: string): string => {
    const composed = text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/gu, '\n')
      .replace(/[\u2007\u2009\u2011\u2028\u2029\u202f\u25aa\u25ab\u25cb\u25cf]/gu, (sign) => SUBSTITUTES[sign] ?? sign);
    const visible = composed.replace(INVISIBLE, '');
    if (isDrawable(visible)) return visible;
    let out = '';
    for (const { segment } of segmenter.segment(composed)) {
      const shown = segment.replace(INVISIBLE, '');
      if (isDrawable(shown)) {
        out += shown;
      } else {
        replaced.set(segment, (replaced.get(segment) ?? 0) + 1);
        out += REPLACEMENT;
      }
    }
    return out;
  };
  return {
    replaced,
    clean: (text) => {
      const known = cache.get(text);
      if (known !== undefined) return known;
      const result = cleaned(text);
      cache.set(text, result);
      return result;
    },
  };
}

/** The code points of a character, as it is named where it cannot be drawn: `U+1F30E`. */
export function codePointNames(character: string): string {
  return [...character].map((part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
