import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label, segment } from './make-shapes';
import type { Figure, Ink, Shape } from './shapes';

const LABEL_WIDTH = 168;
const SIZE = 8;
const LEADING = 9.4;
const ROW = 21;
const GAP = 1.5;
const HEAD_LINES = 4;
const LEGEND = 26;

export interface HeatRow {
  readonly label: string;
  /** One per column; null where nothing is known: the cell is crossed out, never drawn as the least value. */
  readonly values: readonly (number | null)[];
}

export interface HeatMapOptions {
  readonly title: string;
  readonly altText: string;
  /** The least and the greatest value of the scale. */
  readonly min: number;
  readonly max: number;
  readonly valueText: (value: number) => string;
  /** Words at the two ends of the scale, and for what is not known. */
  readonly ends: readonly [string, string];
  readonly unknown: string;
  readonly width?: number;
}

const FILLS: readonly Ink[] = ['step0', 'step1', 'step2', 'step3'];
const INKS: readonly Ink[] = ['ink', 'ink', 'ink', 'paper'];

/** Which of the four shades a value has: the scale cut into four equal parts, its ends included. */
export function heatStep(value: number, min: number, max: number): 0 | 1 | 2 | 3 {
  if (max <= min) return 0;
  return Math.max(0, Math.min(3, Math.floor((4 * (value - min)) / (max - min)))) as 0 | 1 | 2 | 3;
}

function cell(x: number, y: number, width: number, height: number, value: number | null, { min, max, valueText }: HeatMapOptions): readonly Shape[] {
  if (value === null) {
    return [
      box(x, y, width, height, { fill: 'paper', stroke: 'hairline', strokeWidth: 0.6 }),
      segment({ x, y: y + height }, { x: x + width, y }, { stroke: 'hairline', strokeWidth: 0.6 }),
    ];
  }
  const step = heatStep(value, min, max);
  const words = valueText(value);
  return [
    box(x, y, width, height, { fill: FILLS[step] ?? 'step0', stroke: 'faint', strokeWidth: 0.5 }),
    ...(measureText(words, 'regular', SIZE) + 2 > width
      ? []
      : [label(words, x + width / 2, baselineAt(y + height / 2, SIZE), { size: SIZE, anchor: 'middle', ink: INKS[step] ?? 'ink', face: step === 3 ? 'semibold' : 'regular' })]),
  ];
}

/**
 * Values by row and column, each cell shaded by its quarter of the scale with the value inside: it reads in black and
 * white. Null without rows, columns or any value.
 */
export function heatMapFigure(columns: readonly string[], rows: readonly HeatRow[], options: HeatMapOptions): Figure | null {
  if (columns.length === 0 || !rows.some(({ values }) => values.some((value) => value !== null))) return null;
  const { title, altText, ends, unknown, width = 484 } = options;
  const left = LABEL_WIDTH + 8;
  const columnWidth = Math.min(86, (width - left) / columns.length);
  const heads = columns.map((column) => wrapToStrings(column, { width: columnWidth - 4, size: 7.5, measure: measureText, face: 'semibold', limit: HEAD_LINES }));
  const top = Math.max(...heads.map((lines) => lines.length)) * LEADING + 6;
  const shapes: Shape[] = heads.flatMap((lines, column) =>
    lines.map((line, index) => label(line, left + columnWidth * (column + 0.5), top - 6 - (lines.length - 1 - index) * LEADING, { size: 7.5, face: 'semibold', anchor: 'middle', ink: 'muted' })),
  );
  rows.forEach((row, index) => {
    const y = top + index * ROW;
    const lines = wrapToStrings(row.label, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 2 });
    lines.forEach((line, place) => {
      shapes.push(label(line, LABEL_WIDTH, baselineAt(y + (ROW - GAP) / 2 + (place - (lines.length - 1) / 2) * LEADING, SIZE), { size: SIZE, anchor: 'end' }));
    });
    columns.forEach((_, column) => {
      shapes.push(...cell(left + column * columnWidth, y, columnWidth - GAP, ROW - GAP, row.values[column] ?? null, options));
    });
  });
  const bottom = top + rows.length * ROW + 8;
  let x = left + measureText(ends[0], 'regular', 7.5) + 6;
  shapes.push(label(ends[0], left, baselineAt(bottom + 5, 7.5), { size: 7.5, ink: 'muted' }));
  for (const fill of FILLS) {
    shapes.push(box(x, bottom, 14, 10, { fill, stroke: 'faint', strokeWidth: 0.5 }));
    x += 15;
  }
  shapes.push(label(ends[1], x + 5, baselineAt(bottom + 5, 7.5), { size: 7.5, ink: 'muted' }));
  if (rows.some(({ values }) => columns.some((_, column) => (values[column] ?? null) === null))) {
    const end = x + 5 + measureText(ends[1], 'regular', 7.5) + 18;
    shapes.push(...cell(end, bottom, 14, 10, null, options), label(unknown, end + 19, baselineAt(bottom + 5, 7.5), { size: 7.5, ink: 'muted' }));
  }
  return { width, height: bottom + LEGEND - 10, title, altText, shapes };
}
