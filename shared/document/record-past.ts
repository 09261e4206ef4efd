import { typeOfId, type RecordId } from '../domain/kernel/id';
import { RECORD_TYPES, moduleOf, type AnyRecord, type RecordType } from '../domain/registry';
import type { ChangeSet } from './change-set';
import { recordById, type Document } from './document';
import type { History, HistoryEntry } from './history';
import { referencedIds } from './integrity';
import { contentOf } from './stamping';

/** What a step did to one record. */
export interface RecordTouch {
  readonly id: RecordId;
  readonly act: 'added' | 'changed' | 'removed';
  /** The record as the step left it, as far as the step itself knows; null for a change, which names only fields. */
  readonly record: AnyRecord | null;
}

/** The records that a step added, changed and removed, in that order. */
export function touchesOf({ diff }: HistoryEntry): readonly RecordTouch[] {
  return [
    ...diff.added.map((record) => ({ id: record.id, act: 'added' as const, record })),
    ...diff.changed.map(({ id }) => ({ id, act: 'changed' as const, record: null })),
    ...diff.removed.map((record) => ({ id: record.id, act: 'removed' as const, record })),
  ];
}

/**
 * The record `id` as it was at a position of the history (positions as in `History`: how many steps were done), or
 * null where it was not there. Walks the steps between that position and the cursor, back or forth; a position
 * beyond the steps at hand is held at their ends.
 */
export function recordAt(document: Document, history: History, id: RecordId, position: number): AnyRecord | null {
  const { first, entries, cursor } = history;
  let record: AnyRecord | null = recordById(document, id) ?? null;
  if (position <= cursor) {
    for (let index = cursor - 1; index >= Math.max(position, first); index -= 1) {
      const diff = entries[index - first]?.diff;
      if (diff === undefined) continue;
      if (diff.added.some((added) => added.id === id)) record = null;
      record = diff.removed.find((removed) => removed.id === id) ?? record;
      record = withFields(record, diff.changed.find((change) => change.id === id)?.before);
    }
    return record;
  }
  for (let index = cursor; index < Math.min(position, first + entries.length); index += 1) {
    const diff = entries[index - first]?.diff;
    if (diff === undefined) continue;
    if (diff.removed.some((removed) => removed.id === id)) record = null;
    record = diff.added.find((added) => added.id === id) ?? record;
    record = withFields(record, diff.changed.find((change) => change.id === id)?.after);
  }
  return record;
}

function withFields(record: AnyRecord | null, fields: Readonly<Record<string, unknown>> | undefined): AnyRecord | null {
  return record === null || fields === undefined ? record : ({ ...record, ...fields } as AnyRecord);
}

/**
 * Writes the content of an earlier state of a record, as a later edit: into the record that is there, or as a record
 * that comes back under its id. Gives the ids it refers to that are no longer there: then nothing is written.
 */
export function bringBack(change: ChangeSet, past: AnyRecord): readonly RecordId[] {
  const fields = past as unknown as Readonly<Record<string, unknown>>;
  const missing = moduleOf(past.type)
    .references.flatMap(({ field }) => referencedIds(fields[field]))
    .filter((id) => change.get(id) === undefined);
  if (missing.length > 0) return missing;
  const content = contentOf(past) as Readonly<Record<string, never>>;
  if (change.get(past.id) === undefined) change.create(past.type, content, past.id);
  else change.update(past.type, past.id, content);
  return [];
}

/** How many records of each type a step touched, in the order of the registry; types without any are left out. */
export function countByType(touches: readonly RecordTouch[]): ReadonlyMap<RecordType, number> {
  const counts = new Map<RecordType, number>();
  for (const type of RECORD_TYPES) {
    const count = touches.filter(({ id }) => typeOfId(id) === type).length;
    if (count > 0) counts.set(type, count);
  }
  return counts;
}
