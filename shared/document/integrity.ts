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

interface Incoming {
  readonly record: AnyRecord;
  readonly field: string;
  readonly onRemove: 'cascade' | 'clear';
}
type IncomingIndex = ReadonlyMap<RecordId, readonly Incoming[]>;

/** The references that these records hold, by the record they point to. */
function indexOf(records: Iterable<AnyRecord>): IncomingIndex {
  const index = new Map<RecordId, Incoming[]>();
  for (const record of records) {
    for (const { field, onRemove } of moduleOf(record.type).references) {
      for (const target of referencedIds((record as unknown as Record<string, unknown>)[field])) {
        const list = index.get(target);
        if (list === undefined) index.set(target, [{ record, field, onRemove }]);
        else list.push({ record, field, onRemove });
      }
    }
  }
  return index;
}

const indexes = new WeakMap<object, IncomingIndex>();

/** The index of a table, which lives as long as the table stays the same. */
function indexOfTable(table: ReadonlyMap<RecordId, AnyRecord>): IncomingIndex {
  let index = indexes.get(table);
  if (index === undefined) {
    index = indexOf(table.values());
    indexes.set(table, index);
  }
  return index;
}

/**
 * What goes along when `ids` are removed, by the references the modules declare. `edited` holds edits not yet in
 * the document (null: removed). Cost: one pass over the tables that hold references and changed since the last
 * removal, and one over the edits.
 */
export function removalOf(
  document: Document,
  edited: ReadonlyMap<RecordId, AnyRecord | null>,
  ids: Iterable<RecordId>,
): Removal {
  const stored = RECORD_TYPES.filter((type) => moduleOf(type).references.length > 0).map((type) =>
    indexOfTable(tableOf(document, type)),
  );
  const fresh = indexOf([...edited.values()].filter((record) => record !== null));
  const incoming = (id: RecordId): readonly Incoming[] => [
    ...stored.flatMap((index) => index.get(id) ?? []).filter(({ record }) => !edited.has(record.id)),
    ...(fresh.get(id) ?? []),
  ];
  const removed = new Set<RecordId>();
  const clearing: Incoming[] = [];
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (removed.has(id)) continue;
    removed.add(id);
    for (const reference of incoming(id)) {
      if (reference.onRemove === 'cascade') queue.push(reference.record.id);
      else clearing.push(reference);
    }
  }
  const cleared = new Map<RecordId, Record<string, unknown>>();
  for (const { record, field } of clearing) {
    if (removed.has(record.id)) continue;
    const value = (record as unknown as Record<string, unknown>)[field];
    const fields = cleared.get(record.id) ?? {};
    fields[field] = Array.isArray(value) ? value.filter((member) => !removed.has(member as RecordId)) : null;
    cleared.set(record.id, fields);
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
