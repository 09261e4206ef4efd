import type { RecordId } from '../../domain/kernel/id';
import { allSteps, type Steps } from '../../domain/kernel/steps';
import type { PlanNode } from '../../domain/plan/plan-node';
import type { AnyRecord } from '../../domain/registry';
import type { ChangeSet } from '../../document/change-set';
import { listOf, type Document } from '../../document/document';
import type { ImportChoice } from '../import-change';
import { comparisonSteps } from './compare-plan';
import { matchPlan } from './match-plan';
import type { PlanImport, PlanImportResult } from './plan-import';
import { contentOf, toldBy } from './told-by-plan';

/**
 * Puts a previewed plan into a change set, as one act. Parents come before children in the preview, so every
 * reference is to a record that is there. With the document given, a node that is there already (`matchPlan`) is
 * updated and keeps its links, and blank cells take nothing away; without it everything is new.
 */
export function applyPlanImport(change: ChangeSet, preview: PlanImport, document?: Document): PlanImportResult {
  return allSteps(planImportSteps(change, preview, document));
}

/** `applyPlanImport`, a node at a time. */
export function* planImportSteps(change: ChangeSet, preview: PlanImport, document?: Document): Steps<PlanImportResult> {
  const isNew = document === undefined || listOf(document, 'planNode').length === 0;
  const matches = isNew ? new Map<string, PlanNode>() : matchPlan(preview.tree, document);
  const orders = ordersOf(document);
  const ids = new Map<string, RecordId>();
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const [done, node] of preview.tree.entries()) {
    yield done / preview.tree.length;
    const parentId = node.parentTempId === null ? null : (ids.get(node.parentTempId) ?? null);
    const existing = matches.get(node.tempId);
    if (existing === undefined) {
      const order = (orders.get(parentId) ?? 0) + node.order;
      ids.set(node.tempId, change.create('planNode', { ...contentOf(node), parentId, order }).id);
      counts.created += 1;
      continue;
    }
    ids.set(node.tempId, existing.id);
    const moves = parentId !== null && parentId !== existing.parentId && !isUnder(change, parentId, existing.id) ? { parentId } : {};
    const next = change.update('planNode', existing.id, { ...toldBy(node, existing), ...moves });
    counts[next === existing ? 'unchanged' : 'updated'] += 1;
  }
  return { ...counts, ids };
}

/**
 * Puts what a person took of a newer version of a workbook into a change set, as one act. What hangs from a node that
 * was left out stays out too; what a removed node held and stays moves up to what it hung from.
 */
export function applyNewerPlan(change: ChangeSet, preview: PlanImport, document: Document, choice: ImportChoice): PlanImportResult {
  return allSteps(newerPlanSteps(change, preview, document, choice));
}

/** `applyNewerPlan`, a node at a time. */
export function* newerPlanSteps(change: ChangeSet, preview: PlanImport, document: Document, choice: ImportChoice): Steps<PlanImportResult> {
  const { changes, matches, fields } = yield* comparisonSteps(preview, document);
  const orders = ordersOf(document);
  const ids = new Map<string, RecordId>();
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const [done, node] of preview.tree.entries()) {
    yield done / preview.tree.length;
    const parentId = node.parentTempId === null ? null : ids.get(node.parentTempId);
    const existing = matches.get(node.tempId);
    if (existing === undefined) {
      if (parentId === undefined || choice.leftOut.has(node.tempId)) continue;
      const order = (orders.get(parentId) ?? 0) + node.order;
      ids.set(node.tempId, change.create('planNode', { ...contentOf(node), parentId, order }).id);
      counts.created += 1;
      continue;
    }
    ids.set(node.tempId, existing.id);
    if (choice.leftOut.has(existing.id)) continue;
    const newer = Object.fromEntries(Object.entries(fields.get(existing.id) ?? {}).filter(([name]) => name !== 'parentId'));
    const moves = parentId !== undefined && parentId !== existing.parentId && !isUnder(change, parentId, existing.id) ? { parentId } : {};
    const next = change.update('planNode', existing.id, { ...newer, ...moves, ...(node.source === null ? {} : { source: node.source }) });
    counts[next === existing ? 'unchanged' : 'updated'] += 1;
  }
  const removed = changes.flatMap(({ kind, id, key }) => (kind === 'gone' && id !== null && choice.removed.has(key) ? [id] : []));
  liftChildren(change, document, new Set(removed));
  change.remove(removed);
  return { ...counts, ids };
}

/** The order after the last child, by parent. */
function ordersOf(document: Document | undefined): ReadonlyMap<RecordId | null, number> {
  const orders = new Map<RecordId | null, number>();
  for (const node of document === undefined ? [] : listOf(document, 'planNode')) orders.set(node.parentId, Math.max(orders.get(node.parentId) ?? 0, node.order + 1));
  return orders;
}

/** Whether a node is another or hangs from it, as the edits so far leave the tree. */
function isUnder(change: ChangeSet, id: RecordId | null, top: RecordId): boolean {
  const passed = new Set<RecordId>();
  for (let at = id; at !== null && !passed.has(at); ) {
    if (at === top) return true;
    passed.add(at);
    const node = change.get(at);
    at = node?.type === 'planNode' ? node.parentId : null;
  }
  return false;
}

/** What stays under a node that goes hangs from the nearest node above that stays. */
function liftChildren(change: ChangeSet, document: Document, removed: ReadonlySet<RecordId>): void {
  if (removed.size === 0) return;
  for (const { id } of listOf(document, 'planNode')) {
    const node = change.get(id);
    if (node?.type !== 'planNode' || removed.has(id) || node.parentId === null || !removed.has(node.parentId)) continue;
    let parentId: RecordId | null = node.parentId;
    while (parentId !== null && removed.has(parentId)) {
      const parent: AnyRecord | undefined = change.get(parentId);
      parentId = parent?.type === 'planNode' ? parent.parentId : null;
    }
    change.update('planNode', node.id, { parentId });
  }
}
