import type { RecordId } from '../domain/kernel/id';
import type { Stamp } from '../domain/kernel/record';
import { moduleOf, type AnyRecord, type ContentOf, type RecordType } from '../domain/registry';
import { openChangeSet } from './change-set';
import type { Diff } from './diff-shape';
import { recordById, type Document } from './document';
import { danglingReferences, referencedIds } from './integrity';
import { valueOf } from './merge';

/** What became of a reference that pointed to nothing: its record went, or the reference was cleared. */
export interface Repair {
  readonly record: AnyRecord;
  readonly field: string;
  readonly targetId: RecordId;
  readonly outcome: 'removed' | 'cleared';
}

/**
 * Makes a document sound again after a merge: the removal of a record takes along, on both sides, what the modules
 * say hangs on it, as if it had been removed where everything was known (SPEC.md M4). Depends on nothing but the
 * document and the stamp; on a sound one it does nothing.
 */
export function repairReferences(document: Document, stamp: Stamp): { readonly diff: Diff; readonly repairs: readonly Repair[] } {
  const change = openChangeSet(document, stamp);
  const repairs: Repair[] = [];
  const doomed = new Set<RecordId>();
  for (const { recordId, field, targetId } of danglingReferences(document)) {
    const record = recordById(document, recordId) as AnyRecord;
    const cascade = moduleOf(record.type).references.some(
      (reference) => reference.field === field && reference.onRemove === 'cascade',
    );
    repairs.push({ record, field, targetId, outcome: cascade ? 'removed' : 'cleared' });
    if (cascade) doomed.add(recordId);
    else clearReference(change, record, field, targetId);
  }
  change.remove(doomed);
  return { diff: change.finish(), repairs };
}

function clearReference(change: ReturnType<typeof openChangeSet>, before: AnyRecord, field: string, targetId: RecordId): void {
  const value = valueOf(change.get(before.id) ?? before, field);
  const cleared = Array.isArray(value) ? referencedIds(value).filter((id) => id !== targetId) : null;
  change.update(before.type as RecordType, before.id, { [field]: cleared } as Partial<ContentOf<RecordType>>);
}
