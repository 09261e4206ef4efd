import type { RecordId } from '../domain/kernel/id';
import { typeOfId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { RECORD_TYPES, isRecordType, type AnyRecord, type RecordType, type RecordTypes } from '../domain/registry';
import { withSeen, type Seen } from './seen';

type Tables = { readonly [Type in RecordType]: ReadonlyMap<RecordId, RecordTypes[Type]> };

/**
 * The set of records of one process, immutable: `apply` gives a new one that shares the tables it did not touch,
 * so a selector over one record type can be memoised by that table. Rules: SPEC.md.
 */
export interface Document {
  readonly processId: RecordId;
  readonly tables: Tables;
  /** Removed records and the revision of the removal, so that a merge does not bring them back. */
  readonly tombstones: ReadonlyMap<RecordId, Revision>;
  /** What this copy has taken in of each device: it only grows, also when acts are undone (SPEC.md D6). */
  readonly seen: Seen;
}

const EMPTY_TABLES = Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map()])) as unknown as Tables;

/** A document with no records. */
export function emptyDocument(processId: RecordId): Document {
  return { processId, tables: EMPTY_TABLES, tombstones: new Map(), seen: new Map() };
}

/**
 * A document of the given records. `seen` are revisions known to have been taken in; those found in the records
 * and tombstones are added.
 */
export function documentOf(
  processId: RecordId,
  records: Iterable<AnyRecord>,
  tombstones: Iterable<readonly [RecordId, Revision]> = [],
  seen: Iterable<Revision> = [],
): Document {
  const tables = Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map<RecordId, AnyRecord>()]));
  const revisions = [...seen];
  for (const record of records) {
    tables[record.type]?.set(record.id, record);
    revisions.push(record.rev, record.revs.created, ...Object.values(record.revs.fields));
    if (record.revs.over !== undefined) revisions.push(record.revs.over);
  }
  const removed = new Map(tombstones);
  return {
    processId,
    tables: tables as unknown as Tables,
    tombstones: removed,
    seen: withSeen(withSeen(new Map(), revisions), removed.values()),
  };
}

/** The records of a type, by id. The map is the same object until a record of that type changes. */
export function tableOf<Type extends RecordType>(
  document: Document,
  type: Type,
): ReadonlyMap<RecordId, RecordTypes[Type]> {
  return document.tables[type];
}

const lists = new WeakMap<object, readonly AnyRecord[]>();

/** The records of a type as a list, in order of entry. The list is the same object until the table changes. */
export function listOf<Type extends RecordType>(document: Document, type: Type): readonly RecordTypes[Type][] {
  const table = document.tables[type];
  let list = lists.get(table);
  if (list === undefined) {
    list = [...table.values()];
    lists.set(table, list);
  }
  return list as readonly RecordTypes[Type][];
}

/** The record with this id, or undefined. */
export function recordById(document: Document, id: RecordId): AnyRecord | undefined {
  const type = typeOfId(id);
  return isRecordType(type) ? document.tables[type].get(id) : undefined;
}

/** The record of a known type with this id, or undefined. */
export function recordOf<Type extends RecordType>(
  document: Document,
  type: Type,
  id: RecordId,
): RecordTypes[Type] | undefined {
  return document.tables[type].get(id);
}

/** All records, table by table. */
export function* allRecords(document: Document): Generator<AnyRecord> {
  for (const type of RECORD_TYPES) yield* document.tables[type].values();
}

/** How many records the document holds. */
export function recordCount(document: Document): number {
  return RECORD_TYPES.reduce((count, type) => count + document.tables[type].size, 0);
}
