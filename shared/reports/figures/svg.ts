import { assertNever } from '../../domain/kernel/assert-never';
import type { FontFace } from '../typography/plex-widths';
import { PRINT_PALETTE } from './print-palette';
import type { Drawn, Ink, PicturedFigure, PictureShape, Shape } from './shapes';

type Palette = Readonly<Record<Ink, string>>;

const WEIGHTS: Readonly<Record<FontFace, string>> = {
  regular: '',
  italic: ' font-style="italic"',
  semibold: ' font-weight="600"',
};

/** Characters that XML 1.0 does not allow, even escaped. */
// eslint-disable-next-line no-control-regex -- these are the very characters to take out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** At most two decimals: a hundredth of a point is not seen. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function drawnAttributes(drawn: Drawn, palette: Palette): string {
  const fill = ` fill="${drawn.fill === undefined ? 'none' : palette[drawn.fill]}"`;
  if (drawn.stroke === undefined) return fill;
  const dash = drawn.dash === undefined ? '' : ` stroke-dasharray="${drawn.dash.map(n).join(' ')}"`;
  return `${fill} stroke="${palette[drawn.stroke]}" stroke-width="${n(drawn.strokeWidth ?? 1)}"${dash}`;
}

function shapeToSvg(shape: Shape | PictureShape, palette: Palette): string {
  switch (shape.kind) {
    case 'line':
      return `<line x1="${n(shape.from.x)}" y1="${n(shape.from.y)}" x2="${n(shape.to.x)}" y2="${n(shape.to.y)}"${drawnAttributes(shape, palette)}/>`;
    case 'polyline': {
      const points = shape.points.map(({ x, y }) => `${n(x)},${n(y)}`).join(' ');
      return `<${shape.closed ? 'polygon' : 'polyline'} points="${points}"${drawnAttributes(shape, palette)}/>`;
    }
    case 'circle':
      return `<circle cx="${n(shape.centre.x)}" cy="${n(shape.centre.y)}" r="${n(shape.radius)}"${drawnAttributes(shape, palette)}/>`;
    case 'ellipse':
      return `<ellipse cx="${n(shape.centre.x)}" cy="${n(shape.centre.y)}" rx="${n(shape.radiusX)}" ry="${n(shape.radiusY)}"${drawnAttributes(shape, palette)}/>`;
    case 'rect': {
      const corner = shape.corner === undefined ? '' : ` rx="${n(shape.corner)}"`;
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"${corner}${drawnAttributes(shape, palette)}/>`;
    }
    case 'text':
      return `<text x="${n(shape.at.x)}" y="${n(shape.at.y)}" font-size="${n(shape.size)}" text-anchor="${shape.anchor}" fill="${palette[shape.ink]}"${WEIGHTS[shape.face]}${shape.turned === true ? ` transform="rotate(-90 ${n(shape.at.x)} ${n(shape.at.y)})"` : ''}>${escaped(shape.text)}</text>`;
    case 'image':
      return `<image x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" href="${escaped(shape.source)}"/>`;
    default:
      return assertNever(shape);
  }
}

/**
 * A figure as one self-contained SVG file: no script, no outside reference, texts escaped, its words for who cannot
 * see it in `title` and `desc`. `fontCss`: `@font-face` rules that carry the fonts inside.
 */
export function figureToSvg(figure: PicturedFigure, palette: Palette = PRINT_PALETTE, fontCss = ''): string {
  const { width, height, title, altText } = figure;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-labelledby="figure-title figure-desc" font-family="'IBM Plex Sans', sans-serif">`,
    `<title id="figure-title">${escaped(title)}</title>`,
    `<desc id="figure-desc">${escaped(altText)}</desc>`,
    ...(fontCss === '' ? [] : [`<style>${escaped(fontCss)}</style>`]),
    ...figure.shapes.map((shape) => shapeToSvg(shape, palette)),
    '</svg>',
    '',
  ].join('\n');
}
