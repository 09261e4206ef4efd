import { describe, expect, it } from 'vitest';
import type { Figure, Shape } from '@shared/reports/figures/shapes';
import { whiteBitmap, type Bitmap } from '@shared/reports/raster/bitmap';
import { fillOutlines } from '@shared/reports/raster/fill-outlines';
import { openFigureRaster } from '@shared/reports/raster/raster-figure';
import { strokeOutlines } from '@shared/reports/raster/stroke-outlines';
import { glyphOutlines, type Contour } from '@shared/reports/typography/glyph-outlines';
import { REPORT_FONTS } from '@test/builders/report-fonts';

const BLACK = [0, 0, 0] as const;
/** How dark a point is, from 0 to 1. */
const darkness = ({ rgb, width }: Bitmap, x: number, y: number): number => 1 - (rgb[(y * width + x) * 3] ?? 0) / 255;
/** The area painted in black, in points of the picture. */
const painted = ({ rgb }: Bitmap): number => {
  let sum = 0;
  for (let index = 0; index < rgb.length; index += 3) sum += 1 - (rgb[index] ?? 0) / 255;
  return sum;
};
/** The signed area of a closed outline. */
const areaOf = (outline: Contour): number => {
  let sum = 0;
  for (let index = 0; index < outline.length; index += 2) {
    const next = (index + 2) % outline.length;
    sum += (outline[index] ?? 0) * (outline[next + 1] ?? 0) - (outline[next] ?? 0) * (outline[index + 1] ?? 0);
  }
  return sum / 2;
};
const figure = (shapes: readonly Shape[]): Figure => ({ width: 40, height: 20, title: 'f', altText: 'f', shapes });

describe('filling outlines', () => {
  it('covers whole points fully and cut ones by their share', () => {
    const bitmap = whiteBitmap(10, 10);
    fillOutlines(bitmap, [[2, 2, 6.5, 2, 6.5, 5.25, 2, 5.25]], BLACK);
    expect(darkness(bitmap, 3, 3)).toBe(1);
    expect(darkness(bitmap, 6, 3)).toBeCloseTo(0.5, 1);
    expect(darkness(bitmap, 3, 5)).toBeCloseTo(0.25, 1);
    expect(darkness(bitmap, 7, 3)).toBe(0);
    expect(darkness(bitmap, 1, 3)).toBe(0);
  });

  it('paints as much as a slanted shape is large: half of 8 by 6', () => {
    const bitmap = whiteBitmap(10, 10);
    fillOutlines(bitmap, [[1, 1, 9, 1, 1, 7]], BLACK);
    expect(painted(bitmap)).toBeCloseTo(24, 0);
  });

  it('cuts a hole where an outline turns the other way, and joins those that turn alike', () => {
    const holed = whiteBitmap(10, 10);
    fillOutlines(holed, [[0, 0, 10, 0, 10, 10, 0, 10], [3, 3, 3, 7, 7, 7, 7, 3]], BLACK);
    expect(painted(holed)).toBeCloseTo(100 - 16, 0);
    const joined = whiteBitmap(10, 10);
    fillOutlines(joined, [[0, 0, 6, 0, 6, 10, 0, 10], [4, 0, 10, 0, 10, 10, 4, 10]], BLACK);
    expect(painted(joined)).toBeCloseTo(100, 5);
  });

  it('leaves out what lies beyond the picture', () => {
    const bitmap = whiteBitmap(4, 4);
    fillOutlines(bitmap, [[-5, -5, 9, -5, 9, 2, -5, 2]], BLACK);
    expect(painted(bitmap)).toBeCloseTo(8, 5);
    fillOutlines(bitmap, [[20, 20, 30, 20, 30, 30]], BLACK);
    expect(painted(bitmap)).toBeCloseTo(8, 5);
  });
});

