import type { Actor } from '../../../domain/actors/actor';
import { label } from '../make-shapes';
import { measureText } from '../../typography/measure';
import { wrapToStrings } from '../../typography/wrap';
import { actorSymbol } from '../actor-symbol';
import type { PictureShape, Point, Shape } from '../shapes';
import type { Box } from '../../../analysis/layout/separate';

/** Radius of an actor's sign, in points. */
export const SIGN_RADIUS = 6;
/** Half the side of a logo, in points: it has more to show than a sign. */
export const LOGO_RADIUS = 9;
const GAP = 3;
const LEADING = 1.17;

/** How the names under the signs are set. */
export interface LabelStyle {
  readonly size: number;
  readonly width: number;
  readonly lines: number;
}

/** An actor as it is drawn: its sign with its name, or its number, below. */
export interface Node {
  readonly actor: Actor;
  readonly lines: readonly string[];
  readonly size: number;
  /** Radius of its sign. */
  readonly radius: number;
  readonly labelWidth: number;
  readonly box: Box;
}

/** The short name of an actor: its acronym, or the one its name gives in brackets at the end; empty where none. */
function shortName(actor: Actor): string {
  return actor.acronym.trim() || (/\(([^()]{2,24})\)\s*$/u.exec(actor.name)?.[1] ?? '');
}

/** Composes an actor with its name wrapped; where the name is too long for the lines, its short name if it has one. `radius`: of its sign. */
export function namedNode(actor: Actor, style: LabelStyle, radius = SIGN_RADIUS): Node {
  const options = { width: style.width, size: style.size, measure: measureText };
  const all = wrapToStrings(actor.name, options);
  const acronym = shortName(actor);
  const lines =
    all.length > style.lines && acronym !== ''
      ? wrapToStrings(acronym, { ...options, limit: style.lines })
      : wrapToStrings(actor.name, { ...options, limit: style.lines });
  return nodeOf(actor, lines, style.size, radius);
}

/** How numbers in the place of names are set: the fuller the map, the smaller. */
export interface NumberStyle {
  readonly size: number;
  readonly radius: number;
}

/** Composes an actor with a number in the place of its name, for maps too full for names. */
export function numberedNode(actor: Actor, number: number, { size, radius }: NumberStyle): Node {
  return nodeOf(actor, [String(number)], size, radius);
}

function nodeOf(actor: Actor, lines: readonly string[], size: number, radius: number): Node {
  const labelWidth = Math.max(0, ...lines.map((line) => measureText(line, 'regular', size)));
  const half = Math.max(radius, labelWidth / 2) + 1;
  const down = radius + GAP + lines.length * size * LEADING;
  return { actor, lines, size, radius, labelWidth, box: { left: half, right: half, up: radius + 1, down } };
}

/** Where the ray from the centre of a node leaves its sign and its name, as a share of the way to `towards`. */
export function exitOf(node: Node, centre: Point, towards: Point, withLabel: boolean): number {
  const dx = towards.x - centre.x;
  const dy = towards.y - centre.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return 0;
  const sign = (node.radius + 2) / length;
  if (!withLabel || dy <= 0) return sign;
  const half = node.labelWidth / 2 + 2;
  const top = (node.radius + 1) / dy;
  const bottom = node.box.down / dy;
  const side = dx === 0 ? Number.POSITIVE_INFINITY : half / Math.abs(dx);
  const leaves = Math.min(bottom, side);
  return leaves > top ? Math.max(sign, leaves) : sign;
}

/** The logo in the place of the sign, which is small at its corner: who an actor is and of which kind. `source`: a PNG. */
export function logoShapes({ actor, radius }: Node, centre: Point, source: string): readonly (Shape | PictureShape)[] {
  const corner = { x: centre.x + radius * 0.75, y: centre.y + radius * 0.75 };
  return [
    { kind: 'image', x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2, source },
    { kind: 'circle', centre: corner, radius: radius * 0.55, fill: 'paper' },
    ...actorSymbol(actor.kind, corner, radius * 0.4),
  ];
}

/** The shapes of a node about its point: paper behind the name, so that relations do not cross it, then sign and name. */
export function nodeShapes(node: Node, centre: Point): readonly Shape[];
export function nodeShapes(node: Node, centre: Point, logo: string | undefined): readonly (Shape | PictureShape)[];
export function nodeShapes(node: Node, centre: Point, logo?: string): readonly (Shape | PictureShape)[] {
  const top = centre.y + node.radius + GAP;
  const leading = node.size * LEADING;
  const halos = node.lines.map((line, index): Shape => {
    const width = measureText(line, 'regular', node.size) + 2.4;
    return { kind: 'rect', x: centre.x - width / 2, y: top + index * leading - 0.5, width, height: leading + 0.6, fill: 'paper' };
  });
  return [
    ...halos,
    ...(logo === undefined ? actorSymbol(node.actor.kind, centre, node.radius) : logoShapes(node, centre, logo)),
    ...node.lines.map((line, index) =>
      label(line, centre.x, top + index * leading + node.size * 0.86, { size: node.size, anchor: 'middle' }),
    ),
  ];
}
