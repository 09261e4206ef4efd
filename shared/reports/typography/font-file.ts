import type { FontFace } from './plex-widths';

/** The three TrueType files of IBM Plex Sans (resources/fonts), read by the caller: nothing here touches a disk. */
export interface FontBytes {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly semibold: Uint8Array;
}

/** What a font file says of single characters, by UTF-16 unit. */
export interface FaceMetrics {
  readonly hasGlyph: (code: number) => boolean;
  /** Advance width in thousandths of an em; 0 where there is no glyph. */
  readonly advance: (code: number) => number;
}

export type FontMetrics = Readonly<Record<FontFace, FaceMetrics>>;

/** Where each table of a TrueType file starts, by its four-letter tag. */
export function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
      return [tag, view.getUint32(at + 8)] as const;
    }),
  );
}

/** Where a table starts. Throws where the file has none of that tag. */
export function offsetOf(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font file has no table ${tag}`);
  return offset;
}

/** Where the Unicode subtable of `cmap` in format 4 starts, that of the plane every text of ours lies in. Throws where there is none. */
export function unicodeTable(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + 4 + index * 8;
    const platform = view.getUint16(at);
    const encoding = view.getUint16(at + 2);
    const table = cmap + view.getUint32(at + 4);
    if ((platform === 0 || (platform === 3 && encoding === 1)) && view.getUint16(table) === 4) return table;
  }
  throw new Error('The font file has no Unicode character map of format 4');
}

/** The number of the glyph of a UTF-16 unit; 0 where the font has none. Source: OpenType, cmap format 4. */
export function glyphOf(view: DataView, table: number, code: number): number {
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  for (let index = 0; index < segments; index += 1) {
    if (code > view.getUint16(ends + index * 2)) continue;
    const start = view.getUint16(starts + index * 2);
    if (code < start) return 0;
    const delta = view.getUint16(deltas + index * 2);
    const range = view.getUint16(ranges + index * 2);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(ranges + index * 2 + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function readFace(bytes: Uint8Array): FaceMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const unitsPerEm = view.getUint16(offsetOf(tables, 'head') + 18);
  const longMetrics = view.getUint16(offsetOf(tables, 'hhea') + 34);
  const widths = offsetOf(tables, 'hmtx');
  const map = unicodeTable(view, offsetOf(tables, 'cmap'));
  const known = new Map<number, number>();
  const glyph = (code: number): number => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const read = glyphOf(view, map, code);
    known.set(code, read);
    return read;
  };
  const advances = new Map<number, number>();
  return {
    hasGlyph: (code) => glyph(code) !== 0,
    advance: (code) => {
      const found = advances.get(code);
      if (found !== undefined) return found;
      const place = glyph(code);
      const width = place === 0 ? 0 : (view.getUint16(widths + Math.min(place, longMetrics - 1) * 4) * 1000) / unitsPerEm;
      advances.set(code, width);
      return width;
    },
  };
}

const read = new WeakMap<FontBytes, FontMetrics>();

/** The metrics of the report's fonts, read once. Throws where a file is no TrueType font. */
export function fontMetrics(fonts: FontBytes): FontMetrics {
  const known = read.get(fonts);
  if (known !== undefined) return known;
  const metrics = { regular: readFace(fonts.regular), italic: readFace(fonts.italic), semibold: readFace(fonts.semibold) };
  read.set(fonts, metrics);
  return metrics;
}
