import { assertNever } from '../../domain/kernel/assert-never';
import { PRINT_PALETTE } from '../figures/print-palette';
import type { Drawn, Figure, Point, Shape } from '../figures/shapes';
import type { Canvas } from './canvas';

/** Where a figure lies on the page: its upper left corner and its scale, page points per unit. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Sets pens and gives jsPDF's word for stroking, filling or both; null where nothing is drawn. */
function prepare({ doc }: Canvas, drawn: Drawn, scale: number): 'S' | 'F' | 'FD' | null {
  if (drawn.fill !== undefined) doc.setFillColor(PRINT_PALETTE[drawn.fill]);
  if (drawn.stroke !== undefined) {
    doc.setDrawColor(PRINT_PALETTE[drawn.stroke]);
    doc.setLineWidth((drawn.strokeWidth ?? 1) * scale);
    doc.setLineDashPattern((drawn.dash ?? []).map((length) => length * scale), 0);
  }
  if (drawn.stroke === undefined) return drawn.fill === undefined ? null : 'F';
  return drawn.fill === undefined ? 'S' : 'FD';
}

function paintShape(canvas: Canvas, shape: Shape, { x, y, scale }: Place): void {
  const { doc } = canvas;
  const at = (point: Point): Point => ({ x: x + point.x * scale, y: y + point.y * scale });
  if (shape.kind === 'text') {
    const place = at(shape.at);
    canvas.text(canvas.clean(shape.text), place.x, place.y, { size: shape.size * scale, face: shape.face, ink: shape.ink }, shape.anchor);
    return;
  }
  const style = prepare(canvas, shape, scale);
  if (style === null) return;
  switch (shape.kind) {
    case 'line': {
      const from = at(shape.from);
      const to = at(shape.to);
      doc.line(from.x, from.y, to.x, to.y);
      return;
    }
    case 'polyline': {
      const points = shape.points.map(at);
      const first = points[0];
      if (first === undefined) return;
      const steps = points.slice(1).map((point, index) => {
        const before = points[index] ?? first;
        return [point.x - before.x, point.y - before.y];
      });
      doc.lines(steps, first.x, first.y, [1, 1], style, shape.closed);
      return;
    }
    case 'circle': {
      const centre = at(shape.centre);
      doc.circle(centre.x, centre.y, shape.radius * scale, style);
      return;
    }
    case 'ellipse': {
      const centre = at(shape.centre);
      doc.ellipse(centre.x, centre.y, shape.radiusX * scale, shape.radiusY * scale, style);
      return;
    }
    case 'rect': {
      const corner = at({ x: shape.x, y: shape.y });
      const radius = (shape.corner ?? 0) * scale;
      if (radius > 0) doc.roundedRect(corner.x, corner.y, shape.width * scale, shape.height * scale, radius, radius, style);
      else doc.rect(corner.x, corner.y, shape.width * scale, shape.height * scale, style);
      return;
    }
    default:
      assertNever(shape);
  }
}

/** Paints a figure as vectors with its upper left corner at the place given; its text stays text. */
export function paintFigure(canvas: Canvas, figure: Figure, place: Place): void {
  canvas.doc.setLineCap('butt');
  canvas.doc.setLineJoin('miter');
  for (const shape of figure.shapes) paintShape(canvas, shape, place);
  canvas.doc.setLineDashPattern([], 0);
}
