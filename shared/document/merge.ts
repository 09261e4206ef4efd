import type { RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { sameJson, stableJson } from '../domain/kernel/stable-json';
import { RECORD_TYPES, moduleOf, type AnyRecord, type RecordType } from '../domain/registry';
import type { Document } from './document';
import { withSeen } from './seen';

/** When a field of a record was last written. */
export function fieldRevision(record: AnyRecord, field: string): Revision {
  return Object.hasOwn(record.revs.fields, field)
    ? (record.revs.fields[field] ?? record.revs.created)
    : record.revs.created;
}

/** Whether a removal at this revision holds against the record: it does not know of that removal (SPEC.md M2). */
export function isBuried(record: AnyRecord, tombstone: Revision): boolean {
  return record.revs.over === undefined || record.revs.over < tombstone;
}

/**
 * All that two copies of one process know, as one document: field by field the later revision, removals over what
 * did not know of them. Commutative, associative and idempotent (SPEC.md M1), therefore blind to references: what
 * it leaves dangling is the affair of `repairReferences`. Throws on copies of different processes.
 */
export function mergeDocuments(one: Document, other: Document): Document {
  if (one === other) return one;
  if (one.processId !== other.processId) throw new Error(`Two processes: ${one.processId}, ${other.processId}`);
  const tombstones = new Map(one.tombstones);
  for (const [id, revision] of other.tombstones) {
    const known = tombstones.get(id);
    if (known === undefined || known < revision) tombstones.set(id, revision);
  }
  const tables = Object.fromEntries(
    RECORD_TYPES.map((type) => [type, mergeTables(type, one, other, tombstones)]),
  ) as unknown as Document['tables'];
  for (const id of [...tombstones.keys()]) {
    const table = Object.hasOwn(tables, id.slice(0, id.indexOf(':'))) ? tables[id.slice(0, id.indexOf(':')) as RecordType] : undefined;
    if (table?.has(id) === true) tombstones.delete(id);
  }
  return { processId: one.processId, tables, tombstones, seen: withSeen(one.seen, other.seen.values()) };
}

function mergeTables(
  type: RecordType,
  one: Document,
  other: Document,
  tombstones: ReadonlyMap<RecordId, Revision>,
): ReadonlyMap<RecordId, AnyRecord> {
  const mine: ReadonlyMap<RecordId, AnyRecord> = one.tables[type];
  const theirs: ReadonlyMap<RecordId, AnyRecord> = other.tables[type];
  const merged = new Map<RecordId, AnyRecord>();
  let asMine = true;
  const keep = (record: AnyRecord): boolean => {
    const tombstone = tombstones.get(record.id);
    if (tombstone !== undefined && isBuried(record, tombstone)) return false;
    merged.set(record.id, record);
    return true;
  };
  for (const [id, record] of mine) {
    const twin = theirs.get(id);
    const joined = twin === undefined ? record : joinRecords(record, twin);
    if (!keep(joined) || joined !== record) asMine = false;
  }
  for (const [id, record] of theirs) if (!mine.has(id) && keep(record)) asMine = false;
  return asMine ? mine : merged;
}

/** What two copies of one record know (SPEC.md M2, M3). Gives back the first object where the second adds nothing. */
export function joinRecords(one: AnyRecord, other: AnyRecord): AnyRecord {
  if (one === other || sameJson(one, other)) return one;
  const [life, otherLife] = [one.revs.over ?? '', other.revs.over ?? ''];
  if (life !== otherLife) return life > otherLife ? one : other;
  const created = later(one.revs.created, other.revs.created);
  const content: Record<string, unknown> = {};
  const dates: Record<string, Revision> = {};
  for (const field of Object.keys(moduleOf(one.type).fields)) {
    content[field] = valueOf(winnerOf(one, other, field), field);
    const revision = later(fieldRevision(one, field), fieldRevision(other, field));
    if (revision > created) dates[field] = revision;
  }
  const joined = {
    ...one,
    ...content,
    rev: later(one.rev, other.rev),
    revs: { ...one.revs, created, fields: dates },
    createdAt: one.createdAt < other.createdAt ? one.createdAt : other.createdAt,
    updatedAt: later(one.updatedAt, other.updatedAt),
  } as AnyRecord;
  return sameJson(joined, one) ? one : joined;
}

/** Which of two copies of a record gives the value of a field: the later written; of two at once, the greater as text. */
export function winnerOf(one: AnyRecord, other: AnyRecord, field: string): AnyRecord {
  const [mine, theirs] = [fieldRevision(one, field), fieldRevision(other, field)];
  if (mine !== theirs) return mine > theirs ? one : other;
  const [value, otherValue] = [valueOf(one, field), valueOf(other, field)];
  return sameJson(value, otherValue) || stableJson(value) >= stableJson(otherValue) ? one : other;
}

/** The value of a field by its name. */
export function valueOf(record: AnyRecord, field: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[field];
}

function later<Text extends string>(one: Text, other: Text): Text {
  return one > other ? one : other;
}
