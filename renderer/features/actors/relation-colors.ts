import { categoryColor } from '@renderer/ui/theme/category-colors';
import type { RelationKind } from '@shared/domain/relations/relation';

/** The colours of the map's relations as CSS; `map-palette.ts` has the same for the canvas. */
export const RELATION_COLORS: Readonly<Record<RelationKind, string>> = {
  coordination: 'var(--mesa-ink-soft)',
  cooperation: categoryColor(2),
  funding: categoryColor(1),
  information: categoryColor(0),
  norm: categoryColor(6),
  conflict: 'var(--mesa-danger)',
};
