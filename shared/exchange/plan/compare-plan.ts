import { valueText } from '../../analysis/describe/value-text';
import type { RecordId } from '../../domain/kernel/id';
import { allSteps, type Steps } from '../../domain/kernel/steps';
import { sameJson } from '../../domain/kernel/stable-json';
import { planNodeModule, type PlanNode } from '../../domain/plan/plan-node';
import type { ContentOf } from '../../domain/registry';
import { listOf, recordOf, type Document } from '../../document/document';
import type { ChangedField, ImportChange } from '../import-change';
import { matchPlan } from './match-plan';
import { partsOfField } from './plan-field';
import type { PlanImport, PlanImportNode, PlanImportSheet } from './plan-import';
import { isListShaped } from './sheet-plan';
import { toldBy } from './told-by-plan';

type NodeFields = Partial<ContentOf<'planNode'>>;

/** Columns of a sheet that, blank, say that there is nothing any more. */
const EMPTIED = {
  indicator: 'indicator', unit: 'unit', baseline: 'baseline', total: 'target', responsible: 'responsible', budget: 'budget', sdg: 'sdgs', trend: 'trend',
} as const satisfies Readonly<Record<string, keyof PlanImportNode>>;

/**
 * What a node of the process becomes by a newer version of its workbook: what the file says, and what it no longer
 * says in a column it has. Where it was read is not told: rows shift. Its parent is told where it moved.
 */
export function newerFields(node: PlanImportNode, existing: PlanNode, sheet: PlanImportSheet | undefined, parentId: RecordId | null | undefined): NodeFields {
  const told = toldBy(node, existing);
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(told).filter(([name]) => name !== 'source'));
  const years = new Set<string>();
  // A grouping cell names a branch and has no columns of its own: nothing blank was said of it.
  const hasColumns = node.level === 'target' || (sheet !== undefined && isListShaped(sheet.mapping));
  for (const { field } of hasColumns ? (sheet?.mapping ?? []) : []) {
    if (field === null) continue;
    const { kind, year } = partsOfField(field);
    const name = (EMPTIED as Readonly<Record<string, keyof PlanImportNode>>)[kind];
    // Several columns may tell the goals: the node's own list is what they say together.
    if (name !== undefined && !(name in told)) fields[name] = node[name];
    if (kind === 'yearTarget' && year !== null) years.add(String(year));
  }
  const kept = Object.entries(existing.targetsByYear).filter(([year]) => !years.has(year));
  fields['targetsByYear'] = Object.fromEntries([...kept, ...Object.entries(node.targetsByYear)].sort(([one], [other]) => (one < other ? -1 : 1)));
  if (parentId !== undefined && parentId !== existing.parentId) fields['parentId'] = parentId;
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !sameJson(existing[name as keyof PlanNode], value)));
}

const label = (node: Pick<PlanNode, 'code' | 'name'>): string => (node.code === '' ? node.name : `${node.code} ${node.name}`);

function describe(document: Document, existing: PlanNode, fields: NodeFields): readonly ChangedField[] {
  return Object.entries(fields).map(([field, value]) => {
    if (field === 'parentId') return { field, before: nameOf(document, existing.parentId), after: nameOf(document, value as RecordId | null) };
    return { field, before: valueText([document], 'planNode', field, existing[field as keyof PlanNode]), after: valueText([document], 'planNode', field, value) };
  });
}

function nameOf(document: Document, id: RecordId | null): string {
  const node = id === null ? undefined : recordOf(document, 'planNode', id);
  return node === undefined ? '—' : planNodeModule.labelOf(node);
}

/** What a node of the process that the file knows becomes; the keys of changes are its id. */
export interface PlanComparison {
  readonly changes: readonly ImportChange[];
  readonly matches: ReadonlyMap<string, PlanNode>;
  /** By id of the node: the fields to write. */
  readonly fields: ReadonlyMap<RecordId, NodeFields>;
}

/**
 * A workbook against the plan that is there: what only the workbook has, what both have and say otherwise, field by
 * field, and what only the plan has. Nodes read from sheets that were not chosen now are not gone.
 */
export function comparePlan(preview: PlanImport, document: Document): PlanComparison {
  return allSteps(comparisonSteps(preview, document));
}

/** `comparePlan`, a node at a time. */
export function* comparisonSteps(preview: PlanImport, document: Document): Steps<PlanComparison> {
  const matches = matchPlan(preview.tree, document);
  const sheets = new Map(preview.sheets.map((sheet) => [sheet.name, sheet]));
  const changes: ImportChange[] = [];
  const fields = new Map<RecordId, NodeFields>();
  const byTempId = new Map(preview.tree.map((node) => [node.tempId, node]));
  for (const [done, node] of preview.tree.entries()) {
    yield done / preview.tree.length;
    const place = node.source === null ? null : { sheet: node.source.sheet, row: node.source.row };
    const existing = matches.get(node.tempId);
    if (existing === undefined) {
      changes.push({ key: node.tempId, kind: 'added', type: 'planNode', id: null, name: label(node), place, fields: [] });
      continue;
    }
    // A parent that is still to be made is told by name when it is there.
    const parentId = node.parentTempId === null ? null : matches.get(node.parentTempId)?.id;
    const newer = newerFields(node, existing, node.source === null ? undefined : sheets.get(node.source.sheet), parentId);
    fields.set(existing.id, newer);
    const told = describe(document, existing, newer);
    const moves = node.parentTempId !== null && parentId === undefined ? [{ field: 'parentId', before: nameOf(document, existing.parentId), after: label(byTempId.get(node.parentTempId) ?? node) }] : [];
    const all = [...told, ...moves];
    if (all.length > 0) changes.push({ key: existing.id, kind: 'changed', type: 'planNode', id: existing.id, name: label(existing), place, fields: all });
  }
  const known = new Set([...matches.values()].map(({ id }) => id as RecordId));
  const chosen = new Set(preview.sheets.filter((sheet) => sheet.chosen).map(({ name }) => name));
  for (const node of listOf(document, 'planNode')) {
    if (known.has(node.id) || (node.source !== null && !chosen.has(node.source.sheet))) continue;
    changes.push({ key: node.id, kind: 'gone', type: 'planNode', id: node.id, name: label(node), place: null, fields: [] });
  }
  return { changes, matches, fields };
}
