import { ALL_LINKS, type SeenLinks } from '@shared/analysis/coverage/seen-links';
import type { Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { t } from '@shared/i18n';
import type { MatrixShape } from '../plan-place';
import { keptRows, linesInOrder, shownRows } from './matrix-rows';
import { planTreeOf } from './plan-tree-of';

/** What of the matrix plan × lines is in sight, folded branches taken as open. */
export function seenLinks(document: Document, { onlyGaps, hidden }: Pick<MatrixShape, 'onlyGaps' | 'hidden'>, search: string): SeenLinks {
  const tree = planTreeOf(document);
  const kept = keptRows(document, tree, { search, onlyGaps });
  if (kept === null && hidden.length === 0) return ALL_LINKS;
  const hiddenKeys = new Set<string>(hidden);
  return {
    nodes: new Set(shownRows(tree, new Set(), t, hiddenKeys, kept).map(({ id }) => id as RecordId)),
    lines: new Set(linesInOrder(document).flatMap(({ id }): readonly RecordId[] => (hiddenKeys.has(id) ? [] : [id]))),
  };
}
