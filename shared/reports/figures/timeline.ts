import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label, polygon, segment } from './make-shapes';
import type { Figure, Shape } from './shapes';

const SIZE = 8;
const LANE_SIZE = 8.5;
const LEADING = 9.6;
const LANE_WIDTH = 92;
const ROW = 19;
const LANE_GAP = 9;
const AXIS = 18;
const BAR = 7;
const TEXT_WIDTH = 230;

/** Something that lasted from a year to a year; a part of a year is a fraction. */
export interface TimelineItem {
  readonly name: string;
  readonly start: number;
  /** Null where it goes on, or was of one moment: `isOpen` says which. */
  readonly end: number | null;
  readonly isOpen: boolean;
}

/** Items of one kind, drawn together. */
export interface TimelineLane {
  readonly name: string;
  readonly items: readonly TimelineItem[];
}

export interface TimelineOptions {
  readonly title: string;
  readonly altText: string;
  /** The year up to which what goes on is drawn. */
  readonly until: number;
  /** The year at which the axis begins; that of the first item where left out. */
  readonly from?: number;
  readonly width?: number;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** The years marked on the axis: round ones, as many as fit. */
function marksOf(first: number, last: number, room: number): readonly number[] {
  const most = Math.max(2, Math.floor(room / 42));
  const step = STEPS.find((candidate) => (last - first) / candidate <= most) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, index) => start + index * step);
}

/**
 * Bars of years in lanes, each with its name; an arrow says that it goes on, a diamond that it is of one year. Null
 * where no lane has an item.
 */
export function timelineFigure(lanes: readonly TimelineLane[], options: TimelineOptions): Figure | null {
  const shown = lanes.filter(({ items }) => items.length > 0);
  if (shown.length === 0) return null;
  const { title, altText, until, from: begins = Infinity, width = 484 } = options;
  const items = shown.flatMap((lane) => lane.items);
  const first = Math.min(begins, ...items.map(({ start }) => start));
  const last = Math.max(first + 1, ...items.map(({ start, end, isOpen }) => end ?? (isOpen ? Math.max(start, until) : start)));
  const left = LANE_WIDTH + 12;
  const right = width - 12;
  const x = (year: number): number => left + ((right - left) * (year - first)) / (last - first);
  const shapes: Shape[] = [];
  let top = AXIS;
  for (const lane of shown) {
    const laneTop = top;
    const sorted = [...lane.items].sort((one, other) => one.start - other.start);
    for (const { name, start, end, isOpen } of sorted) {
      const middle = top + 13;
      const [from, to] = [x(start), x(end ?? (isOpen ? Math.max(start, until) : start))];
      if (to - from < 1) {
        shapes.push(polygon([{ x: from, y: middle - 4 }, { x: from + 4, y: middle }, { x: from, y: middle + 4 }, { x: from - 4, y: middle }], { fill: 'accent' }));
      } else {
        shapes.push(box(from, middle - BAR / 2, to - from, BAR, { fill: 'step2', stroke: 'accent', strokeWidth: 0.8 }));
      }
      if (isOpen && end === null) {
        shapes.push(polygon([{ x: to, y: middle - 5 }, { x: to + 7, y: middle }, { x: to, y: middle + 5 }], { fill: 'accent' }));
      }
      // The name stands over its bar; one that would run off the page ends where the page does.
      const line = wrapToStrings(name, { width: Math.min(TEXT_WIDTH, width - left), size: SIZE, measure: measureText, limit: 1 })[0] ?? '';
      const length = measureText(line, 'regular', SIZE);
      shapes.push(label(line, Math.max(left, Math.min(from, width - length)), top + 7, { size: SIZE }));
      top += ROW;
    }
    const lines = wrapToStrings(lane.name, { width: LANE_WIDTH, size: LANE_SIZE, measure: measureText, face: 'semibold', limit: 3 });
    lines.forEach((line, index) => {
      shapes.push(label(line, LANE_WIDTH, baselineAt(laneTop + 8 + index * LEADING, LANE_SIZE), { size: LANE_SIZE, face: 'semibold', anchor: 'end' }));
    });
    top = Math.max(top, laneTop + lines.length * LEADING) + LANE_GAP;
    shapes.push(segment({ x: 0, y: top - LANE_GAP / 2 }, { x: width, y: top - LANE_GAP / 2 }, { stroke: 'hairline', strokeWidth: 0.6 }));
  }
  const axis = marksOf(first, last, right - left).flatMap((year): readonly Shape[] => [
    segment({ x: x(year), y: AXIS - 5 }, { x: x(year), y: top - LANE_GAP / 2 }, { stroke: 'hairline', strokeWidth: 0.8 }),
    label(String(year), x(year), 8, { size: 7, anchor: 'middle', ink: 'muted' }),
  ]);
  return { width, height: top, title, altText, shapes: [...axis, ...shapes] };
}
