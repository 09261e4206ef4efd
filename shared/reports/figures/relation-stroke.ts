import type { Relation, RelationKind } from '../../domain/relations/relation';
import type { Drawn } from './shapes';

/** Dash pattern of each kind of relation; none is a full line. Kinds are told apart by it alone, also in black and white. */
const DASHES: Readonly<Record<RelationKind, readonly number[] | null>> = {
  coordination: null,
  cooperation: [9, 3],
  funding: [9, 2.5, 1.5, 2.5],
  information: [1.5, 2.5],
  norm: [4, 3],
  conflict: [9, 2, 1.5, 2, 1.5, 2],
};

/** Line width of a strength, in points. */
const WIDTHS: Readonly<Record<Relation['strength'], number>> = { 1: 0.5, 2: 1.1, 3: 2 };

/** How a relation is drawn: its kind is the dash, its strength the width; a conflict is also in the warning ink. */
export function relationStroke(kind: RelationKind, strength: number): Drawn {
  const dash = DASHES[kind];
  const strokeWidth = WIDTHS[strength] ?? WIDTHS[2] ?? 1;
  const stroke = kind === 'conflict' ? 'warning' : 'faint';
  return dash === null ? { stroke, strokeWidth } : { stroke, strokeWidth, dash };
}
