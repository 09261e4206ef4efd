import { label, segment } from '../figures/make-shapes';
import type { Point, Shape } from '../figures/shapes';
import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';

/** What lies behind the actors of a view, in its canvas units: borders of rings, lines and zones with their words, and what people wrote on it. */
export type MapGuide =
  | { readonly kind: 'ring'; readonly radiusX: number; readonly radiusY: number }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'area'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly label: string }
  | { readonly kind: 'note' | 'frame'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly label: string }
  | { readonly kind: 'text'; readonly at: Point; readonly text: string; readonly anchor: 'start' | 'middle'; readonly width: number };

/** The points that a guide reaches: the map is fitted around them too. */
export function guideExtent(guide: MapGuide): readonly Point[] {
  switch (guide.kind) {
    case 'ring':
      return [{ x: -guide.radiusX, y: -guide.radiusY }, { x: guide.radiusX, y: guide.radiusY }];
    case 'line':
      return [guide.from, guide.to];
    case 'text':
      return [guide.at];
    case 'area':
    case 'note':
    case 'frame':
      return [{ x: guide.x, y: guide.y }, { x: guide.x + guide.width, y: guide.y + guide.height }];
  }
}

/** A guide on the sheet. `fit` brings canvas units to the sheet's; `size`: of its words, in those of the sheet. */
export function guideShapes(guide: MapGuide, fit: (point: Point) => Point, size: number): readonly Shape[] {
  switch (guide.kind) {
    case 'ring': {
      const centre = fit({ x: 0, y: 0 });
      const edge = fit({ x: guide.radiusX, y: guide.radiusY });
      return [{ kind: 'ellipse', centre, radiusX: Math.abs(edge.x - centre.x), radiusY: Math.abs(edge.y - centre.y), stroke: 'hairline', strokeWidth: 1 }];
    }
    case 'line':
      return [segment(fit(guide.from), fit(guide.to), { stroke: 'hairline', strokeWidth: 1 })];
    case 'text': {
      const at = fit(guide.at);
      const width = Math.abs(fit({ x: guide.at.x + guide.width, y: guide.at.y }).x - at.x);
      const lines = wrapToStrings(guide.text, { width, size, measure: measureText, face: 'semibold', limit: 3 });
      return lines.map((line, row) => label(line, at.x, at.y + row * size * 1.15, { size, face: 'semibold', anchor: guide.anchor, ink: 'muted' }));
    }
    case 'note':
    case 'frame': {
      const [from, to] = [fit({ x: guide.x, y: guide.y }), fit({ x: guide.x + guide.width, y: guide.y + guide.height })];
      const [width, height] = [to.x - from.x, to.y - from.y];
      const isNote = guide.kind === 'note';
      const limit = isNote ? Math.max(1, Math.floor((height - 6) / (size * 1.2))) : 1;
      const lines = wrapToStrings(guide.label, { width: Math.max(size * 3, width - 10), size, measure: measureText, face: isNote ? 'regular' : 'semibold', limit });
      return [
        { kind: 'rect', x: from.x, y: from.y, width, height, corner: 5, stroke: isNote ? 'muted' : 'hairline', strokeWidth: isNote ? 0.8 : 1.4, fill: isNote ? 'paper' : 'wash' },
        ...lines.map((line, row) => label(line, from.x + 5, from.y + 3 + size * (1 + row * 1.2), { size, face: isNote ? 'regular' : 'semibold', ink: isNote ? 'ink' : 'muted' })),
      ];
    }
    case 'area': {
      const [from, to] = [fit({ x: guide.x, y: guide.y }), fit({ x: guide.x + guide.width, y: guide.y + guide.height })];
      const width = Math.abs(to.x - from.x);
      const fits = measureText(guide.label, 'semibold', size) <= width - 8;
      return [
        { kind: 'rect', x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height: Math.abs(to.y - from.y), corner: 6, stroke: 'hairline', strokeWidth: 0.8, fill: 'wash' },
        ...(fits && guide.label !== '' ? [label(guide.label, Math.min(from.x, to.x) + 5, Math.min(from.y, to.y) + 3 + size, { size, face: 'semibold', ink: 'muted' })] : []),
      ];
    }
  }
}
