import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label } from './make-shapes';
import type { Figure, Ink, Point, Shape } from './shapes';

const SIZE = 8;
const LEADING = 9.4;
const PADDING = 4;
const BAR = 3;
const GAP = 6;
const HEAD = 20;
/** Height of all flows together, at least. */
const LEAST_HEIGHT = 230;
const STEPS = 16;
const LABEL_LINES = 3;

/** A node of a column. */
export interface FlowNode {
  readonly id: string;
  readonly name: string;
}

/** A flow from a node of column `column` to one of the next. */
export interface ColumnFlow {
  readonly column: number;
  readonly from: string;
  readonly to: string;
  /** Above 0; nothing is drawn of the others. */
  readonly value: number;
}

export interface FlowColumnsOptions {
  readonly title: string;
  readonly altText: string;
  /** What each column is. */
  readonly heads: readonly string[];
  readonly valueText: (value: number) => string;
  readonly width?: number;
}

interface Span {
  readonly top: number;
  readonly height: number;
  /** Where its flows begin, in the middle of the box, and how thick they are together. */
  readonly barTop: number;
  readonly bar: number;
  readonly sum: number;
  readonly lines: readonly string[];
}

const RIBBONS: readonly Ink[] = ['step1', 'wash', 'accentSoft'];

function ribbon(fromX: number, fromTop: number, toX: number, toTop: number, height: number): readonly Point[] {
  const at = (share: number, start: number, end: number): Point => ({ x: fromX + (toX - fromX) * share, y: start + (end - start) * share * share * (3 - 2 * share) });
  const shares = Array.from({ length: STEPS + 1 }, (_, index) => index / STEPS);
  return [...shares.map((share) => at(share, fromTop, toTop)), ...shares.toReversed().map((share) => at(share, fromTop + height, toTop + height))];
}

/**
 * Flows through several columns of named boxes. Ribbons, and the bar at the side of each box, are as thick as their
 * values on one scale for the whole figure; a box is at least as high as its name. Nodes keep their order; those without
 * a flow are left out. Null where nothing flows.
 */
export function flowColumnsFigure(columns: readonly (readonly FlowNode[])[], flows: readonly ColumnFlow[], options: FlowColumnsOptions): Figure | null {
  const { title, altText, heads, valueText, width = 712 } = options;
  const shown = flows.filter(({ value }) => value > 0);
  if (shown.length === 0 || columns.length < 2) return null;
  const boxWidth = Math.min(132, (width - (columns.length - 1) * 56) / columns.length);
  const step = (width - boxWidth) / (columns.length - 1);
  const sums = columns.map((nodes, column) => {
    const byId = new Map<string, { in: number; out: number }>(nodes.map(({ id }) => [id, { in: 0, out: 0 }]));
    for (const { column: at, from, to, value } of shown) {
      const start = at === column ? byId.get(from) : undefined;
      if (start !== undefined) start.out += value;
      const end = at === column - 1 ? byId.get(to) : undefined;
      if (end !== undefined) end.in += value;
    }
    return new Map([...byId].map(([id, each]) => [id, Math.max(each.in, each.out)]));
  });
  const total = Math.max(...sums.map((column) => [...column.values()].reduce((sum, value) => sum + value, 0)));
  const scale = LEAST_HEIGHT / total;
  const laid = columns.map((nodes, column): { readonly spans: ReadonlyMap<string, Span>; readonly height: number } => {
    const spans = new Map<string, Span>();
    let top = 0;
    for (const { id, name } of nodes) {
      const sum = sums[column]?.get(id) ?? 0;
      if (sum === 0) continue;
      const text = `${name} · ${valueText(sum)}`;
      const lines = wrapToStrings(text, { width: boxWidth - 2 * PADDING - 2 * BAR, size: SIZE, measure: measureText, limit: LABEL_LINES });
      const bar = sum * scale;
      const height = Math.max(bar, lines.length * LEADING + 2 * PADDING - 2);
      spans.set(id, { top, height, barTop: top + (height - bar) / 2, bar, sum, lines });
      top += height + GAP;
    }
    return { spans, height: Math.max(0, top - GAP) };
  });
  const tallest = Math.max(...laid.map(({ height }) => height));
  // Columns stand about the same middle: ribbons run as level as they can.
  const offsets = laid.map(({ height }) => HEAD + (tallest - height) / 2);
  const shapes: Shape[] = heads.map((head, column) => label(head, column * step, 9, { size: SIZE, face: 'semibold', ink: 'muted' }));
  columns.slice(0, -1).forEach((nodes, column) => {
    const used = { from: new Map<string, number>(), to: new Map<string, number>() };
    const next = columns[column + 1] ?? [];
    nodes.forEach(({ id }, place) => {
      for (const other of next) {
        const value = shown.find((flow) => flow.column === column && flow.from === id && flow.to === other.id)?.value ?? 0;
        const [start, end] = [laid[column]?.spans.get(id), laid[column + 1]?.spans.get(other.id)];
        if (value === 0 || start === undefined || end === undefined) continue;
        const height = value * scale;
        const fromTop = (offsets[column] ?? 0) + start.barTop + (used.from.get(id) ?? 0);
        // What comes in may be less than what goes out only by rounding: it is laid from the top of the bar.
        const toTop = (offsets[column + 1] ?? 0) + end.barTop + (used.to.get(other.id) ?? 0);
        used.from.set(id, (used.from.get(id) ?? 0) + height);
        used.to.set(other.id, (used.to.get(other.id) ?? 0) + height);
        shapes.push({ kind: 'polyline', closed: true, points: ribbon(column * step + boxWidth, fromTop, (column + 1) * step, toTop, height), fill: RIBBONS[place % RIBBONS.length] ?? 'step1', stroke: 'faint', strokeWidth: 0.4 });
      }
    });
  });
  columns.forEach((nodes, column) => {
    const x = column * step;
    for (const { id } of nodes) {
      const span = laid[column]?.spans.get(id);
      if (span === undefined) continue;
      const top = (offsets[column] ?? 0) + span.top;
      const barTop = (offsets[column] ?? 0) + span.barTop;
      shapes.push(box(x, top, boxWidth, span.height, { fill: 'paper', stroke: 'hairline', strokeWidth: 0.7 }));
      if (column > 0) shapes.push(box(x, barTop, BAR, span.bar, { fill: 'accent' }));
      if (column < columns.length - 1) shapes.push(box(x + boxWidth - BAR, barTop, BAR, span.bar, { fill: 'accent' }));
      const first = top + span.height / 2 - ((span.lines.length - 1) * LEADING) / 2;
      span.lines.forEach((line, index) => { shapes.push(label(line, x + BAR + PADDING, baselineAt(first + index * LEADING, SIZE), { size: SIZE })); });
    }
  });
  return { width, height: HEAD + tallest + 4, title, altText, shapes };
}
