import { assertNever } from '../../domain/kernel/assert-never';
import type { Drawn, Figure, Point, Shape } from './shapes';

function scaleShape(shape: Shape, by: number): Shape {
  const at = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  const drawn = ({ strokeWidth = 1, dash }: Drawn): Drawn => ({ strokeWidth: strokeWidth * by, ...(dash === undefined ? {} : { dash: dash.map((length) => length * by) }) });
  switch (shape.kind) {
    case 'line':
      return { ...shape, ...drawn(shape), from: at(shape.from), to: at(shape.to) };
    case 'polyline':
      return { ...shape, ...drawn(shape), points: shape.points.map(at) };
    case 'circle':
      return { ...shape, ...drawn(shape), centre: at(shape.centre), radius: shape.radius * by };
    case 'ellipse':
      return { ...shape, ...drawn(shape), centre: at(shape.centre), radiusX: shape.radiusX * by, radiusY: shape.radiusY * by };
    case 'rect':
      return { ...shape, ...drawn(shape), x: shape.x * by, y: shape.y * by, width: shape.width * by, height: shape.height * by, ...(shape.corner === undefined ? {} : { corner: shape.corner * by }) };
    case 'text':
      return { ...shape, at: at(shape.at), size: shape.size * by };
    default:
      return assertNever(shape);
  }
}

/** The same drawing, `by` times as large: letters and lines grow with it. */
export function scaleFigure(figure: Figure, by: number): Figure {
  return { ...figure, width: figure.width * by, height: figure.height * by, shapes: figure.shapes.map((shape) => scaleShape(shape, by)) };
}
