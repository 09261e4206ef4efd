import type { RecordId } from '../../domain/kernel/id';
import { majorOf } from '../../domain/kernel/money';
import type { PlanNode } from '../../domain/plan/plan-node';
import { t } from '../../i18n';
import { listOf, type Document } from '../../document/document';
import type { CellValue } from '../sheets/sheet';

/** Columns of the sheet `Plan` before and after the columns of the years. */
export const PLAN_HEADERS = {
  before: ['Código', 'Nivel', 'Nombre', 'Código padre', 'Indicador', 'Unidad', 'Línea base', 'Meta'],
  after: ['Presupuesto', 'Responsable', 'ODS'],
} as const;

/** The plan of a document from the top, each node right before what is under it, siblings in their order. */
export function planInOrder(document: Document): readonly PlanNode[] {
  const nodes = listOf(document, 'planNode');
  const children = new Map<RecordId | null, PlanNode[]>();
  for (const node of nodes) children.set(node.parentId, [...(children.get(node.parentId) ?? []), node]);
  const ordered: PlanNode[] = [];
  const seen = new Set<RecordId>();
  const walk = (parent: RecordId | null): void => {
    for (const node of (children.get(parent) ?? []).toSorted((one, other) => one.order - other.order)) {
      if (seen.has(node.id)) continue;
      seen.add(node.id);
      ordered.push(node);
      walk(node.id);
    }
  };
  walk(null);
  // Nodes whose parent is not there still belong to the plan.
  return [...ordered, ...nodes.filter((node) => !seen.has(node.id))];
}

/**
 * The words by which sheets name each node: its code where no other has it, else its name where no other has that,
 * else code and name, else its identity.
 */
export function planKeys(nodes: readonly PlanNode[]): ReadonlyMap<RecordId, string> {
  const candidates = (node: PlanNode): readonly string[] => [node.code, node.name, `${node.code} ${node.name}`.trim(), node.id];
  const uses = new Map<string, Set<RecordId>>();
  for (const node of nodes) {
    for (const text of candidates(node)) uses.set(text, (uses.get(text) ?? new Set()).add(node.id));
  }
  return new Map(nodes.map((node) => [node.id, candidates(node).find((text) => text !== '' && uses.get(text)?.size === 1) ?? node.id]));
}

/** The sheet `Plan` of a document: its header and a row per node. */
export function planRows(document: Document): readonly (readonly CellValue[])[] {
  const nodes = planInOrder(document);
  const byId = new Map<RecordId, PlanNode>(nodes.map((node) => [node.id, node]));
  const years = [...new Set(nodes.flatMap((node) => Object.keys(node.targetsByYear)))].sort();
  const parentOf = (node: PlanNode): string => {
    const parent = node.parentId === null ? undefined : byId.get(node.parentId);
    return parent === undefined ? '' : parent.code === '' ? parent.name : parent.code;
  };
  const header = [...PLAN_HEADERS.before, ...years, ...PLAN_HEADERS.after];
  const rows = nodes.map((node): readonly CellValue[] => [
    node.code,
    t(`records.planLevel.${node.level}`),
    node.name,
    parentOf(node),
    node.indicator,
    node.unit,
    node.baseline,
    node.target,
    ...years.map((year) => node.targetsByYear[year] ?? null),
    node.budget === null ? null : majorOf(node.budget),
    node.responsible,
    node.sdgs.join(', '),
  ]);
  return [header, ...rows];
}
