import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { box, label, polygon, segment } from './make-shapes';
import type { Figure, Point, Shape } from './shapes';

const SIZE = 9;
const LEADING = 10.8;
const LABEL_WIDTH = 96;
const RADIUS = 108;
const LABEL_GAP = 10;
const MARK = 3;

/** One outline over the axes. */
export interface RadarSeries {
  readonly name: string;
  /** One value per axis, 0 to `max`; null where there is none: the outline is open there. */
  readonly values: readonly (number | null)[];
}

export interface RadarOptions {
  readonly title: string;
  readonly altText: string;
  /** The value at the rim. */
  readonly max: number;
  /** Rings with their words: value 0 is the centre. */
  readonly rings: readonly { readonly value: number; readonly text: string }[];
  readonly width?: number;
}

/** How a series is told from the others without colour: full line, dashes, dots; and its mark. */
const DASHES: readonly (readonly number[] | undefined)[] = [undefined, [5, 3], [1.5, 2.5]];

/** The stretches of neighbouring points between gaps, around the circle. */
function stretches(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const gap = points.indexOf(null);
  if (gap < 0) return [points.filter((point) => point !== null)];
  const turned = [...points.slice(gap), ...points.slice(0, gap)];
  const found: Point[][] = [];
  let open: Point[] = [];
  for (const point of turned) {
    if (point !== null) open.push(point);
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...found, open] : found;
}

function markShape(at: Point, place: number): Shape {
  if (place === 0) return { kind: 'circle', centre: at, radius: MARK, fill: 'accent' };
  if (place === 1) return box(at.x - MARK, at.y - MARK, MARK * 2, MARK * 2, { fill: 'paper', stroke: 'ink', strokeWidth: 1.2 });
  const points = [{ x: at.x, y: at.y - MARK }, { x: at.x + MARK, y: at.y }, { x: at.x, y: at.y + MARK }, { x: at.x - MARK, y: at.y }];
  return polygon(points, { fill: 'paper', stroke: 'muted', strokeWidth: 1.2 });
}

function seriesShapes(points: readonly (Point | null)[], place: number): readonly Shape[] {
  const stroke = place === 0 ? 'accent' : place === 1 ? 'ink' : 'muted';
  const dash = DASHES[place];
  const drawn = { stroke, strokeWidth: place === 0 ? 2 : 1.4, ...(dash === undefined ? {} : { dash }) } as const;
  const isWhole = points.every((point) => point !== null);
  const lines = stretches(points).flatMap((part): readonly Shape[] =>
    part.length < 2 ? [] : [{ kind: 'polyline', points: part, closed: isWhole && part.length > 2, ...drawn }],
  );
  return [...lines, ...points.flatMap((point) => (point === null ? [] : [markShape(point, place)]))];
}

/**
 * Values of a few series around a circle, from 0 at the centre. A missing value opens the outline, it is never drawn
 * as 0. Up to three series are told apart by line and mark. Null for fewer than three axes or no value at all.
 */
export function radarFigure(axes: readonly string[], series: readonly RadarSeries[], options: RadarOptions): Figure | null {
  const shown = series.filter(({ values }) => values.some((value) => value !== null)).slice(0, DASHES.length);
  if (axes.length < 3 || shown.length === 0) return null;
  const { title, altText, max, rings, width = 440 } = options;
  const texts = axes.map((axis) => wrapToStrings(axis, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 3 }));
  const margin = LEADING * 3 + LABEL_GAP;
  const centre: Point = { x: width / 2, y: margin + RADIUS };
  const turn = (axis: number): number => -Math.PI / 2 + (2 * Math.PI * axis) / axes.length;
  const at = (axis: number, value: number): Point => {
    const reach = (RADIUS * Math.max(0, Math.min(max, value))) / max;
    return { x: centre.x + Math.cos(turn(axis)) * reach, y: centre.y + Math.sin(turn(axis)) * reach };
  };
  const ground = rings
    .filter(({ value }) => value > 0)
    .map(({ value }) => polygon(axes.map((_, axis) => at(axis, value)), { stroke: 'hairline', strokeWidth: 0.8 }));
  const spokes = axes.map((_, axis) => segment(centre, at(axis, max), { stroke: 'hairline', strokeWidth: 0.8 }));
  const ringWords = rings.map(({ value, text }) => {
    const point = at(0, value);
    return label(text, point.x + 4, point.y - 2, { size: 7.5, ink: 'muted' });
  });
  const names = texts.flatMap((lines, axis): readonly Shape[] => {
    const [across, down] = [Math.cos(turn(axis)), Math.sin(turn(axis))];
    const x = centre.x + across * (RADIUS + LABEL_GAP);
    const y = centre.y + down * (RADIUS + LABEL_GAP);
    const anchor = across > 0.2 ? 'start' : across < -0.2 ? 'end' : 'middle';
    // The block of lines leans away from the circle: above it at the top, below it at the bottom.
    const top = y - (lines.length * LEADING * (1 - down)) / 2 + SIZE * 0.8;
    return lines.map((line, index) => label(line, x, top + index * LEADING, { size: SIZE, anchor }));
  });
  const outlines = [...shown]
    .map((one, place) => ({ one, place }))
    .reverse()
    .flatMap(({ one, place }) =>
      seriesShapes(axes.map((_, axis) => {
        const value = one.values[axis] ?? null;
        return value === null ? null : at(axis, value);
      }), place),
    );
  const legendTop = margin * 2 + RADIUS * 2 + 6;
  let x = 0;
  const legend = shown.length < 2 ? [] : shown.flatMap(({ name }, place): readonly Shape[] => {
    const start = x;
    x += 36 + measureText(name, 'regular', SIZE) + 18;
    const dash = DASHES[place];
    return [
      segment({ x: start, y: legendTop }, { x: start + 26, y: legendTop }, {
        stroke: place === 0 ? 'accent' : place === 1 ? 'ink' : 'muted',
        strokeWidth: place === 0 ? 2 : 1.4,
        ...(dash === undefined ? {} : { dash }),
      }),
      markShape({ x: start + 13, y: legendTop }, place),
      label(name, start + 32, legendTop + SIZE * 0.35, { size: SIZE }),
    ];
  });
  const height = legendTop + (legend.length === 0 ? 0 : 10);
  return { width, height, title, altText, shapes: [...ground, ...spokes, ...outlines, ...ringWords, ...names, ...legend] };
}
