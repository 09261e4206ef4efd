import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { separate } from '../../analysis/layout/separate';
import { box, label, segment } from './make-shapes';
import type { Drawn, Figure, Ink, Point, Shape } from './shapes';

/** Size of the names where it is not said, in points; what goes with it in the same measure. */
const SIZE = 7.5;
const LEADING_SHARE = 1.18;
const NAME_WIDTH = 84;
const TOP = 6;

/** A node of a sketch. */
export interface SketchNode {
  readonly name: string;
  /** Where it stands, in any unit. */
  readonly place: Point;
  /** Radius in points. */
  readonly radius: number;
  readonly fill: Ink;
  /** `ring`: a second circle around it; `gone`: only a broken outline; `new`: a cross inside. */
  readonly mark?: 'ring' | 'gone' | 'new';
  /** A second line under the name: a figure. */
  readonly detail?: string;
  /** Without a name where there are too many; the greatest first get theirs. */
  readonly isNamed: boolean;
}

/** A tie of a sketch, by the places of its ends in the list of nodes. */
export interface SketchTie {
  readonly from: number;
  readonly to: number;
  readonly drawn: Drawn;
}

export interface SketchOptions {
  readonly title: string;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
  /** Size of the names in points. */
  readonly nameSize?: number;
}

/**
 * A map drawn in few strokes: circles of given sizes where the actors stand, their ties, and the names beside them, none
 * over another as far as there is room. Null without nodes.
 */
export function sketchMap(nodes: readonly SketchNode[], ties: readonly SketchTie[], { title, altText, width, height, nameSize: size = SIZE }: SketchOptions): Figure | null {
  const leading = size * LEADING_SHARE;
  if (nodes.length === 0) return null;
  const xs = nodes.map(({ place }) => place.x);
  const ys = nodes.map(({ place }) => place.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const most = Math.max(...nodes.map(({ radius }) => radius));
  const side = NAME_WIDTH / 2 + 4;
  const spread = (value: number, from: number, to: number, start: number, end: number): number => (to > from ? start + ((value - from) / (to - from)) * (end - start) : (start + end) / 2);
  const at = nodes.map(({ place }): Point => ({
    x: spread(place.x, left, right, side, width - side),
    y: spread(place.y, top, bottom, TOP + most + 2, height - most - leading * 3),
  }));
  const named = nodes.flatMap((node, index) => (node.isNamed ? [{ node, index, lines: [...wrapToStrings(node.name, { width: NAME_WIDTH, size, measure: measureText, limit: 2 }), ...(node.detail === undefined ? [] : [node.detail])] }] : []));
  const wished = named.map(({ node, index }) => ({ x: (at[index] as Point).x, y: (at[index] as Point).y + node.radius + 2 }));
  const boxes = named.map(({ lines }) => {
    const half = Math.max(...lines.map((line) => measureText(line, 'regular', size))) / 2 + 1;
    return { left: half, right: half, up: 0, down: lines.length * leading };
  });
  const placed = separate(wished, boxes, { width, height }, 1).points;
  const circles = nodes.flatMap(({ radius, fill, mark }, index): readonly Shape[] => {
    const centre = at[index] as Point;
    if (mark === 'gone') return [{ kind: 'circle', centre, radius, fill: 'paper', stroke: 'warning', strokeWidth: 1.2, dash: [2.5, 2] }];
    return [
      ...(mark === 'ring' ? [{ kind: 'circle', centre, radius: radius + 2.6, stroke: 'warning', strokeWidth: 1.4 } as const] : []),
      { kind: 'circle', centre, radius, fill, stroke: 'ink', strokeWidth: 0.6 },
      ...(mark === 'new' ? [segment({ x: centre.x - radius * 0.55, y: centre.y }, { x: centre.x + radius * 0.55, y: centre.y }, { stroke: 'paper', strokeWidth: 1.4 }), segment({ x: centre.x, y: centre.y - radius * 0.55 }, { x: centre.x, y: centre.y + radius * 0.55 }, { stroke: 'paper', strokeWidth: 1.4 })] : []),
    ];
  });
  const names = named.flatMap(({ node, index, lines }, turn): readonly Shape[] => {
    const place = placed[turn] ?? { x: 0, y: 0 };
    const own = at[index] as Point;
    const far = Math.hypot(place.x - own.x, place.y - own.y - node.radius - 2) > leading * 2;
    return [
      ...(far ? [segment(own, place, { stroke: 'hairline', strokeWidth: 0.6 })] : []),
      ...lines.map((line, row): Shape => {
        const half = measureText(line, 'regular', size) / 2 + 0.8;
        return box(place.x - half, place.y + row * leading, half * 2, leading, { fill: 'paper' });
      }),
      ...lines.map((line, row) => label(line, place.x, place.y + row * leading + size * 0.92, { size, anchor: 'middle', ink: node.mark === 'gone' ? 'warning' : row === lines.length - 1 && node.detail !== undefined ? 'muted' : 'ink' })),
    ];
  });
  return {
    width,
    height,
    title,
    altText,
    shapes: [...ties.flatMap(({ from, to, drawn }) => (at[from] === undefined || at[to] === undefined ? [] : [segment(at[from], at[to], drawn)])), ...names, ...circles],
  };
}
