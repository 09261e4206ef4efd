import { formattingLocale } from '../../i18n';
import { PRINT_PALETTE } from '../figures/print-palette';
import type { PicturedFigure, PictureShape, Shape } from '../figures/shapes';
import { figureToSvg } from '../figures/svg';
import { placedMark } from '../layout/place-figure';
import { printableText } from '../layout/printable-text';
import { writePdf } from '../pdf/write-pdf';
import { fontMetrics, type FontBytes } from '../typography/font-file';
import type { MapSheet } from './map-sheet';

/** The sheets as a PDF: vectors, the text of names as text, fonts inside. `now`: milliseconds since 1970 UTC, written into the file. */
export function sheetPdf({ pages }: MapSheet, fonts: FontBytes, now: number): Uint8Array {
  const [first] = pages;
  if (first === undefined) throw new Error('A sheet without pages');
  const { regular } = fontMetrics(fonts);
  const { clean, replaced } = printableText((code) => regular.hasGlyph(code));
  const cleaned = (shape: Shape | PictureShape): Shape | PictureShape => (shape.kind === 'text' ? { ...shape, text: clean(shape.text) } : shape);
  const laid = pages.map(({ shapes }) => ({ marks: shapes.map(cleaned), links: [], origins: [] }));
  return writePdf(
    {
      title: first.title,
      subject: first.altText,
      language: formattingLocale(),
      width: first.width,
      height: first.height,
      palette: PRINT_PALETTE,
      pages: laid,
      bookmarks: [],
      replaced: [...replaced.keys()],
    },
    fonts,
    { now },
  );
}

/** All sheets one below the other as one drawing, for files that know no pages. */
export function stackedSheet({ pages }: MapSheet): PicturedFigure {
  const [first] = pages;
  if (first === undefined) throw new Error('A sheet without pages');
  let y = 0;
  const shapes = pages.flatMap((page) => {
    const top = y;
    const moved = page.shapes.map((mark) => placedMark(mark, { x: 0, y: top, scale: 1 }));
    y += page.height;
    return moved;
  });
  return { ...first, height: y, shapes: [{ kind: 'rect', x: 0, y: 0, width: first.width, height: y, fill: 'paper' }, ...shapes] };
}

/** The sheets as one SVG. `fontCss`: `@font-face` rules with the fonts inside, so that it looks the same on every machine; none leaves the font to the machine. */
export function sheetSvg(sheet: MapSheet, fontCss = ''): string {
  return figureToSvg(stackedSheet(sheet), PRINT_PALETTE, fontCss);
}
