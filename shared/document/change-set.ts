import type { RecordId } from '../domain/kernel/id';
import type { Stamp } from '../domain/kernel/record';
import {
  RECORD_MODULES,
  moduleOf,
  type AnyRecord,
  type ContentOf,
  type RecordType,
  type RecordTypes,
} from '../domain/registry';
import { changeBetween, isContentField } from './diff';
import type { Diff, FieldChange } from './diff-shape';
import { recordById, type Document } from './document';
import { danglingOf, removalOf } from './integrity';
import { bearRecord, tombstonesOutlived, writeFields } from './stamping';
import { withTombstoneEffects } from './tombstones';

/** A record seen through a change set: the type's own record. */
type Created<Type extends RecordType> = RecordTypes[Type];

/**
 * Gathers the edits of one command into one diff. Reads see the edits made so far. Bookkeeping (revisions, times)
 * is stamped here and nowhere else (SPEC.md R1).
 */
export interface ChangeSet {
  readonly stamp: Stamp;
  /** Adds a record: `fields` over the type's defaults. Throws where a field is missing or out of range. */
  readonly create: <Type extends RecordType>(
    type: Type,
    fields: Partial<ContentOf<Type>>,
    id?: RecordId,
  ) => Created<Type>;
  /** Changes fields of a record; equal values are no change. Throws where the record is not there or a value is out of range. */
  readonly update: <Type extends RecordType>(
    type: Type,
    id: RecordId,
    fields: Partial<ContentOf<Type>>,
  ) => Created<Type>;
  /** Removes records with all that hangs on them (`integrity.ts`); ids that are not there are passed over. */
  readonly remove: (ids: Iterable<RecordId>) => void;
  /** The record as the edits so far leave it. */
  readonly get: (id: RecordId) => AnyRecord | undefined;
  /**
   * The edits as one diff, net: a record added and removed again is not in it, nor a field set back to what it was.
   * Throws where an edited record refers to one that is not there (SPEC.md I3).
   */
  readonly finish: () => Diff;
}

/** Opens a change set on a document. `stamp` dates every edit in it. */
export function openChangeSet(document: Document, stamp: Stamp): ChangeSet {
  /** id → the record as edited, or null where removed. */
  const edited = new Map<RecordId, AnyRecord | null>();
  const get = (id: RecordId): AnyRecord | undefined => {
    const edit = edited.get(id);
    return edit === undefined ? recordById(document, id) : (edit ?? undefined);
  };

  const write = (record: AnyRecord, fields: Readonly<Record<string, unknown>>): AnyRecord => {
    const next = writeFields(record, fields, stamp);
    if (next === record) return record;
    const checked = moduleOf(record.type).schema.parse(next) as unknown as AnyRecord;
    // A record born in this act is of one piece: its fields all date from its birth.
    return recordById(document, record.id) === undefined ? { ...checked, revs: record.revs } : checked;
  };

  return {
    stamp,
    get,
    create: (type, fields, id) => {
      const existing = id === undefined ? undefined : get(id);
      if (existing !== undefined) throw new Error(`The record is there already: ${existing.id}`);
      const module = RECORD_MODULES[type] as unknown as {
        readonly create: (stamp: Stamp, processId: RecordId, fields: object, id?: RecordId) => AnyRecord;
      };
      const processId = type === 'process' && id !== undefined ? id : document.processId;
      const made = module.create(stamp, processId, fields, id);
      const tombstone = document.tombstones.get(made.id);
      const record = tombstone === undefined ? made : bearRecord(made, stamp, tombstone);
      edited.set(record.id, record);
      return record as RecordTypes[typeof type];
    },
    update: (type, id, fields) => {
      const record = get(id);
      if (record === undefined || record.type !== type) throw new Error(`No ${type} with this id: ${id}`);
      const next = write(record, fields);
      edited.set(id, next);
      return next as RecordTypes[typeof type];
    },
    remove: (ids) => {
      const removal = removalOf(document, edited, ids);
      for (const [id, fields] of removal.cleared) {
        const record = get(id);
        if (record !== undefined) edited.set(id, write(record, fields));
      }
      for (const id of removal.removed) edited.set(id, null);
    },
    finish: () => {
      const added: AnyRecord[] = [];
      const changed: FieldChange[] = [];
      const removed: AnyRecord[] = [];
      for (const [id, record] of edited) {
        const before = recordById(document, id);
        const dangling = record === null || record === before ? undefined : danglingOf(record, get)[0];
        if (dangling !== undefined) throw new Error(`${id} refers to nothing: ${dangling.field} ${dangling.targetId}`);
        if (record === null) {
          if (before !== undefined) removed.push(before);
        } else if (before === undefined) {
          added.push(record);
        } else {
          const change = changeBetween(before, record);
          if (change !== null && Object.keys(change.after).some(isContentField)) changed.push(change);
        }
      }
      return withTombstoneEffects(
        { revision: stamp.revision, added, changed, removed },
        tombstonesOutlived(added, document.tombstones),
      );
    },
  };
}
