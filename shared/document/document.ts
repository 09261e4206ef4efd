import type { RecordId } from '../domain/kernel/id';
import { typeOfId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { RECORD_TYPES, isRecordType, type AnyRecord, type RecordType, type RecordTypes } from '../domain/registry';

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
}

const EMPTY_TABLES = Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map()])) as unknown as Tables;

/** A document with no records. */
export function emptyDocument(processId: RecordId): Document {
  return { processId, tables: EMPTY_TABLES, tombstones: new Map() };
}

/** A document of the given records. */
export function documentOf(
  processId: RecordId,
  records: Iterable<AnyRecord>,
  tombstones: Iterable<readonly [RecordId, Revision]> = [],
): Document {
  const tables = Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map<RecordId, AnyRecord>()]));
  for (const record of records) tables[record.type]?.set(record.id, record);
  return { processId, tables: tables as unknown as Tables, tombstones: new Map(tombstones) };
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
