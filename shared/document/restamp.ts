import type { RecordId } from '../domain/kernel/id';
import type { Stamp } from '../domain/kernel/record';
import type { AnyRecord } from '../domain/registry';
import { changeBetween, misfitOf } from './diff';
import type { Diff, FieldChange } from './diff-shape';
import { recordById, type Document } from './document';
import { bearRecord, contentOf, tombstonesOutlived, writeFields } from './stamping';
import { withTombstoneEffects } from './tombstones';

/**
 * A diff as a new act on `document`: what undo and redo really do (SPEC.md R3). Its content is that of `diff`, its
 * bookkeeping is new, so that a merge sees a later edit and not an old state. The result inverts exactly. Throws
 * where the diff belongs to another state of the document.
 */
export function restampDiff(document: Document, diff: Diff, stamp: Stamp): Diff {
  const misfit = misfitOf(document, diff);
  if (misfit !== null) throw new Error(misfit);
  const current = (id: RecordId): AnyRecord => recordById(document, id) as AnyRecord;
  const added = diff.added.map((record) => bearRecord(record, stamp, document.tombstones.get(record.id)));
  const changed: FieldChange[] = [];
  for (const { id, after } of diff.changed) {
    const record = current(id);
    const change = changeBetween(record, writeFields(record, contentOf(after), stamp));
    if (change !== null) changed.push(change);
  }
  const removed = diff.removed.map(({ id }) => current(id));
  return withTombstoneEffects(
    { revision: stamp.revision, added, changed, removed },
    tombstonesOutlived(added, document.tombstones),
  );
}
