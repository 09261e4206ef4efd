import { typeOfId, type RecordId } from '../domain/kernel/id';
import { BASE_FIELDS } from '../domain/kernel/record';
import type { Revision } from '../domain/kernel/revision';
import { sameJson } from '../domain/kernel/stable-json';
import { isRecordType, type AnyRecord, type RecordType } from '../domain/registry';
import type { Diff, FieldChange } from './diff-shape';
import { recordById, type Document } from './document';
import { withSeen } from './seen';
import { tombstoneEffects, withTombstoneEffects } from './tombstones';

export type { Diff, FieldChange } from './diff-shape';

/** Whether a diff does nothing at all, not even to bookkeeping. Its records are not looked at. */
export function isEmptyDiff(
  diff: Omit<Diff, 'added' | 'removed'> & { readonly added: readonly unknown[]; readonly removed: readonly unknown[] },
): boolean {
  return (
    diff.added.length === 0 &&
    diff.changed.length === 0 &&
    diff.removed.length === 0 &&
    (diff.tombstones ?? []).length === 0 &&
    (diff.seen ?? []).length === 0
  );
}

/** Whether a field is content that a person fills, not bookkeeping. */
export function isContentField(name: string): boolean {
  return !(BASE_FIELDS as readonly string[]).includes(name);
}

/** Whether a diff does something that a person can see: more than bookkeeping. */
export function hasContent(diff: Diff): boolean {
  return (
    diff.added.length > 0 ||
    diff.removed.length > 0 ||
    diff.changed.some(({ after }) => Object.keys(after).some(isContentField))
  );
}

/** The diff that undoes `diff` exactly, bookkeeping and tombstones included (SPEC.md D3). */
export function invertDiff(diff: Diff): Diff {
  const inverse: Diff = {
    ...diff,
    added: diff.removed,
    changed: diff.changed.map(({ id, before, after }) => ({ id, before: after, after: before })),
    removed: diff.added,
  };
  const effects = [...tombstoneEffects(diff).values()];
  return withTombstoneEffects(
    inverse,
    effects.map(({ id, before, after }) => ({ id, before: after, after: before })),
  );
}

/** Why a diff does not belong to this state of the document, in words for a log; null where it does (SPEC.md D5). */
export function misfitOf(document: Document, diff: Diff): string | null {
  for (const { id } of diff.removed) {
    if (recordById(document, id) === undefined) return `The record to remove is not there: ${id}`;
  }
  for (const { id } of diff.changed) {
    if (recordById(document, id) === undefined) return `The record to change is not there: ${id}`;
  }
  for (const { id } of diff.added) {
    if (!isRecordType(typeOfId(id))) return `Unknown record type: ${id}`;
    if (recordById(document, id) !== undefined) return `The record to add is there already: ${id}`;
  }
  return null;
}

/**
 * The document after the act. Tables without a change are shared with the document before. Throws when the diff
 * belongs to another state (`misfitOf`: callers check what comes from outside first).
 */
export function applyDiff(document: Document, diff: Diff): Document {
  if (isEmptyDiff(diff)) return document;
  const misfit = misfitOf(document, diff);
  if (misfit !== null) throw new Error(misfit);
  const tables = { ...document.tables } as Record<RecordType, ReadonlyMap<RecordId, AnyRecord>>;
  const copies = new Map<string, Map<RecordId, AnyRecord>>();
  const tableFor = (id: RecordId): Map<RecordId, AnyRecord> => {
    const type = typeOfId(id) as RecordType;
    let copy = copies.get(type);
    if (copy === undefined) {
      copy = new Map(tables[type]);
      copies.set(type, copy);
      tables[type] = copy;
    }
    return copy;
  };
  for (const record of diff.removed) tableFor(record.id).delete(record.id);
  for (const record of diff.added) tableFor(record.id).set(record.id, record);
  for (const { id, after } of diff.changed) {
    const table = tableFor(id);
    table.set(id, { ...table.get(id), ...after } as AnyRecord);
  }
  return {
    ...document,
    tables: tables as unknown as Document['tables'],
    tombstones: tombstonesAfter(document.tombstones, diff),
    seen: withSeen(document.seen, [diff.revision, ...(diff.seen ?? [])]),
  };
}

function tombstonesAfter(before: ReadonlyMap<RecordId, Revision>, diff: Diff): ReadonlyMap<RecordId, Revision> {
  let next: Map<RecordId, Revision> | null = null;
  for (const { id, after } of tombstoneEffects(diff).values()) {
    if ((before.get(id) ?? null) === after) continue;
    next ??= new Map(before);
    if (after === null) next.delete(id);
    else next.set(id, after);
  }
  return next ?? before;
}

/** The fields in which two versions of a record differ, or null where they are equal. */
export function changeBetween(before: AnyRecord, after: AnyRecord): FieldChange | null {
  if (before === after) return null;
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
