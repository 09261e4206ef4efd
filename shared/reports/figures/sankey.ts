import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label } from './make-shapes';
import type { Figure, Ink, Point, Shape } from './shapes';

const SIZE = 8;
const LEADING = 9.6;
const NODE = 9;
const GAP = 9;
const HEAD = 18;
const LABEL_WIDTH = 128;
/** Points on each edge of a ribbon: more are not seen. */
const STEPS = 14;
/** A node is at least this high, so that its name has a place; a ribbon this thick. */
const LEAST = 1.2;

/** A flow from a node of the left column to one of the right column. */
export interface SankeyFlow {
  readonly from: string;
  readonly to: string;
  /** Above 0; nothing is drawn of the others. */
  readonly value: number;
}

export interface SankeyNode {
  readonly id: string;
  readonly name: string;
}

export interface SankeyOptions {
  readonly title: string;
  readonly altText: string;
  /** What the two columns are. */
  readonly heads: readonly [string, string];
  readonly valueText: (value: number) => string;
  readonly width?: number;
}

interface Column {
  /** Top and height of each node, by its id. */
  readonly spans: ReadonlyMap<string, { readonly top: number; readonly height: number; readonly sum: number }>;
  readonly bottom: number;
}

/** Inks of the ribbons, in turn; each has an outline, so that they part in black and white too. */
const RIBBONS: readonly Ink[] = ['step1', 'wash'];

function columnOf(nodes: readonly SankeyNode[], sums: ReadonlyMap<string, number>, scale: number, least: number): Column {
  const spans = new Map<string, { top: number; height: number; sum: number }>();
  let top = HEAD;
  for (const { id } of nodes) {
    const sum = sums.get(id) ?? 0;
    const height = Math.max(LEAST, sum * scale);
    // The name may be higher than the bar: the next node leaves it its place.
    const room = Math.max(height, least);
    spans.set(id, { top: top + (room - height) / 2, height, sum });
    top += room + GAP;
  }
  return { spans, bottom: top - GAP };
}

/** A ribbon between two vertical stretches, bent so that it leaves and arrives level. */
function ribbon(fromX: number, fromTop: number, toX: number, toTop: number, height: number): readonly Point[] {
  const at = (share: number, start: number, end: number): Point => {
    const bend = share * share * (3 - 2 * share);
    return { x: fromX + (toX - fromX) * share, y: start + (end - start) * bend };
  };
  const shares = Array.from({ length: STEPS + 1 }, (_, index) => index / STEPS);
  return [...shares.map((share) => at(share, fromTop, toTop)), ...shares.toReversed().map((share) => at(share, fromTop + height, toTop + height))];
}

function sumsOf(flows: readonly SankeyFlow[], end: 'from' | 'to'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[end], (sums.get(flow[end]) ?? 0) + flow.value);
  return sums;
}

/**
 * Flows between two columns as ribbons as thick as their values, on one scale. Nodes keep their order; those without a
 * flow are left out. Both columns have the same sum, so that thickness can be compared. Null where nothing flows.
 */
export function sankeyFigure(left: readonly SankeyNode[], right: readonly SankeyNode[], flows: readonly SankeyFlow[], options: SankeyOptions): Figure | null {
  const known = new Set([...left.map(({ id }) => `from ${id}`), ...right.map(({ id }) => `to ${id}`)]);
  const shown = flows.filter(({ from, to, value }) => value > 0 && known.has(`from ${from}`) && known.has(`to ${to}`));
  if (shown.length === 0) return null;
  const { title, altText, heads, valueText, width = 484 } = options;
  const sums = [sumsOf(shown, 'from'), sumsOf(shown, 'to')] as const;
  const columns = [left.filter(({ id }) => sums[0].has(id)), right.filter(({ id }) => sums[1].has(id))] as const;
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  const most = Math.max(columns[0].length, columns[1].length);
  const scale = Math.max(120, Math.min(300, most * 26)) / total;
  const least = LEADING * 2;
  const [one, other] = [columnOf(columns[0], sums[0], scale, least), columnOf(columns[1], sums[1], scale, least)];
  const [fromX, toX] = [LABEL_WIDTH + NODE + 6, width - LABEL_WIDTH - NODE - 6];
  const used = [new Map<string, number>(), new Map<string, number>()] as const;
  const shapes: Shape[] = [];
  const order = (nodes: readonly SankeyNode[], id: string): number => nodes.findIndex((node) => node.id === id);
  const sorted = [...shown].sort((a, b) => order(columns[0], a.from) - order(columns[0], b.from) || order(columns[1], a.to) - order(columns[1], b.to));
  for (const { from, to, value } of sorted) {
    const [start, end] = [one.spans.get(from), other.spans.get(to)];
    if (start === undefined || end === undefined) continue;
    const height = value * scale;
    const [fromTop, toTop] = [start.top + (used[0].get(from) ?? 0), end.top + (used[1].get(to) ?? 0)];
    used[0].set(from, (used[0].get(from) ?? 0) + height);
    used[1].set(to, (used[1].get(to) ?? 0) + height);
    const fill = RIBBONS[order(columns[0], from) % RIBBONS.length] ?? 'step1';
    shapes.push({ kind: 'polyline', points: ribbon(fromX, fromTop, toX, toTop, height), closed: true, fill, stroke: 'faint', strokeWidth: 0.5 });
  }
  const nodes = (column: Column, list: readonly SankeyNode[], side: 'left' | 'right'): readonly Shape[] =>
    list.flatMap(({ id, name }): readonly Shape[] => {
      const span = column.spans.get(id);
      if (span === undefined) return [];
      const x = side === 'left' ? fromX - NODE : toX;
      const value = ` · ${valueText(span.sum)}`;
      const lines = wrapToStrings(name, { width: LABEL_WIDTH - measureText(value, 'semibold', SIZE), size: SIZE, measure: measureText, limit: 2 });
      const middle = span.top + span.height / 2;
      const anchor = side === 'left' ? 'end' : 'start';
      const at = side === 'left' ? LABEL_WIDTH : width - LABEL_WIDTH;
      return [
        box(x, span.top, NODE, span.height, { fill: 'accent' }),
        ...lines.map((line, index) => {
          const offset = (index - (lines.length - 1) / 2) * LEADING;
          return label(index === lines.length - 1 ? `${line}${value}` : line, at, baselineAt(middle + offset, SIZE), { size: SIZE, anchor });
        }),
      ];
    });
  return {
    width,
    height: Math.max(one.bottom, other.bottom) + 4,
    title,
    altText,
    shapes: [
      label(heads[0], LABEL_WIDTH, 8, { size: 7.5, face: 'semibold', anchor: 'end', ink: 'muted' }),
      label(heads[1], width - LABEL_WIDTH, 8, { size: 7.5, face: 'semibold', ink: 'muted' }),
      ...shapes,
      ...nodes(one, columns[0], 'left'),
      ...nodes(other, columns[1], 'right'),
    ],
  };
}
