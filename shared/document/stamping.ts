import type { RecordId } from '../domain/kernel/id';
import { withoutNegativeZero } from '../domain/kernel/negative-zero';
import type { Stamp } from '../domain/kernel/record';
import { sameJson } from '../domain/kernel/stable-json';
import type { Revision } from '../domain/kernel/revision';
import type { AnyRecord } from '../domain/registry';
import { isContentField } from './diff';
import type { TombstoneChange } from './diff-shape';

/**
 * A record with some fields written by an act: bookkeeping says so (SPEC.md R1). Equal values are no change; the
 * same object comes back where nothing changes. Throws on a field that is bookkeeping. Values are not checked.
 */
export function writeFields(record: AnyRecord, given: Readonly<Record<string, unknown>>, stamp: Stamp): AnyRecord {
  const fields = withoutNegativeZero(given);
  const current = record as unknown as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields).filter((name) => !sameJson(current[name], fields[name]));
  if (names.length === 0) return record;
  const forbidden = names.find((name) => !isContentField(name));
  if (forbidden !== undefined) throw new Error(`Not a field of content: ${forbidden}`);
  const written = Object.fromEntries(names.map((name) => [name, stamp.revision]));
  const revs = { ...record.revs, fields: { ...record.revs.fields, ...written } };
  return { ...record, ...fields, revs, rev: stamp.revision, updatedAt: stamp.now } as AnyRecord;
}

/**
 * A record that comes to be by an act, though it may have been before: all its fields date from now, and it
 * outlives the removal `tombstone` (SPEC.md R3). When it was first made stays as it was.
 */
export function bearRecord(record: AnyRecord, stamp: Stamp, tombstone: Revision | undefined): AnyRecord {
  const revs = { created: stamp.revision, fields: {}, ...(tombstone === undefined ? {} : { over: tombstone }) };
  return { ...record, revs, rev: stamp.revision, updatedAt: stamp.now };
}

/** Only the content of a record or of a part of one: no bookkeeping. */
export function contentOf(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isContentField(name)));
}

/** The effects on tombstones of adding records where removals stood: those removals are over. */
export function tombstonesOutlived(
  added: readonly AnyRecord[],
  tombstones: ReadonlyMap<RecordId, Revision>,
): readonly TombstoneChange[] {
  return added.flatMap(({ id }) => {
    const before = tombstones.get(id);
    return before === undefined ? [] : [{ id, before, after: null }];
  });
}
