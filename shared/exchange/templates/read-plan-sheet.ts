import { listOf } from '../../document/document';
import { placeKey } from '../plan/match-plan';
import { contentOf, toldBy } from '../plan/told-by-plan';
import { previewPlan } from '../plan/preview-plan';
import type { PlanNode } from '../../domain/plan/plan-node';
import type { Sheet } from '../sheets/sheet';
import { planNamesOf, type Intake } from './intake';

/**
 * Reads the sheet `Plan` (the plan importer knows its form) into planned records. A node is the one that is there with
 * its code, where that code is no other's, else the one at the same place; it keeps its links and its place among its
 * siblings.
 */
export function readPlanSheet(sheet: Sheet, fileName: string, currency: string, intake: Intake): void {
  const preview = previewPlan({ fileName, sheets: [sheet] }, { sheets: [sheet.name], currency });
  for (const { sheet: name, row, column, messageKey, params, severity } of preview.warnings) {
    if (severity === 'check') intake.report({ sheet: name, row, ...(column === undefined ? {} : { column }), messageKey, params, rowIn: true }, 'planNode');
  }
  for (const { row, reasonKey, params } of preview.unread) {
    intake.report({ sheet: sheet.name, row, messageKey: reasonKey, params, rowIn: false }, 'planNode');
  }
  const nodes = listOf(intake.context.document, 'planNode');
  const byCode = new Map<string, PlanNode | null>();
  const byPlace = new Map<string, PlanNode>();
  const parents = new Map<string, string | null>();
  const orders = new Map<string | null, number>();
  for (const node of nodes) {
    if (node.code !== '') byCode.set(node.code, byCode.has(node.code) ? null : node);
    byPlace.set(placeKey(node.parentId, node), node);
    parents.set(node.id, node.parentId);
    orders.set(node.parentId, Math.max(orders.get(node.parentId) ?? 0, node.order + 1));
  }
  const codeUses = new Map<string, number>();
  for (const { code } of preview.tree) codeUses.set(code, (codeUses.get(code) ?? 0) + 1);

  const refs = new Map<string, string>();
  const taken = new Set<string>();
  for (const node of preview.tree) {
    const parent = node.parentTempId === null ? null : (refs.get(node.parentTempId) ?? null);
    const ofCode = codeUses.get(node.code) === 1 ? byCode.get(node.code) : undefined;
    const candidate = ofCode ?? byPlace.get(placeKey(parent, node));
    const existing = candidate !== undefined && !taken.has(candidate.id) ? candidate : undefined;
    const place = { sheet: sheet.name, row: node.source?.row ?? 1 };
    if (existing === undefined) {
      const ref = intake.newRef(node.name);
      const order = (orders.get(parent) ?? 0) + node.order;
      intake.create({ ref, type: 'planNode', fields: { ...contentOf(node), parentId: parent, order }, ...place });
      refs.set(node.tempId, ref);
      parents.set(ref, parent);
      for (const name of planNamesOf(node)) intake.context.names.planNode.add(name, ref);
      continue;
    }
    taken.add(existing.id);
    refs.set(node.tempId, existing.id);
    for (const name of planNamesOf(node)) intake.context.names.planNode.add(name, existing.id);
    // Where a node was first read stays its source: our own sheet is only a way through a spreadsheet and back.
    const told = { ...toldBy(node, existing), source: existing.source };
    const moves = parent !== null && parent !== existing.parentId && !isAbove(existing.id, parent, parents);
    if (moves) parents.set(existing.id, parent);
    intake.update(existing, { type: 'planNode', fields: { ...told, ...(moves ? { parentId: parent } : {}) }, ...place });
  }
}

/** Whether `top` is `ref` or stands over it: a node never moves under itself. */
function isAbove(top: string, ref: string, parents: ReadonlyMap<string, string | null>): boolean {
  for (let at: string | null = ref; at !== null; at = parents.get(at) ?? null) if (at === top) return true;
  return false;
}
