import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { label, segment } from './make-shapes';
import type { Figure, Point, Shape } from './shapes';

const SIZE = 7.5;
const LEADING = 8.8;
const DOT = 4;
const LABEL_WIDTH = 92;
const LABEL_GAP = 7;
/** A full circle of more names than this has no place for them one beside the other. */
const MOST = 40;

/** A tie between two nodes, by their places in the list. */
export interface NetworkTie {
  readonly from: number;
  readonly to: number;
  /** From 0 to 1: how thick it is drawn. */
  readonly weight: number;
  /** Against, not with: drawn in dashes. */
  readonly isOpposed: boolean;
}

export interface NetworkOptions {
  readonly title: string;
  readonly altText: string;
  readonly width?: number;
}

/**
 * Nodes around a circle, in the order given, with the ties between them: thickness is weight, dashes are opposition.
 * Every name stands outside the circle beside its node. Null without ties, and for more than 40 nodes: a matrix or a
 * table says it better then.
 */
export function networkFigure(names: readonly string[], ties: readonly NetworkTie[], { title, altText, width = 484 }: NetworkOptions): Figure | null {
  const shown = ties.filter(({ from, to, weight }) => weight > 0 && from !== to && from < names.length && to < names.length);
  if (shown.length === 0 || names.length < 2 || names.length > MOST) return null;
  // As much room around as every name needs for two lines, at the sides as at the top.
  const radius = Math.max(78, (names.length * (LEADING * 2 + 2)) / (2 * Math.PI) - 4);
  const reach = Math.min(radius, (width - 2 * (LABEL_WIDTH + LABEL_GAP + DOT)) / 2);
  const margin = LEADING * 2 + LABEL_GAP + DOT + 2;
  const centre: Point = { x: width / 2, y: margin + radius };
  const turn = (index: number): number => -Math.PI / 2 + (2 * Math.PI * index) / names.length;
  const at = (index: number, out = 0): Point => ({ x: centre.x + Math.cos(turn(index)) * (reach + out), y: centre.y + Math.sin(turn(index)) * (radius + out) });
  const lines = [...shown]
    .sort((one, other) => one.weight - other.weight)
    .map(({ from, to, weight, isOpposed }): Shape => {
      const stroke = isOpposed ? 'warning' : 'accent';
      return segment(at(from), at(to), { stroke, strokeWidth: 0.4 + Math.min(1, weight) * 3, ...(isOpposed ? { dash: [4, 2.5] } : {}) });
    });
  const nodes = names.flatMap((name, index): readonly Shape[] => {
    const [across, down] = [Math.cos(turn(index)), Math.sin(turn(index))];
    const place = at(index, DOT + LABEL_GAP);
    const anchor = across > 0.15 ? 'start' : across < -0.15 ? 'end' : 'middle';
    const words = wrapToStrings(name, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 2 });
    const top = place.y - (words.length * LEADING * (1 - down)) / 2 + SIZE * 0.85;
    return [
      { kind: 'circle', centre: at(index), radius: DOT, fill: 'paper', stroke: 'accent', strokeWidth: 1.6 },
      ...words.map((line, row) => label(line, place.x, top + row * LEADING, { size: SIZE, anchor })),
    ];
  });
  return { width, height: 2 * (margin + radius), title, altText, shapes: [...lines, ...nodes] };
}
