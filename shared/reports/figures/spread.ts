import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label, segment } from './make-shapes';
import type { Figure, Shape } from './shapes';

const LABEL_WIDTH = 190;
const SIZE = 8.5;
const LEADING = 10.5;
const ROW_GAP = 9;
const AXIS = 18;
const BAND = 8;

/** How answers to one item are spread: values on the scale of the figure. */
export interface SpreadRow {
  readonly label: string;
  readonly lowest: number;
  readonly firstQuartile: number;
  readonly median: number;
  readonly thirdQuartile: number;
  readonly highest: number;
}

export interface SpreadOptions {
  readonly title: string;
  readonly altText: string;
  /** Marks of the scale, the first and the last at its ends. */
  readonly scale: readonly { readonly value: number; readonly text: string }[];
  readonly width?: number;
}

/** A line from the least to the greatest answer, a band over the middle half, a dot at the median. Null for no rows. */
export function spreadFigure(rows: readonly SpreadRow[], options: SpreadOptions): Figure | null {
  const { title, altText, scale, width = 484 } = options;
  const [first, last] = [scale[0], scale.at(-1)];
  if (rows.length === 0 || first === undefined || last === undefined || last.value <= first.value) return null;
  const left = LABEL_WIDTH + 30;
  const right = width - 30;
  const x = (value: number): number => left + ((right - left) * (value - first.value)) / (last.value - first.value);
  const shapes: Shape[] = [];
  let top = AXIS;
  for (const row of rows) {
    const lines = wrapToStrings(row.label, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 3 });
    const height = Math.max(BAND + 4, lines.length * LEADING);
    const middle = top + height / 2;
    lines.forEach((line, index) => {
      const offset = (index - (lines.length - 1) / 2) * LEADING;
      shapes.push(label(line, LABEL_WIDTH, baselineAt(middle + offset, SIZE), { size: SIZE, anchor: 'end' }));
    });
    shapes.push(segment({ x: x(row.lowest), y: middle }, { x: x(row.highest), y: middle }, { stroke: 'ink', strokeWidth: 1.2 }));
    for (const end of [row.lowest, row.highest]) {
      shapes.push(segment({ x: x(end), y: middle - 3 }, { x: x(end), y: middle + 3 }, { stroke: 'ink', strokeWidth: 1.2 }));
    }
    const band = x(row.thirdQuartile) - x(row.firstQuartile);
    if (band > 0) {
      shapes.push(box(x(row.firstQuartile), middle - BAND / 2, band, BAND, { fill: 'accentSoft', stroke: 'accent', strokeWidth: 0.8 }));
    }
    shapes.push({ kind: 'circle', centre: { x: x(row.median), y: middle }, radius: 3.4, fill: 'accent', stroke: 'paper', strokeWidth: 0.8 });
    top += height + ROW_GAP;
  }
  const bottom = top - ROW_GAP + 4;
  const marks = scale.flatMap(({ value, text }): readonly Shape[] => [
    segment({ x: x(value), y: AXIS - 6 }, { x: x(value), y: bottom }, { stroke: 'hairline', strokeWidth: 0.8 }),
    label(text, x(value), 8, { size: 7, anchor: 'middle', ink: 'muted' }),
  ]);
  return { width, height: bottom + 2, title, altText, shapes: [...marks, ...shapes] };
}
