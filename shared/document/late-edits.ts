import type { RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { RECORD_TYPES, moduleOf, type AnyRecord, type RecordType } from '../domain/registry';
import { recordById, tableOf, type Document } from './document';
import { referencedIds } from './integrity';
import { fieldRevision, isBuried, valueOf } from './merge';

/**
 * The merged document in which late edits hold: those made after a removal that their author did not know of. The
 * record comes back, with everything else the same act removed and the references it cleared; a record that is back
 * already takes the late edits in field by field (SPEC.md M5). What comes back dates from the edit, the same
 * whichever side merges, so that no copy disagrees about it later.
 */
export function keepLateEdits(joined: Document, mine: Document, theirs: Document): Document {
  const kept = new Map<RecordId, AnyRecord>();
  restore(kept, joined, mine, theirs);
  restore(kept, joined, theirs, mine);
  carryFields(kept, joined, mine);
  carryFields(kept, joined, theirs);
  if (kept.size === 0) return joined;
  const tables = { ...joined.tables } as Record<RecordType, ReadonlyMap<RecordId, AnyRecord>>;
  const tombstones = new Map(joined.tombstones);
  for (const type of RECORD_TYPES) {
    const records = [...kept.values()].filter((record) => record.type === type);
    if (records.length === 0) continue;
    const table = new Map(tables[type]);
    for (const record of records) {
      table.set(record.id, record);
      tombstones.delete(record.id);
    }
    tables[type] = table;
  }
  return { ...joined, tables: tables as unknown as Document['tables'], tombstones };
}

/** Fields of `side` written later than those of a record that came back while `side` did not know it had gone. */
function carryFields(kept: Map<RecordId, AnyRecord>, joined: Document, side: Document): void {
  for (const type of RECORD_TYPES) {
    const table: ReadonlyMap<RecordId, AnyRecord> = joined.tables[type];
    for (const [id, now] of table) {
      const { over } = now.revs;
      const old = over === undefined ? undefined : recordById(side, id);
      if (old === undefined || old.revs.over === over) continue;
      for (const field of Object.keys(moduleOf(type).fields)) {
        const record = kept.get(id) ?? now;
        const revision = fieldRevision(old, field);
        if (revision <= fieldRevision(record, field)) continue;
        kept.set(id, writtenAt(record, field, valueOf(old, field), revision));
      }
    }
  }
}

function writtenAt(record: AnyRecord, field: string, value: unknown, revision: Revision): AnyRecord {
  const rev = record.rev > revision ? record.rev : revision;
  const revs = { ...record.revs, fields: { ...record.revs.fields, [field]: revision } };
  return { ...record, [field]: value, rev, revs } as AnyRecord;
}

/** The records of `keeper` that the other side removed before they were edited here: removal → the latest such edit. */
function overtakenRemovals(joined: Document, keeper: Document): ReadonlyMap<Revision, Revision> {
  const overtaken = new Map<Revision, Revision>();
  for (const [id, tombstone] of joined.tombstones) {
    const record = recordById(keeper, id);
    if (record === undefined || record.rev <= tombstone) continue;
    const edit = overtaken.get(tombstone);
    if (edit === undefined || edit < record.rev) overtaken.set(tombstone, record.rev);
  }
  return overtaken;
}

function restore(kept: Map<RecordId, AnyRecord>, joined: Document, keeper: Document, remover: Document): void {
  const overtaken = overtakenRemovals(joined, keeper);
  if (overtaken.size === 0) return;
  const back = new Set<RecordId>();
  for (const [id, tombstone] of joined.tombstones) {
    const edit = overtaken.get(tombstone);
    const record = recordById(keeper, id);
    if (edit === undefined || record === undefined || !isBuried(record, tombstone)) continue;
    kept.set(id, { ...record, rev: edit, revs: { created: edit, fields: {}, over: tombstone } });
    back.add(id);
  }
  for (const type of RECORD_TYPES) {
    const references = moduleOf(type).references.filter(({ onRemove }) => onRemove === 'clear');
    for (const { field } of references) {
      for (const before of tableOf(keeper, type).values()) {
        const record: AnyRecord | undefined = kept.get(before.id) ?? recordById(joined, before.id);
        const after = recordById(remover, before.id);
        if (record === undefined || after === undefined) continue;
        const edit = overtaken.get(fieldRevision(record, field));
        if (edit === undefined) continue;
        const lost = referencedIds(valueOf(before, field)).filter((id) => back.has(id));
        if (lost.length > 0) kept.set(record.id, withReferences(record, field, lost, edit));
      }
    }
  }
}

function withReferences(record: AnyRecord, field: string, lost: readonly RecordId[], edit: Revision): AnyRecord {
  const value = valueOf(record, field);
  const next = Array.isArray(value) ? [...new Set([...(value as readonly RecordId[]), ...lost])] : (value ?? lost[0]);
  return writtenAt(record, field, next, edit);
}
