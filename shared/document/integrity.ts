import type { RecordId } from '../domain/kernel/id';
import { RECORD_TYPES, moduleOf, type AnyRecord } from '../domain/registry';
import { recordById, tableOf, type Document } from './document';

/** What a removal takes along. */
export interface Removal {
  /** The records that go: those asked for and those that hang on them (SPEC.md I1). */
  readonly removed: ReadonlySet<RecordId>;
  /** The records that stay but lose a reference: id → the fields to write (SPEC.md I2). */
  readonly cleared: ReadonlyMap<RecordId, Readonly<Record<string, unknown>>>;
}

/** The ids that a reference field holds. */
export function referencedIds(value: unknown): readonly RecordId[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as RecordId[]) : [value as RecordId];
}

/** Records of the document with the edits of a change set over them. */
function* viewOf(document: Document, edited: ReadonlyMap<RecordId, AnyRecord | null>): Generator<AnyRecord> {
  for (const type of RECORD_TYPES) {
    if (moduleOf(type).references.length === 0) continue;
    for (const [id, record] of tableOf(document, type)) {
      if (!edited.has(id)) yield record;
    }
  }
  for (const record of edited.values()) if (record !== null) yield record;
}

interface Incoming {
  readonly record: AnyRecord;
  readonly field: string;
  readonly onRemove: 'cascade' | 'clear';
}

/**
 * What goes along when `ids` are removed, by the references the modules declare. `edited` holds edits not yet in
 * the document (null: removed). Cost: one pass over the records that hold references.
 */
export function removalOf(
  document: Document,
  edited: ReadonlyMap<RecordId, AnyRecord | null>,
  ids: Iterable<RecordId>,
): Removal {
  const incoming = new Map<RecordId, Incoming[]>();
  for (const record of viewOf(document, edited)) {
    for (const { field, onRemove } of moduleOf(record.type).references) {
      for (const target of referencedIds((record as unknown as Record<string, unknown>)[field])) {
        const list = incoming.get(target);
        if (list === undefined) incoming.set(target, [{ record, field, onRemove }]);
        else list.push({ record, field, onRemove });
      }
    }
  }
  const removed = new Set<RecordId>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (removed.has(id)) continue;
    removed.add(id);
    for (const { record, onRemove } of incoming.get(id) ?? []) if (onRemove === 'cascade') queue.push(record.id);
  }
  const cleared = new Map<RecordId, Record<string, unknown>>();
  for (const id of removed) {
    for (const { record, field, onRemove } of incoming.get(id) ?? []) {
      if (onRemove !== 'clear' || removed.has(record.id)) continue;
      const value = (record as unknown as Record<string, unknown>)[field];
      const fields = cleared.get(record.id) ?? {};
      fields[field] = Array.isArray(value) ? value.filter((member) => !removed.has(member as RecordId)) : null;
      cleared.set(record.id, fields);
    }
  }
  return { removed, cleared };
}

/** A reference that points to nothing. */
export interface DanglingReference {
  readonly recordId: RecordId;
  readonly field: string;
  readonly targetId: RecordId;
}

/** The references of one record that point to nothing, or to a record of a type they may not point to. */
export function danglingOf(
  record: AnyRecord,
  get: (id: RecordId) => AnyRecord | undefined,
): readonly DanglingReference[] {
  const dangling: DanglingReference[] = [];
  for (const { field, to } of moduleOf(record.type).references) {
    for (const targetId of referencedIds((record as unknown as Record<string, unknown>)[field])) {
      const target = get(targetId);
      if (target === undefined || !to.includes(target.type)) dangling.push({ recordId: record.id, field, targetId });
    }
  }
  return dangling;
}

/** The references of the document that point to nothing: none in a sound one (SPEC.md I3). */
export function danglingReferences(document: Document): readonly DanglingReference[] {
  const get = (id: RecordId): AnyRecord | undefined => recordById(document, id);
  return RECORD_TYPES.filter((type) => moduleOf(type).references.length > 0).flatMap((type) =>
    [...tableOf(document, type).values()].flatMap((record) => danglingOf(record, get)),
  );
}
