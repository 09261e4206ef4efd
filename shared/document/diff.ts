import { sameJson } from '../domain/kernel/stable-json';
import type { RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { isRecordType, type AnyRecord, type RecordType } from '../domain/registry';
import { typeOfId } from '../domain/kernel/id';
import type { Document } from './document';

/** The fields of one record that changed, before and after. Bookkeeping fields are among them. */
export interface FieldChange {
  readonly id: RecordId;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * What one act did to a document: the currency of undo, saving, journal, merge and acta. A record appears in at
 * most one of the three lists (SPEC.md D1). `revision` is that of the act and dates the removals.
 */
export interface Diff {
  readonly revision: Revision;
  readonly added: readonly AnyRecord[];
  readonly changed: readonly FieldChange[];
  readonly removed: readonly AnyRecord[];
}

/** Whether a diff does nothing. */
export function isEmptyDiff(diff: Diff): boolean {
  return diff.added.length === 0 && diff.changed.length === 0 && diff.removed.length === 0;
}

/** The diff that undoes `diff` exactly, bookkeeping included (SPEC.md D3). */
export function invertDiff(diff: Diff): Diff {
  return {
    revision: diff.revision,
    added: diff.removed,
    changed: diff.changed.map(({ id, before, after }) => ({ id, before: after, after: before })),
    removed: diff.added,
  };
}

/**
 * The document after the act. Tables without a change are shared with the document before. Throws when a changed
 * record is not there: the diff belongs to another state (callers check what comes from outside first).
 */
export function applyDiff(document: Document, diff: Diff): Document {
  if (isEmptyDiff(diff)) return document;
  const tables = { ...document.tables } as Record<RecordType, ReadonlyMap<RecordId, AnyRecord>>;
  const copies = new Map<RecordType, Map<RecordId, AnyRecord>>();
  const tableFor = (id: RecordId): Map<RecordId, AnyRecord> => {
    const type = typeOfId(id);
    if (!isRecordType(type)) throw new Error(`Unknown record type: ${id}`);
    let copy = copies.get(type);
    if (copy === undefined) {
      copy = new Map(tables[type]);
      copies.set(type, copy);
      tables[type] = copy;
    }
    return copy;
  };
  const tombstones = new Map(document.tombstones);
  for (const record of diff.removed) {
    tableFor(record.id).delete(record.id);
    tombstones.set(record.id, diff.revision);
  }
  for (const record of diff.added) {
    tableFor(record.id).set(record.id, record);
    tombstones.delete(record.id);
  }
  for (const change of diff.changed) {
    const table = tableFor(change.id);
    const record = table.get(change.id);
    if (record === undefined) throw new Error(`The record to change is not there: ${change.id}`);
    table.set(change.id, { ...record, ...change.after } as AnyRecord);
  }
  return { ...document, tables: tables as unknown as Document['tables'], tombstones };
}

/** The fields in which two versions of a record differ, or null where they are equal. */
export function changeBetween(before: AnyRecord, after: AnyRecord): FieldChange | null {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const old: Record<string, unknown> = {};
  const fresh: Record<string, unknown> = {};
  for (const name of names) {
    const was = (before as unknown as Record<string, unknown>)[name];
    const is = (after as unknown as Record<string, unknown>)[name];
    if (sameJson(was, is)) continue;
    old[name] = was;
    fresh[name] = is;
  }
  return Object.keys(fresh).length === 0 ? null : { id: before.id, before: old, after: fresh };
}
