import { assertNever } from '../../domain/kernel/assert-never';
import type { Drawn, Figure, PictureShape, Point, Shape } from '../figures/shapes';
import type { Sheet } from './sheet';

/** Where a figure lies on the page: its upper left corner and its scale, page points per unit. */
export interface FigurePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function drawnAt<One extends Drawn>(drawn: One, scale: number): One {
  return {
    ...drawn,
    ...(drawn.strokeWidth === undefined && drawn.stroke === undefined ? {} : { strokeWidth: (drawn.strokeWidth ?? 1) * scale }),
    ...(drawn.dash === undefined ? {} : { dash: drawn.dash.map((length) => length * scale) }),
  };
}

/** A shape as it lies at a place: moved, and grown with its pens and texts. */
export function placedShape(shape: Shape, { x, y, scale }: FigurePlace): Shape {
  const at = (point: Point): Point => ({ x: x + point.x * scale, y: y + point.y * scale });
  switch (shape.kind) {
    case 'text':
      return { ...shape, at: at(shape.at), size: shape.size * scale };
    case 'line':
      return { ...drawnAt(shape, scale), from: at(shape.from), to: at(shape.to) };
    case 'polyline':
      return { ...drawnAt(shape, scale), points: shape.points.map(at) };
    case 'circle':
      return { ...drawnAt(shape, scale), centre: at(shape.centre), radius: shape.radius * scale };
    case 'ellipse':
      return { ...drawnAt(shape, scale), centre: at(shape.centre), radiusX: shape.radiusX * scale, radiusY: shape.radiusY * scale };
    case 'rect': {
      const corner = at(shape);
      return { ...drawnAt(shape, scale), ...corner, width: shape.width * scale, height: shape.height * scale, ...(shape.corner === undefined ? {} : { corner: shape.corner * scale }) };
    }
    default:
      return assertNever(shape);
  }
}

/** A shape or a picture as it lies at a place. */
export function placedMark(mark: Shape | PictureShape, place: FigurePlace): Shape | PictureShape {
  if (mark.kind !== 'image') return placedShape(mark, place);
  const { x, y, scale } = place;
  return { ...mark, x: x + mark.x * scale, y: y + mark.y * scale, width: mark.width * scale, height: mark.height * scale };
}

/** Puts a figure on the current page with its upper left corner at the place given; its text stays text. */
export function placeFigure(sheet: Sheet, figure: Figure, place: FigurePlace): void {
  for (const shape of figure.shapes) sheet.shape(placedShape(shape, place));
}
