import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { separate } from '../../analysis/layout/separate';
import { box, label, segment } from './make-shapes';
import type { Figure, Point, Shape } from './shapes';

const SIZE = 7.5;
const LEADING = 8.8;
const LABEL_WIDTH = 84;
const DOT = 2.6;
const LEFT = 30;
const TOP = 8;
const BOTTOM = 30;
/** A name further than this from its dot is tied to it by a line. */
const TIE = 11;

/** Something with two values. */
export interface PlanePoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PlaneAxis {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Where the plane is cut in two. */
  readonly middle: number;
  /** Words at the two ends. */
  readonly ends: readonly [string, string];
}

export interface PlaneOptions {
  readonly title: string;
  readonly altText: string;
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  /** Words of the quarters: upper left, upper right, lower left, lower right. */
  readonly quarters: readonly [string, string, string, string];
  readonly width?: number;
  readonly height?: number;
}

/**
 * Points on a plane cut into four named quarters. Names never cover each other (as far as there is room) and are tied to
 * their dots; dots of the same values lie on each other and share the place of their names. Null without points.
 */
export function planeFigure(points: readonly PlanePoint[], options: PlaneOptions): Figure | null {
  const { title, altText, x: across, y: up, quarters, width = 484, height = 360 } = options;
  if (points.length === 0 || across.max <= across.min || up.max <= up.min) return null;
  const ground = { width: width - LEFT, height: height - TOP - BOTTOM };
  const share = (value: number, { min, max }: PlaneAxis): number => Math.max(0, Math.min(1, (value - min) / (max - min)));
  // Dots keep off the frame by their own size.
  const at = ({ x, y }: { readonly x: number; readonly y: number }): Point => ({
    x: LEFT + 6 + share(x, across) * (ground.width - 12),
    y: TOP + 6 + (1 - share(y, up)) * (ground.height - 12),
  });
  const centre = at({ x: across.middle, y: up.middle });
  const dots = points.map(at);
  const names = points.map(({ name }) => wrapToStrings(name, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 2 }));
  const boxes = names.map((lines) => {
    const half = Math.max(...lines.map((line) => measureText(line, 'regular', SIZE))) / 2 + 1.5;
    return { left: half, right: half, up: 1, down: lines.length * LEADING + 1 };
  });
  const wished = dots.map((dot, index) => ({ x: dot.x - LEFT, y: dot.y - TOP + DOT + 2 + (index % 2 === 0 ? 0 : -(DOT * 2 + 4 + (boxes[index]?.down ?? 0))) }));
  const placed = separate(wished, boxes, ground, 1.5).points.map(({ x, y }) => ({ x: x + LEFT, y: y + TOP }));
  const corner = (index: number): Shape => {
    const right = index % 2 === 1;
    const lower = index > 1;
    return label(quarters[index] ?? '', right ? width - 6 : LEFT + 6, lower ? TOP + ground.height - 6 : TOP + 11, { size: 8, face: 'semibold', anchor: right ? 'end' : 'start', ink: 'faint' });
  };
  const nameShapes = placed.flatMap((place, index): readonly Shape[] => {
    const dot = dots[index];
    const lines = names[index] ?? [];
    if (dot === undefined) return [];
    const middle = { x: place.x, y: place.y + (lines.length * LEADING) / 2 };
    const far = Math.hypot(middle.x - dot.x, middle.y - dot.y) > TIE + (lines.length * LEADING) / 2;
    return [
      ...(far ? [segment(dot, middle, { stroke: 'hairline', strokeWidth: 0.6 })] : []),
      ...lines.map((line, row): Shape => {
        const half = measureText(line, 'regular', SIZE) / 2 + 0.8;
        return box(place.x - half, place.y + row * LEADING, half * 2, LEADING, { fill: 'paper' });
      }),
      ...lines.map((line, row) => label(line, place.x, place.y + row * LEADING + SIZE * 0.92, { size: SIZE, anchor: 'middle' })),
    ];
  });
  const bottom = TOP + ground.height;
  return {
    width,
    height,
    title,
    altText,
    shapes: [
      box(LEFT, TOP, ground.width, ground.height, { stroke: 'faint', strokeWidth: 0.8 }),
      segment({ x: centre.x, y: TOP }, { x: centre.x, y: bottom }, { stroke: 'hairline', strokeWidth: 0.8, dash: [3, 2] }),
      segment({ x: LEFT, y: centre.y }, { x: width, y: centre.y }, { stroke: 'hairline', strokeWidth: 0.8, dash: [3, 2] }),
      ...[0, 1, 2, 3].map(corner),
      ...nameShapes,
      ...dots.map((dot): Shape => ({ kind: 'circle', centre: dot, radius: DOT, fill: 'accent', stroke: 'paper', strokeWidth: 0.6 })),
      label(across.ends[0], LEFT, bottom + 11, { size: 7, ink: 'muted' }),
      label(across.ends[1], width, bottom + 11, { size: 7, anchor: 'end', ink: 'muted' }),
      label(`${across.name} →`, (LEFT + width) / 2, bottom + 22, { size: 8, face: 'semibold', anchor: 'middle' }),
      label(up.ends[1], LEFT - 4, TOP + 7, { size: 7, anchor: 'end', ink: 'muted' }),
      label(up.ends[0], LEFT - 4, bottom, { size: 7, anchor: 'end', ink: 'muted' }),
      label(`↑ ${up.name}`, 0, bottom + 22, { size: 8, face: 'semibold' }),
    ],
  };
}
