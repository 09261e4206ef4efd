import type { RecordId } from '../domain/kernel/id';
import { RECORD_TYPES, moduleOf, type AnyRecord } from '../domain/registry';
import type { ChangeSet } from './change-set';
import { recordById, type Document } from './document';
import { referencedIds } from './integrity';
import { valueOf } from './merge';
import { contentOf } from './stamping';

/** What bringing records back did. */
export interface BroughtBack {
  /** Every record that came back or was set back, those that had to come along included. */
  readonly ids: readonly RecordId[];
  /** Records asked for that cannot be: what they hang on is neither here nor in the source. */
  readonly impossible: readonly RecordId[];
}

/**
 * Brings records as they are in `source` (a kept copy, the other side of a merge) into a change set. One that is still
 * there gets its old content; one that is gone comes back with what it hangs on and with what hung on it, as far as
 * that is gone too. References to what is in neither are left empty. One act, undoable as such (SPEC.md R3, I3).
 */
export function bringBack(change: ChangeSet, source: Document, ids: Iterable<RecordId>): BroughtBack {
  const done = new Set<RecordId>();
  const impossible: RecordId[] = [];
  for (const id of ids) {
    const wasGone = change.get(id) === undefined;
    if (!bring(change, source, id, done)) impossible.push(id);
    else if (wasGone) bringDependants(change, source, done);
  }
  return { ids: [...done], impossible };
}

function bring(change: ChangeSet, source: Document, id: RecordId, done: Set<RecordId>, path: ReadonlySet<RecordId> = new Set()): boolean {
  if (done.has(id)) return true;
  const record = recordById(source, id);
  if (record === undefined || path.has(id)) return false;
  const content: Record<string, unknown> = { ...contentOf(record) };
  for (const { field, onRemove } of moduleOf(record.type).references) {
    const value = valueOf(record, field);
    for (const target of referencedIds(value)) {
      if (change.get(target) !== undefined) continue;
      if (onRemove === 'cascade') {
        if (!bring(change, source, target, done, new Set([...path, id]))) return false;
      } else {
        const rest = content[field];
        content[field] = Array.isArray(rest) ? (rest as readonly RecordId[]).filter((other) => other !== target) : null;
      }
    }
  }
  if (change.get(id) === undefined) change.create(record.type, content, id);
  else change.update(record.type, id, content);
  done.add(id);
  return true;
}

/** Records that are gone and hang on one that came back, in the order of the registry until nothing more comes. */
function bringDependants(change: ChangeSet, source: Document, done: Set<RecordId>): void {
  for (let before = -1; before !== done.size; ) {
    before = done.size;
    for (const type of RECORD_TYPES) {
      const holding = moduleOf(type).references.filter(({ onRemove }) => onRemove === 'cascade').map(({ field }) => field);
      if (holding.length === 0) continue;
      for (const record of source.tables[type].values()) {
        if (change.get(record.id) === undefined && hangsOnlyOnWhatIs(record, holding, change, done)) bring(change, source, record.id, done);
      }
    }
  }
}

function hangsOnlyOnWhatIs(record: AnyRecord, fields: readonly string[], change: ChangeSet, done: ReadonlySet<RecordId>): boolean {
  const targets = fields.flatMap((field) => referencedIds(valueOf(record, field)));
  return targets.some((target) => done.has(target)) && targets.every((target) => change.get(target) !== undefined);
}