describe('a pen along a path', () => {
  it('covers length times width, and only the dashes of a broken line', () => {
    const line = { points: [{ x: 1, y: 5 }, { x: 21, y: 5 }], closed: false };
    const full = whiteBitmap(24, 10);
    fillOutlines(full, strokeOutlines(line, 2), BLACK);
    expect(painted(full)).toBeCloseTo(40, 0);
    const broken = whiteBitmap(24, 10);
    fillOutlines(broken, strokeOutlines(line, 2, [3, 2]), BLACK);
    expect(painted(broken)).toBeCloseTo(24, 0);
    expect(strokeOutlines(line, 2, [0, 0])).toHaveLength(1);
  });
});

describe('outlines of the report\'s font', () => {
  const outlines = glyphOutlines(REPORT_FONTS.regular);

  it('has none for a blank, one for "l", a hole in "o", and its accent on "é"', () => {
    expect(outlines(0x20)).toEqual([]);
    expect(outlines('I'.charCodeAt(0)).length).toBeGreaterThanOrEqual(1);
    const o = outlines('o'.charCodeAt(0));
    expect(o).toHaveLength(2);
    expect(Math.sign(areaOf(o[0] ?? []))).not.toBe(Math.sign(areaOf(o[1] ?? [])));
    expect(outlines('é'.charCodeAt(0))).toHaveLength(outlines('e'.charCodeAt(0)).length + 1);
  });

  it('draws within the em, capitals higher than small letters', () => {
    const top = (letter: string): number => Math.max(...outlines(letter.charCodeAt(0)).flatMap((contour) => contour.filter((_, place) => place % 2 === 1)));
    expect(top('H')).toBeGreaterThan(top('x'));
    expect(top('H')).toBeLessThan(1);
  });
});

describe('a figure as a picture', () => {
  const raster = openFigureRaster(REPORT_FONTS);

  it('is three points to the unit, in its inks', () => {
    const bitmap = raster(figure([{ kind: 'rect', x: 10, y: 5, width: 10, height: 10, fill: 'ink' }]));
    expect([bitmap.width, bitmap.height]).toEqual([120, 60]);
    expect([...bitmap.rgb.subarray((30 * 120 + 45) * 3, (30 * 120 + 45) * 3 + 3)]).toEqual([0x1c, 0x23, 0x26]);
    expect(painted(bitmap)).toBeCloseTo(900 * (1 - 0x1c / 255), 0);
  });

  it('draws every kind of shape and text, and a sign for what the font lacks', () => {
    const shapes: readonly Shape[] = [
      { kind: 'line', from: { x: 0, y: 2 }, to: { x: 40, y: 2 }, stroke: 'ink' },
      { kind: 'polyline', points: [{ x: 0, y: 5 }, { x: 8, y: 9 }, { x: 0, y: 9 }], closed: true, stroke: 'ink', strokeWidth: 2 },
      { kind: 'circle', centre: { x: 15, y: 8 }, radius: 4, fill: 'ink' },
      { kind: 'ellipse', centre: { x: 30, y: 8 }, radiusX: 6, radiusY: 3, fill: 'ink' },
      { kind: 'rect', x: 2, y: 12, width: 10, height: 6, corner: 2, fill: 'ink' },
      { kind: 'text', at: { x: 38, y: 18 }, text: 'Añ', size: 8, face: 'semibold', anchor: 'end', ink: 'ink' },
      { kind: 'text', at: { x: 20, y: 18 }, text: '🌎', size: 8, face: 'regular', anchor: 'middle', ink: 'ink' },
    ];
    for (const shape of shapes) expect(painted(raster(figure([shape]))), shape.kind).toBeGreaterThan(20);
    expect(painted(raster(figure([shapes[2] as Shape])))).toBeCloseTo(Math.PI * 144 * (1 - 0x1c / 255), -1);
  });

  it('makes a very large figure coarser instead of filling the memory', () => {
    const { width, height } = raster({ width: 4000, height: 3000, title: 'f', altText: 'f', shapes: [] });
    expect(width * height).toBeLessThan(6_100_000);
  });
});
