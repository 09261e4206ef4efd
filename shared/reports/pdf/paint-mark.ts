import type { jsPDF } from 'jspdf';
import { assertNever } from '../../domain/kernel/assert-never';
import type { Palette } from '../figures/print-palette';
import type { Drawn, TextShape } from '../figures/shapes';
import type { Mark } from '../layout/page';
import type { FontMetrics } from '../typography/font-file';
import type { FontFace } from '../typography/plex-widths';
import { FAMILY, STYLES } from './fonts';

/** What a page is painted with. */
export interface Brush {
  readonly doc: jsPDF;
  readonly palette: Palette;
  readonly metrics: FontMetrics;
}

/** Sets pens and gives jsPDF's word for stroking, filling or both; null where nothing is drawn. */
function prepare({ doc, palette }: Brush, drawn: Drawn): 'S' | 'F' | 'FD' | null {
  if (drawn.fill !== undefined) doc.setFillColor(palette[drawn.fill]);
  if (drawn.stroke !== undefined) {
    doc.setDrawColor(palette[drawn.stroke]);
    doc.setLineWidth(drawn.strokeWidth ?? 1);
    doc.setLineDashPattern([...(drawn.dash ?? [])], 0);
  }
  if (drawn.stroke === undefined) return drawn.fill === undefined ? null : 'F';
  return drawn.fill === undefined ? 'S' : 'FD';
}

function widthOf(metrics: FontMetrics, text: string, face: FontFace, size: number): number {
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) thousandths += metrics[face].advance(text.charCodeAt(index));
  return (thousandths * size) / 1000;
}

function paintText({ doc, palette, metrics }: Brush, { text, at, size, face, anchor, ink, turned }: TextShape): void {
  doc.setFont(FAMILY, STYLES[face]);
  doc.setFontSize(size);
  doc.setTextColor(palette[ink]);
  const width = anchor === 'start' ? 0 : widthOf(metrics, text, face, size);
  const back = anchor === 'middle' ? width / 2 : width;
  if (turned === true) doc.text(text, at.x, at.y + back, { angle: 90 });
  else doc.text(text, at.x - back, at.y);
}

/** Paints one mark on the current page, as vectors; its text stays text. */
export function paintMark(brush: Brush, mark: Mark): void {
  const { doc } = brush;
  if (mark.kind === 'text') {
    paintText(brush, mark);
    return;
  }
  if (mark.kind === 'image') {
    const format = mark.source.startsWith('data:image/png') ? 'PNG' : 'JPEG';
    // Without a name of ours: each picture is known by what it is, and is in the file once.
    doc.addImage(mark.source, format, mark.x, mark.y, mark.width, mark.height, undefined, 'FAST');
    return;
  }
  const style = prepare(brush, mark);
  if (style === null) return;
  switch (mark.kind) {
    case 'line':
      doc.line(mark.from.x, mark.from.y, mark.to.x, mark.to.y);
      return;
    case 'polyline': {
      const first = mark.points[0];
      if (first === undefined) return;
      const steps = mark.points.slice(1).map((point, index) => {
        const before = mark.points[index] ?? first;
        return [point.x - before.x, point.y - before.y];
      });
      doc.lines(steps, first.x, first.y, [1, 1], style, mark.closed);
      return;
    }
    case 'circle':
      doc.circle(mark.centre.x, mark.centre.y, mark.radius, style);
      return;
    case 'ellipse':
      doc.ellipse(mark.centre.x, mark.centre.y, mark.radiusX, mark.radiusY, style);
      return;
    case 'rect': {
      const corner = mark.corner ?? 0;
      if (corner > 0) doc.roundedRect(mark.x, mark.y, mark.width, mark.height, corner, corner, style);
      else doc.rect(mark.x, mark.y, mark.width, mark.height, style);
      return;
    }
    default:
      assertNever(mark);
  }
}
