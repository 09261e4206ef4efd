import type { RelationKind } from '@shared/domain/relations/relation';
import { relationStroke } from '@shared/reports/figures/relation-stroke';

/** The screen's lines are this much larger than those of the report, whose dashes and widths they share. */
const SCREEN = 1.5;

/** How a relation is drawn on the map, in canvas units. */
export interface RelationStyle {
  readonly dash: readonly number[];
  readonly width: number;
}

const styles = new Map<string, RelationStyle>();

/** Dash by kind, width by strength: the same patterns as in the reports, so that one legend serves both. */
export function relationStyle(kind: RelationKind, strength: number): RelationStyle {
  const key = `${kind}${String(strength)}`;
  let style = styles.get(key);
  if (style === undefined) {
    const { dash = [], strokeWidth = 1 } = relationStroke(kind, strength);
    style = { dash: dash.map((length) => length * SCREEN), width: strokeWidth * SCREEN };
    styles.set(key, style);
  }
  return style;
}
