import type { RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { RECORD_TYPES, type AnyRecord } from '../domain/registry';
import { changeBetween } from './diff';
import type { Diff, FieldChange, TombstoneChange } from './diff-shape';
import type { Document } from './document';
import { hasSeen } from './seen';
import { withTombstoneEffects } from './tombstones';

/** The diff that brings one state of a process to another, bookkeeping and tombstones included. */
export function diffBetween(before: Document, after: Document, revision: Revision): Diff {
  const added: AnyRecord[] = [];
  const changed: FieldChange[] = [];
  const removed: AnyRecord[] = [];
  for (const type of RECORD_TYPES) {
    const old: ReadonlyMap<RecordId, AnyRecord> = before.tables[type];
    const fresh: ReadonlyMap<RecordId, AnyRecord> = after.tables[type];
    if (old === fresh) continue;
    for (const [id, record] of fresh) {
      const was = old.get(id);
      const change = was === undefined ? null : changeBetween(was, record);
      if (was === undefined) added.push(record);
      else if (change !== null) changed.push(change);
    }
    for (const [id, record] of old) if (!fresh.has(id)) removed.push(record);
  }
  const seen = [...after.seen.values()].filter((other) => !hasSeen(before.seen, other) && other !== revision);
  const bare: Diff = { revision, added, changed, removed, ...(seen.length === 0 ? {} : { seen }) };
  return withTombstoneEffects(bare, tombstoneChanges(before, after));
}

function tombstoneChanges(before: Document, after: Document): readonly TombstoneChange[] {
  const ids = new Set([...before.tombstones.keys(), ...after.tombstones.keys()]);
  return [...ids].map((id) => ({
    id,
    before: before.tombstones.get(id) ?? null,
    after: after.tombstones.get(id) ?? null,
  }));
}
