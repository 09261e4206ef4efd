import type { ChangeSet } from '@shared/document/change-set';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId, type PlanLink } from '@shared/domain/links/plan-link';
import type { MatrixAxis } from '@shared/domain/matrices/matrix-axis';
import { entryKey, matrixCellId } from '@shared/domain/matrices/matrix-cell';
import type { PlanNode } from '@shared/domain/plan/plan-node';
import { RECORD_TYPES, moduleOf, type AnyRecord, type ContentOf } from '@shared/domain/registry';

/** Types that are about a pair: they get another identity with another node. */
const PAIRS = new Set(['planNode', 'planLink', 'matrixCell']);

/**
 * Makes one node of two: what only `gone` says goes to `kept`, and so does all that hangs on it: its branches, its
 * links (of two to one line the stronger, both reasons), its cells, and whatever names it.
 */
export function mergePlanNodes(change: ChangeSet, document: Document, kept: PlanNode, gone: PlanNode): void {
  change.update('planNode', kept.id, mergedFields(kept, gone));
  const after = listOf(document, 'planNode').filter(({ parentId }) => parentId === kept.id).reduce((most, { order }) => Math.max(most, order + 1), 0);
  listOf(document, 'planNode')
    .filter(({ parentId }) => parentId === gone.id)
    .toSorted((one, other) => one.order - other.order)
    .forEach(({ id }, place) => { if (id !== kept.id) change.update('planNode', id, { parentId: kept.id, order: after + place }); });
  // What stood inside the one that goes stays where that one stood.
  if (kept.parentId === gone.id) change.update('planNode', kept.id, { parentId: gone.parentId, order: gone.order });
  for (const link of listOf(document, 'planLink')) if (link.planNodeId === gone.id) moveLink(change, link, kept.id);
  for (const cell of listOf(document, 'matrixCell')) {
    if (cell.rowId !== gone.id && cell.columnId !== gone.id) continue;
    const [rowId, columnId] = [cell.rowId, cell.columnId].map((id) => (id === gone.id ? kept.id : id));
    const matrix = cell.customMatrixId === null ? undefined : recordOf(document, 'customMatrix', cell.customMatrixId);
    const id = matrixCellId(cell.matrixId, rowId ?? keyOfEntry(matrix?.rows, cell.rowEntry), columnId ?? keyOfEntry(matrix?.columns, cell.columnEntry));
    if (change.get(id) !== undefined) continue;
    const { matrixId, customMatrixId, rowEntry, columnEntry, value, note, statedBy, sessionId } = cell;
    change.create('matrixCell', { matrixId, customMatrixId, rowId: rowId ?? null, columnId: columnId ?? null, rowEntry, columnEntry, value, note, statedBy, sessionId }, id);
  }
  renameEverywhere(change, document, gone.id, kept.id);
  change.remove([gone.id]);
}

/** The key of an entry of a catalogue, or of a word by its number among the words of its axis. */
function keyOfEntry(axis: MatrixAxis | undefined, entry: string): RecordId {
  return axis?.from === 'words' ? entryKey(String(axis.words.indexOf(entry))) : entryKey(entry);
}

function mergedFields(kept: PlanNode, gone: PlanNode): Partial<ContentOf<'planNode'>> {
  const joined = [kept.notes, gone.notes].filter((text) => text !== '');
  return {
    code: kept.code === '' ? gone.code : kept.code,
    indicator: kept.indicator === '' ? gone.indicator : kept.indicator,
    unit: kept.unit === '' ? gone.unit : kept.unit,
    baseline: kept.baseline ?? gone.baseline,
    target: kept.target ?? gone.target,
    targetsByYear: { ...gone.targetsByYear, ...kept.targetsByYear },
    progressByYear: { ...gone.progressByYear, ...kept.progressByYear },
    productCode: kept.productCode === '' ? gone.productCode : kept.productCode,
    budget: kept.budget ?? gone.budget,
    responsible: kept.responsible === '' ? gone.responsible : kept.responsible,
    sdgs: [...new Set([...kept.sdgs, ...gone.sdgs])].sort((one, other) => one - other),
    notes: [...new Set(joined)].join('\n'),
  };
}

function moveLink(change: ChangeSet, link: PlanLink, planNodeId: RecordId): void {
  const id = planLinkId(planNodeId, link.lineId);
  const there = change.get(id);
  if (there?.type !== 'planLink') {
    change.create('planLink', { planNodeId, lineId: link.lineId, strength: link.strength, rationale: link.rationale, statedBy: link.statedBy }, id);
    return;
  }
  const reasons = [...new Set([there.rationale, link.rationale].filter((text) => text !== ''))].join('\n');
  change.update('planLink', there.id, { strength: link.strength > there.strength ? link.strength : there.strength, rationale: reasons, statedBy: there.statedBy === '' ? link.statedBy : there.statedBy });
}

/** Every field that names one record names the other. */
function renameEverywhere(change: ChangeSet, document: Document, from: RecordId, to: RecordId): void {
  for (const type of RECORD_TYPES) {
    if (PAIRS.has(type)) continue;
    const fields = moduleOf(type).references.filter((reference) => reference.to.includes('planNode')).map(({ field }) => field);
    if (fields.length === 0) continue;
    for (const record of listOf(document, type) as readonly AnyRecord[]) {
      const values = record as unknown as Readonly<Record<string, unknown>>;
      const next = Object.fromEntries(fields.flatMap((field): readonly (readonly [string, unknown])[] => {
        const value = values[field];
        if (value === from) return [[field, to]];
        return Array.isArray(value) && value.includes(from) ? [[field, [...new Set((value as readonly RecordId[]).map((id) => (id === from ? to : id)))]]] : [];
      }));
      if (Object.keys(next).length > 0) change.update(record.type, record.id, next);
    }
  }
}
