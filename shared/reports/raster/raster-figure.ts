import { assertNever } from '../../domain/kernel/assert-never';
import { PRINT_PALETTE, type Palette } from '../figures/print-palette';
import type { Drawn, Figure, Ink, Point, RectShape, Shape, TextShape } from '../figures/shapes';
import { printableText } from '../layout/printable-text';
import { fontMetrics, type FontBytes, type FontMetrics } from '../typography/font-file';
import { glyphOutlines, type GlyphOutlines } from '../typography/glyph-outlines';
import type { FontFace } from '../typography/plex-widths';
import { whiteBitmap, type Bitmap, type Rgb } from './bitmap';
import { fillOutlines, type Outline } from './fill-outlines';
import { outlineOf, roundPoints, strokeOutlines, type Path } from './stroke-outlines';

/** Points of the picture per unit of the figure: 216 to the inch, as a good printer shows them. */
const SCALE = 3;
/** A larger picture is made coarser: a text processor has to turn its pages. */
const MOST_POINTS = 6_000_000;

/** Draws figures as pictures of points, for what takes no vectors. */
export type FigureRaster = (figure: Figure) => Bitmap;

interface Easel {
  readonly bitmap: Bitmap;
  readonly scale: number;
  readonly palette: Palette;
  readonly metrics: FontMetrics;
  readonly outlines: Readonly<Record<FontFace, GlyphOutlines>>;
  readonly clean: (text: string) => string;
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The corners of a rectangle; rounded ones as arcs. */
function rectPoints({ x, y, width, height, corner = 0 }: RectShape): readonly Point[] {
  if (corner <= 0) return [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }];
  const radius = Math.min(corner, width / 2, height / 2);
  const middles: readonly Point[] = [{ x: x + width - radius, y: y + height - radius }, { x: x + radius, y: y + height - radius }, { x: x + radius, y: y + radius }, { x: x + width - radius, y: y + radius }];
  return middles.flatMap((middle, quarter) =>
    Array.from({ length: 7 }, (_, step) => {
      const angle = ((quarter + step / 6) * Math.PI) / 2;
      return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
    }),
  );
}

function pathOf(shape: Exclude<Shape, TextShape>, scale: number): Path {
  switch (shape.kind) {
    case 'line':
      return { points: [shape.from, shape.to], closed: false };
    case 'polyline':
      return shape;
    case 'rect':
      return { points: rectPoints(shape), closed: true };
    case 'circle':
    case 'ellipse': {
      const [radiusX, radiusY] = shape.kind === 'circle' ? [shape.radius, shape.radius] : [shape.radiusX, shape.radiusY];
      const round = roundPoints({ x: 0, y: 0 }, radiusX * scale, radiusY * scale);
      return { points: round.map(({ x, y }) => ({ x: shape.centre.x + x / scale, y: shape.centre.y + y / scale })), closed: true };
    }
    default:
      return assertNever(shape);
  }
}

function paintDrawn({ bitmap, scale, palette }: Easel, { points, closed }: Path, { stroke, strokeWidth = 1, dash, fill }: Drawn): void {
  const scaled = points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const ink = (name: Ink): Rgb => rgbOf(palette[name]);
  if (fill !== undefined) fillOutlines(bitmap, [outlineOf(scaled)], ink(fill));
  if (stroke !== undefined) fillOutlines(bitmap, strokeOutlines({ points: scaled, closed }, strokeWidth * scale, dash?.map((length) => length * scale)), ink(stroke));
}

function paintText({ bitmap, scale, palette, metrics, outlines, clean }: Easel, { text, at, size, face, anchor, ink }: TextShape): void {
  const shown = clean(text);
  const advanceOf = (index: number): number => (metrics[face].advance(shown.charCodeAt(index)) * size) / 1000;
  let width = 0;
  for (let index = 0; index < shown.length; index += 1) width += advanceOf(index);
  let x = at.x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  for (let index = 0; index < shown.length; index += 1) {
    const [left, base, em] = [x * scale, at.y * scale, size * scale];
    const glyph = outlines[face](shown.charCodeAt(index)).map((contour): Outline => contour.map((value, place) => (place % 2 === 0 ? left + value * em : base - value * em)));
    if (glyph.length > 0) fillOutlines(bitmap, glyph, rgbOf(palette[ink]));
    x += advanceOf(index);
  }
}

/** Opens a maker of pictures with the report's fonts and inks: three points of the picture to a unit, fewer for very large figures. */
export function openFigureRaster(fonts: FontBytes, palette: Palette = PRINT_PALETTE): FigureRaster {
  const metrics = fontMetrics(fonts);
  const outlines = { regular: glyphOutlines(fonts.regular), italic: glyphOutlines(fonts.italic), semibold: glyphOutlines(fonts.semibold) };
  const { clean } = printableText(metrics.regular.hasGlyph);
  return (figure) => {
    const scale = Math.min(SCALE, Math.sqrt(MOST_POINTS / Math.max(1, figure.width * figure.height)));
    const bitmap = whiteBitmap(Math.max(1, Math.ceil(figure.width * scale)), Math.max(1, Math.ceil(figure.height * scale)));
    const easel: Easel = { bitmap, scale, palette, metrics, outlines, clean };
    for (const shape of figure.shapes) {
      if (shape.kind === 'text') paintText(easel, shape);
      else paintDrawn(easel, pathOf(shape, scale), shape);
    }
    return bitmap;
  };
}
