import type { RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { sameJson } from '../domain/kernel/stable-json';
import { RECORD_TYPES, moduleOf, type AnyRecord, type RecordType } from '../domain/registry';
import { recordById, tableOf, type Document } from './document';
import { fieldRevision, joinRecords, valueOf } from './merge';
import { hasSeen } from './seen';

/** A value of a field and when it was written. */
export interface DatedValue {
  readonly value: unknown;
  readonly revision: Revision;
}

/** Both sides wrote a field of one record since they parted, and not the same (SPEC.md M6). */
export interface FieldConflict {
  readonly kind: 'field';
  readonly recordType: RecordType;
  readonly recordId: RecordId;
  readonly field: string;
  readonly mine: DatedValue;
  readonly theirs: DatedValue;
  readonly kept: 'mine' | 'theirs';
}

/** One side removed a record that the other had changed since they parted. */
export interface RemovalConflict {
  readonly kind: 'removal';
  readonly recordType: RecordType;
  readonly recordId: RecordId;
  readonly removedBy: 'mine' | 'theirs';
  readonly removedAt: Revision;
  readonly editedAt: Revision;
  /** The record as the other side had it: it can be brought back from here. */
  readonly record: AnyRecord;
  readonly kept: 'removal' | 'record';
}

export type Conflict = FieldConflict | RemovalConflict;

/** What two copies disagreed about and how `merged` settled it, in registry order. */
export function conflictsBetween(mine: Document, theirs: Document, merged: Document): readonly Conflict[] {
  return RECORD_TYPES.flatMap((type) => [
    ...[...tableOf(mine, type).values()].flatMap((record): readonly Conflict[] => {
      const twin = recordById(theirs, record.id);
      return twin === undefined
        ? removalConflict(record, mine, theirs, merged, 'theirs')
        : fieldConflicts(record, twin, mine, theirs);
    }),
    ...[...tableOf(theirs, type).values()].flatMap((record) =>
      recordById(mine, record.id) === undefined ? removalConflict(record, theirs, mine, merged, 'mine') : [],
    ),
  ]);
}

function fieldConflicts(record: AnyRecord, twin: AnyRecord, mine: Document, theirs: Document): readonly FieldConflict[] {
  if (record === twin) return [];
  const conflicts: FieldConflict[] = [];
  for (const field of Object.keys(moduleOf(record.type).fields)) {
    const [revision, theirRevision] = [fieldRevision(record, field), fieldRevision(twin, field)];
    const [value, theirValue] = [valueOf(record, field), valueOf(twin, field)];
    if (revision === theirRevision || sameJson(value, theirValue)) continue;
    if (hasSeen(theirs.seen, revision) || hasSeen(mine.seen, theirRevision)) continue;
    conflicts.push({
      kind: 'field',
      recordType: record.type,
      recordId: record.id,
      field,
      mine: { value, revision },
      theirs: { value: theirValue, revision: theirRevision },
      kept: sameJson(valueOf(joinRecords(record, twin), field), value) ? 'mine' : 'theirs',
    });
  }
  return conflicts;
}

function removalConflict(
  record: AnyRecord,
  keeper: Document,
  remover: Document,
  merged: Document,
  removedBy: 'mine' | 'theirs',
): readonly RemovalConflict[] {
  const removedAt = remover.tombstones.get(record.id);
  if (removedAt === undefined || hasSeen(keeper.seen, removedAt) || hasSeen(remover.seen, record.rev)) return [];
  const kept = recordById(merged, record.id) === undefined ? 'removal' : 'record';
  return [
    { kind: 'removal', recordType: record.type, recordId: record.id, removedBy, removedAt, editedAt: record.rev, record, kept },
  ];
}
