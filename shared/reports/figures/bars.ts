import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label, segment } from './make-shapes';
import type { Figure, Shape } from './shapes';

const LABEL_WIDTH = 178;
const SIZE = 8.5;
const LEADING = 10.5;
const BAR = 11;
const ROW_GAP = 9;
const AXIS = 16;

/** A bar: a share of a whole. */
export interface Bar {
  readonly label: string;
  /** From 0 to 1; null where there is no whole to take a share of: the words of `value` then stand alone. */
  readonly share: number | null;
  /** The figure in words, at the end of the bar: "12 de 31 · 39 %". */
  readonly value: string;
}

export interface BarsOptions {
  readonly title: string;
  readonly altText: string;
  /** Marks of the scale, as shares with their words. */
  readonly scale: readonly { readonly share: number; readonly text: string }[];
  readonly width?: number;
}

/** Horizontal bars of shares on one scale from 0 to 1, in the order given. Null where there is no bar to draw. */
export function barsFigure(bars: readonly Bar[], options: BarsOptions): Figure | null {
  if (!bars.some((bar) => bar.share !== null)) return null;
  const { title, altText, scale, width = 484 } = options;
  const left = LABEL_WIDTH + 12;
  const valueWidth = Math.max(...bars.map((bar) => measureText(bar.value, 'regular', SIZE)));
  const track = width - left - valueWidth - 14;
  const shapes: Shape[] = [];
  let top = AXIS;
  for (const bar of bars) {
    const lines = wrapToStrings(bar.label, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 3 });
    const height = Math.max(BAR, lines.length * LEADING);
    const middle = top + height / 2;
    lines.forEach((line, index) => {
      const offset = (index - (lines.length - 1) / 2) * LEADING;
      shapes.push(label(line, LABEL_WIDTH, baselineAt(middle + offset, SIZE), { size: SIZE, anchor: 'end' }));
    });
    if (bar.share !== null) {
      const share = Math.max(0, Math.min(1, bar.share));
      shapes.push(box(left, middle - BAR / 2, track, BAR, { fill: 'wash', stroke: 'hairline', strokeWidth: 0.6 }));
      if (share > 0) shapes.push(box(left, middle - BAR / 2, track * share, BAR, { fill: 'accent' }));
    }
    shapes.push(label(bar.value, width, baselineAt(middle, SIZE), { size: SIZE, anchor: 'end', ink: bar.share === null ? 'muted' : 'ink' }));
    top += height + ROW_GAP;
  }
  const bottom = top - ROW_GAP + 4;
  const marks = scale.flatMap(({ share, text }): readonly Shape[] => [
    segment({ x: left + track * share, y: AXIS - 5 }, { x: left + track * share, y: bottom }, { stroke: 'hairline', strokeWidth: 0.6 }),
    label(text, left + track * share, 7, { size: 7, anchor: 'middle', ink: 'muted' }),
  ]);
  return { width, height: bottom + 2, title, altText, shapes: [...marks, ...shapes] };
}
