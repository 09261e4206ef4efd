import { label, segment } from '../figures/make-shapes';
import type { Point, Shape } from '../figures/shapes';
import { measureText } from '../typography/measure';

/** What lies behind the actors of a view, in its canvas units: borders of rings, lines and areas with their words. */
export type MapGuide =
  | { readonly kind: 'ring'; readonly radiusX: number; readonly radiusY: number }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'area'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly label: string };

/** The points that a guide reaches: the map is fitted around them too. */
export function guideExtent(guide: MapGuide): readonly Point[] {
  switch (guide.kind) {
    case 'ring':
      return [{ x: -guide.radiusX, y: -guide.radiusY }, { x: guide.radiusX, y: guide.radiusY }];
    case 'line':
      return [guide.from, guide.to];
    case 'area':
      return [{ x: guide.x, y: guide.y }, { x: guide.x + guide.width, y: guide.y + guide.height }];
  }
}

/** A guide on the sheet. `fit` brings canvas units to the sheet's. */
export function guideShapes(guide: MapGuide, fit: (point: Point) => Point): readonly Shape[] {
  switch (guide.kind) {
    case 'ring': {
      const centre = fit({ x: 0, y: 0 });
      const edge = fit({ x: guide.radiusX, y: guide.radiusY });
      return [{ kind: 'ellipse', centre, radiusX: Math.abs(edge.x - centre.x), radiusY: Math.abs(edge.y - centre.y), stroke: 'hairline', strokeWidth: 1 }];
    }
    case 'line':
      return [segment(fit(guide.from), fit(guide.to), { stroke: 'hairline', strokeWidth: 1 })];
    case 'area': {
      const [from, to] = [fit({ x: guide.x, y: guide.y }), fit({ x: guide.x + guide.width, y: guide.y + guide.height })];
      const width = Math.abs(to.x - from.x);
      const fits = measureText(guide.label, 'semibold', 8) <= width - 8;
      return [
        { kind: 'rect', x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height: Math.abs(to.y - from.y), corner: 6, stroke: 'hairline', strokeWidth: 0.8, fill: 'wash' },
        ...(fits && guide.label !== '' ? [label(guide.label, Math.min(from.x, to.x) + 5, Math.min(from.y, to.y) + 11, { size: 8, face: 'semibold', ink: 'muted' })] : []),
      ];
    }
  }
}
