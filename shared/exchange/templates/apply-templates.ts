import { measurementId } from '../../domain/indicators/measurement';
import { callAnswerId } from '../../domain/calls/call-answer';
import { pairId, type RecordId } from '../../domain/kernel/id';
import { planLinkId } from '../../domain/links/plan-link';
import { moduleOf, type RecordType } from '../../domain/registry';
import type { ChangeSet } from '../../document/change-set';
import type { PlannedRecord, TemplatePreview } from './template-preview';

/** What an applied import did, by type of record. */
export type AppliedTemplates = Readonly<Partial<Record<RecordType, { readonly created: number; readonly updated: number }>>>;

/** Puts what `readTemplates` planned into a change set, as one act. */
export function applyTemplates(change: ChangeSet, { changes }: TemplatePreview): AppliedTemplates {
  const ids = new Map<string, RecordId>();
  const counts: Partial<Record<RecordType, { created: number; updated: number }>> = {};
  for (const planned of changes) {
    const { type } = planned;
    const count = (counts[type] ??= { created: 0, updated: 0 });
    const fields = withIds(planned, ids);
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
  return counts;
}

/** The fields with the identities of records made before in the place of their references. */
function withIds({ type, fields }: PlannedRecord, ids: ReadonlyMap<string, RecordId>): Readonly<Record<string, unknown>> {
  const references = moduleOf(type).references.map(({ field }) => field);
  const idOf = (ref: unknown): unknown => (typeof ref === 'string' ? (ids.get(ref) ?? ref) : ref);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      !references.includes(name) ? value : Array.isArray(value) ? value.map(idOf) : idOf(value),
    ]),
  );
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
    default:
      return null;
  }
}
