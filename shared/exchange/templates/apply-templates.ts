import { assessmentAnswerId } from '../../domain/diagnosis/assessment-answer';
import type { BlockKind } from '../../domain/diagnosis/item-key';
import { measurementId } from '../../domain/indicators/measurement';
import { callAnswerId } from '../../domain/calls/call-answer';
import { pairId, type RecordId } from '../../domain/kernel/id';
import { allSteps, type Steps } from '../../domain/kernel/steps';
import { planLinkId } from '../../domain/links/plan-link';
import { moduleOf, type RecordType } from '../../domain/registry';
import type { ChangeSet } from '../../document/change-set';
import { TAKE_ALL, type ImportChoice } from '../import-change';
import type { PlannedRecord, TemplatePreview } from './template-preview';

/** What an applied import did, by type of record. */
export type AppliedTemplates = Readonly<Partial<Record<RecordType, { readonly created: number; readonly updated: number }>>>;

/** Puts what `readTemplates` planned into a change set, as one act. */
export function applyTemplates(change: ChangeSet, preview: TemplatePreview, choice: ImportChoice = TAKE_ALL): AppliedTemplates {
  return allSteps(templateSteps(change, preview, choice));
}

/** `applyTemplates`, a record at a time. */
export function* templateSteps(change: ChangeSet, { changes, gone }: TemplatePreview, choice: ImportChoice): Steps<AppliedTemplates> {
  const ids = new Map<string, RecordId>();
  const leftOut = new Set<string>();
  const counts: Partial<Record<RecordType, { created: number; updated: number }>> = {};
  for (const [done, planned] of changes.entries()) {
    yield done / changes.length;
    const { type } = planned;
    // What names a record that was left out stays out too, where it cannot do without it.
    if (choice.leftOut.has(planned.ref) || namesOneOf(planned, leftOut)) {
      leftOut.add(planned.ref);
      continue;
    }
    const count = (counts[type] ??= { created: 0, updated: 0 });
    const fields = withIds(planned, ids, leftOut);
    const id = planned.id ?? pairIdOf(type, fields);
    if (id !== null && change.get(id) !== undefined) {
      change.update(type, id, fields);
      count.updated += 1;
    } else {
      const record = change.create(type, fields, id ?? undefined);
      ids.set(planned.ref, record.id);
      count.created += 1;
    }
  }
  change.remove(gone.flatMap(({ id }) => (choice.removed.has(id) ? [id] : [])));
  return counts;
}

/** Whether a field that holds one reference, and not none, names one of these. */
function namesOneOf({ type, fields }: PlannedRecord, refs: ReadonlySet<string>): boolean {
  if (refs.size === 0) return false;
  const module = moduleOf(type);
  return module.references.some(({ field }) => {
    const value = fields[field];
    return typeof value === 'string' && refs.has(value) && module.fields[field]?.safeParse(null).success !== true;
  });
}

/** The fields with the identities of records made before in the place of their references. */
function withIds({ type, fields }: PlannedRecord, ids: ReadonlyMap<string, RecordId>, leftOut: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const references = moduleOf(type).references.map(({ field }) => field);
  const idOf = (ref: unknown): unknown => (typeof ref !== 'string' ? ref : leftOut.has(ref) ? null : (ids.get(ref) ?? ref));
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isKeyedByIds(type, name) ? byIds(value, idOf) : !references.includes(name) ? value : Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : idOf(value),
    ]),
  );
}

/** Whether a field goes from identities to words, and so names records by its keys. */
function isKeyedByIds(type: RecordType, field: string): boolean {
  return type === 'body' && field === 'roles';
}

function byIds(value: unknown, idOf: (ref: unknown) => unknown): unknown {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(entries.flatMap(([ref, words]) => {
    const id = idOf(ref);
    return typeof id === 'string' ? [[id, words as unknown]] : [];
  }));
}

/** Records about a pair have the pair's own identity, so that two copies that fill one cell merge into one record. */
function pairIdOf(type: RecordType, fields: Readonly<Record<string, unknown>>): RecordId | null {
  const id = (field: string): RecordId => fields[field] as RecordId;
  switch (type) {
    case 'planLink':
      return planLinkId(id('planNodeId'), id('lineId'));
    case 'influence':
      return pairId('influence', id('sourceId'), id('targetId'));
    case 'position':
      return pairId('position', id('actorId'), id('subjectId'));
    case 'measurement':
      return measurementId(id('indicatorId'), String(fields['date']));
    case 'callAnswer':
      return callAnswerId(id('callId'), id('actorId'));
    case 'assessmentAnswer': {
      const questionId = fields['questionId'] as RecordId | null | undefined;
      const place = { block: fields['block'] as BlockKind, itemId: String(fields['itemId'] ?? ''), questionId: questionId ?? null };
      return assessmentAnswerId(id('assessmentId'), place, (fields['respondentId'] as RecordId | null | undefined) ?? null);
    }
    default:
      return null;
  }
}
