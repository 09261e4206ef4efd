import type { FontFace } from '../typography/plex-widths';
import type { Drawn, Ink, Point, Shape, TextShape } from './shapes';

interface TextStyle {
  readonly size: number;
  readonly face?: FontFace;
  readonly anchor?: TextShape['anchor'];
  readonly ink?: Ink;
}

/** A line of text; regular ink from the start where not said otherwise. */
export function label(text: string, x: number, y: number, style: TextStyle): TextShape {
  return {
    kind: 'text',
    text,
    at: { x, y },
    size: style.size,
    face: style.face ?? 'regular',
    anchor: style.anchor ?? 'start',
    ink: style.ink ?? 'ink',
  };
}

/** A straight segment. */
export function segment(from: Point, to: Point, drawn: Drawn): Shape {
  return { kind: 'line', from, to, ...drawn };
}

/** A closed polygon. */
export function polygon(points: readonly Point[], drawn: Drawn): Shape {
  return { kind: 'polyline', points, closed: true, ...drawn };
}

/** A rectangle. */
export function box(x: number, y: number, width: number, height: number, drawn: Drawn & { readonly corner?: number }): Shape {
  return { kind: 'rect', x, y, width, height, ...drawn };
}

/** Baseline of a text whose figures' height has its middle at `middle`. */
export function baselineAt(middle: number, size: number): number {
  return middle + size * 0.35;
}
