import { glyphOf, offsetOf, tablesOf, unicodeTable } from './font-file';

/** A closed outline of straight pieces: x, y in turn, in ems, y upwards. */
export type Contour = readonly number[];

/** Gives the outlines of a UTF-16 unit; none for a blank, the font's own box for one it lacks. */
export type GlyphOutlines = (code: number) => readonly Contour[];

interface GlyphPoint {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** How a part of a compound glyph is placed: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Placing = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IN_PLACE: Placing = [1, 0, 0, 1, 0, 0];
/** Pieces that a curve is cut into: at the size of a figure's text none is longer than a pixel. */
const PIECES = 5;
/** A compound glyph of compounds: deeper than any of ours, so that a broken file cannot turn in circles. */
const DEEPEST = 4;

/** Flags of a simple glyph's points and of a compound's parts. Source: OpenType, glyf. */
const POINT = { on: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;
const PART = { words: 1, xy: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** Turns the points of a contour, of which curves' handles are off it, into straight pieces. */
function flattened(points: readonly GlyphPoint[], scale: number): Contour {
  const out: number[] = [];
  const middle = (one: GlyphPoint, other: GlyphPoint): GlyphPoint => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOn: true });
  // Between two handles lies a point that the file leaves out.
  const whole = points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return !point.isOn && !next.isOn ? [point, middle(point, next)] : [point];
  });
  const first = whole.findIndex(({ isOn }) => isOn);
  if (first < 0) return [];
  const turned = [...whole.slice(first), ...whole.slice(0, first)];
  turned.forEach((point, index) => {
    if (point.isOn) {
      out.push(point.x * scale, point.y * scale);
      return;
    }
    const from = turned[index - 1] ?? point;
    const to = turned[(index + 1) % turned.length] ?? point;
    for (let piece = 1; piece < PIECES; piece += 1) {
      const t = piece / PIECES;
      const [one, two, three] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      out.push((one * from.x + two * point.x + three * to.x) * scale, (one * from.y + two * point.y + three * to.y) * scale);
    }
  });
  return out;
}

/**
 * The outlines of a TrueType font's glyphs, read as they are asked for. For pictures of text where no one else draws
 * it. Throws where the bytes are no TrueType font. Source: OpenType, glyf and loca.
 */
export function glyphOutlines(bytes: Uint8Array): GlyphOutlines {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const head = offsetOf(tables, 'head');
  const [glyf, loca, map] = [offsetOf(tables, 'glyf'), offsetOf(tables, 'loca'), unicodeTable(view, offsetOf(tables, 'cmap'))];
  const scale = 1 / view.getUint16(head + 18);
  const isLong = view.getInt16(head + 50) === 1;
  const placeOf = (glyph: number): number => (isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);

  const simple = (start: number, count: number, [a, b, c, d, e, f]: Placing): readonly (readonly GlyphPoint[])[] => {
    const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 10 + index * 2));
    const total = (ends.at(-1) ?? -1) + 1;
    let at = start + 10 + count * 2;
    at += 2 + view.getUint16(at);
    const flags: number[] = [];
    while (flags.length < total) {
      const flag = view.getUint8(at++);
      const times = (flag & POINT.repeat) === 0 ? 1 : 1 + view.getUint8(at++);
      for (let time = 0; time < times; time += 1) flags.push(flag);
    }
    const along = (short: number, same: number): readonly number[] => {
      let value = 0;
      return flags.map((flag) => {
        if ((flag & short) !== 0) value += view.getUint8(at++) * ((flag & same) === 0 ? -1 : 1);
        else if ((flag & same) === 0) {
          value += view.getInt16(at);
          at += 2;
        }
        return value;
      });
    };
    const xs = along(POINT.shortX, POINT.sameX);
    const ys = along(POINT.shortY, POINT.sameY);
    const points = flags.map((flag, index): GlyphPoint => {
      const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
      return { x: a * x + c * y + e, y: b * x + d * y + f, isOn: (flag & POINT.on) !== 0 };
    });
    return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
  };

  const contoursOf = (glyph: number, placing: Placing, depth: number): readonly (readonly GlyphPoint[])[] => {
    const [start, end] = [placeOf(glyph), placeOf(glyph + 1)];
    if (start === end || depth > DEEPEST) return [];
    const count = view.getInt16(glyf + start);
    if (count >= 0) return simple(glyf + start, count, placing);
    const out: (readonly GlyphPoint[])[] = [];
    let at = glyf + start + 10;
    for (;;) {
      const flags = view.getUint16(at);
      const part = view.getUint16(at + 2);
      at += 4;
      const isWide = (flags & PART.words) !== 0;
      const isMove = (flags & PART.xy) !== 0;
      const dx = !isMove ? 0 : isWide ? view.getInt16(at) : view.getInt8(at);
      const dy = !isMove ? 0 : isWide ? view.getInt16(at + 2) : view.getInt8(at + 1);
      at += isWide ? 4 : 2;
      const read = (): number => {
        at += 2;
        return view.getInt16(at - 2) / 16384;
      };
      let own: Placing = [1, 0, 0, 1, dx, dy];
      if ((flags & PART.scale) !== 0) {
        const both = read();
        own = [both, 0, 0, both, dx, dy];
      } else if ((flags & PART.twoScales) !== 0) {
        const across = read();
        own = [across, 0, 0, read(), dx, dy];
      } else if ((flags & PART.matrix) !== 0) {
        const [one, two, three] = [read(), read(), read()];
        own = [one, two, three, read(), dx, dy];
      }
      const [a, b, c, d, e, f] = placing;
      const [g, h, i, j, k, l] = own;
      out.push(...contoursOf(part, [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f], depth + 1));
      if ((flags & PART.more) === 0) return out;
    }
  };

  const known = new Map<number, readonly Contour[]>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const outlines = contoursOf(glyphOf(view, map, code), IN_PLACE, 0).map((points) => flattened(points, scale));
    known.set(code, outlines);
    return outlines;
  };
}
