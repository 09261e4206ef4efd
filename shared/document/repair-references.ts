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
  const diff = change.finish();
  return { diff, repairs: [...repairs, ...furtherRepairs(document, diff, repairs)] };
}

/** What went along with the records that had to go, and the references to it that were cleared: named as well. */
function furtherRepairs(document: Document, { removed, changed }: Diff, known: readonly Repair[]): readonly Repair[] {
  const named = new Set(known.map(({ record, field, outcome }) => (outcome === 'removed' ? record.id : `${record.id} ${field}`)));
  const gone = new Set<RecordId>(removed.map(({ id }) => id));
  const pointing = (record: AnyRecord, onRemove: 'cascade' | 'clear'): readonly Repair[] =>
    moduleOf(record.type).references.flatMap(({ field, onRemove: own }) => {
      const targetId = own === onRemove ? referencedIds(valueOf(record, field)).find((id) => gone.has(id)) : undefined;
      return targetId === undefined ? [] : [{ record, field, targetId, outcome: onRemove === 'cascade' ? 'removed' : 'cleared' } as const];
    });
  return [
    ...removed.filter(({ id }) => !named.has(id)).flatMap((record) => pointing(record, 'cascade').slice(0, 1)),
    ...changed.flatMap(({ id }) => {
      const record = recordById(document, id);
      return record === undefined ? [] : pointing(record, 'clear').filter(({ field }) => !named.has(`${id} ${field}`));
    }),
  ];
}

function clearReference(change: ReturnType<typeof openChangeSet>, before: AnyRecord, field: string, targetId: RecordId): void {
  const value = valueOf(change.get(before.id) ?? before, field);
  const cleared = Array.isArray(value) ? referencedIds(value).filter((id) => id !== targetId) : null;
  change.update(before.type as RecordType, before.id, { [field]: cleared } as Partial<ContentOf<RecordType>>);
}
