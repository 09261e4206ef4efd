import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label } from './make-shapes';
import type { Figure, Ink, Shape } from './shapes';

const LABEL_WIDTH = 170;
const SIZE = 8.5;
const LEADING = 10.5;
const BAR = 15;
const ROW_GAP = 7;

/** A whole cut into parts: `shares` in the order of the legend, summing to 1; null where there is no whole. */
export interface SharesRow {
  readonly label: string;
  readonly shares: readonly number[] | null;
}

export interface SharesOptions {
  readonly title: string;
  readonly altText: string;
  /** Words of the parts, from the darkest to the lightest: at most three. */
  readonly parts: readonly string[];
  /** Said where there is no whole. */
  readonly none: string;
  readonly shareText: (share: number) => string;
  readonly width?: number;
}

const FILLS: readonly { readonly fill: Ink; readonly text: Ink }[] = [
  { fill: 'step3', text: 'paper' },
  { fill: 'step1', text: 'ink' },
  { fill: 'paper', text: 'ink' },
];

/** Bars of the same length cut into shares, shade and figure telling the parts apart. Null where no row has a whole. */
export function sharesFigure(rows: readonly SharesRow[], options: SharesOptions): Figure | null {
  if (!rows.some(({ shares }) => shares !== null)) return null;
  const { title, altText, parts, none, shareText, width = 484 } = options;
  const left = LABEL_WIDTH + 10;
  const shapes: Shape[] = [];
  let x = left;
  parts.forEach((part, place) => {
    shapes.push(box(x, 0, 11, 9, { fill: FILLS[place]?.fill ?? 'paper', stroke: 'faint', strokeWidth: 0.6 }));
    shapes.push(label(part, x + 15, baselineAt(4.5, 7.5), { size: 7.5 }));
    x += 15 + measureText(part, 'regular', 7.5) + 14;
  });
  let top = 18;
  for (const { label: name, shares } of rows) {
    const lines = wrapToStrings(name, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 2 });
    const height = Math.max(BAR, lines.length * LEADING);
    const middle = top + height / 2;
    lines.forEach((line, index) => {
      const offset = (index - (lines.length - 1) / 2) * LEADING;
      shapes.push(label(line, LABEL_WIDTH, baselineAt(middle + offset, SIZE), { size: SIZE, anchor: 'end' }));
    });
    if (shares === null) shapes.push(label(none, left, baselineAt(middle, SIZE), { size: SIZE, face: 'italic', ink: 'muted' }));
    let start = left;
    (shares ?? []).forEach((share, place) => {
      const length = (width - left - 1) * share;
      if (length <= 0) return;
      const { fill, text } = FILLS[place] ?? { fill: 'paper' as const, text: 'ink' as const };
      shapes.push(box(start, middle - BAR / 2, length, BAR, { fill, stroke: 'faint', strokeWidth: 0.8 }));
      const words = shareText(share);
      if (measureText(words, 'regular', 7.5) + 6 <= length) {
        shapes.push(label(words, start + length / 2, baselineAt(middle, 7.5), { size: 7.5, anchor: 'middle', ink: text }));
      }
      start += length;
    });
    top += height + ROW_GAP;
  }
  return { width, height: top - ROW_GAP + 3, title, altText, shapes };
}
