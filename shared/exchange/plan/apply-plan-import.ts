import type { RecordId } from '../../domain/kernel/id';
import { foldText } from '../../domain/kernel/text-folding';
import type { PlanNode } from '../../domain/plan/plan-node';
import type { ContentOf } from '../../domain/registry';
import type { ChangeSet } from '../../document/change-set';
import { listOf, type Document } from '../../document/document';
import type { PlanImport, PlanImportNode, PlanImportResult } from './plan-import';

/**
 * Puts a previewed plan into a change set, as one act. Parents come before children in the preview, so every
 * reference is to a record that is there. With the document given, a node that is there already (same place, same
 * code, or same name and indicator where it has no code) is updated and keeps its links, and blank cells take nothing
 * away; without it everything is new.
 */
export function applyPlanImport(change: ChangeSet, preview: PlanImport, document?: Document): PlanImportResult {
  const ids = new Map<string, RecordId>();
  const free = new Map<string, PlanNode[]>();
  const orders = new Map<RecordId | null, number>();
  for (const node of document === undefined ? [] : listOf(document, 'planNode')) {
    orders.set(node.parentId, Math.max(orders.get(node.parentId) ?? 0, node.order + 1));
    const key = placeKey(node.parentId, node);
    free.set(key, [...(free.get(key) ?? []), node]);
  }
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const node of preview.tree) {
    const parentId = node.parentTempId === null ? null : (ids.get(node.parentTempId) ?? null);
    const existing = free.get(placeKey(parentId, node))?.shift();
    if (existing === undefined) {
      const order = (orders.get(parentId) ?? 0) + node.order;
      ids.set(node.tempId, change.create('planNode', { ...contentOf(node), parentId, order }).id);
      counts.created += 1;
      continue;
    }
    ids.set(node.tempId, existing.id);
    const next = change.update('planNode', existing.id, toldBy(node, existing));
    counts[next === existing ? 'unchanged' : 'updated'] += 1;
  }
  return { ...counts, ids };
}

/** What makes two nodes under one parent the same: the code, or name and indicator where there is none. */
export function placeKey(parentId: string | null, node: Pick<PlanNode, 'level' | 'code' | 'name' | 'indicator'>): string {
  const what = node.code === '' ? `=${foldText(node.name)}|${foldText(node.indicator)}` : `#${node.code}`;
  return `${parentId ?? ''}/${node.level}${what}`;
}

/** The fields of a previewed node that a record keeps, but for its place. */
export function contentOf(node: PlanImportNode): Omit<ContentOf<'planNode'>, 'parentId' | 'order'> {
  const place: ReadonlySet<string> = new Set(['tempId', 'parentTempId', 'nameUncertain', 'order'] satisfies (keyof PlanImportNode)[]);
  const content = Object.fromEntries(Object.entries(node).filter(([name]) => !place.has(name)));
  return content as unknown as Omit<ContentOf<'planNode'>, 'parentId' | 'order'>;
}

/** The fields that the workbook says something about, for a node that is there already. */
export function toldBy(node: PlanImportNode, existing: PlanNode): Partial<ContentOf<'planNode'>> {
  const { targetsByYear, progressByYear, name, notes, ...rest } = contentOf(node);
  const told = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<ContentOf<'planNode'>>;
  return {
    ...told,
    targetsByYear: { ...existing.targetsByYear, ...targetsByYear },
    progressByYear: { ...existing.progressByYear, ...progressByYear },
    // A stand-in never replaces a name that a person put right; notes of a person stay.
    ...(node.nameUncertain ? {} : { name }),
    ...(existing.notes === '' && notes !== '' ? { notes } : {}),
  };
}
