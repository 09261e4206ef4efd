import type { RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import type { AnyRecord } from '../domain/registry';

/** The fields of one record that changed, before and after. Bookkeeping fields are among them. */
export interface FieldChange {
  readonly id: RecordId;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * What one act did to a document: the currency of undo, saving, journal, merge and acta. A record appears in at
 * most one of the three lists (SPEC.md D1). `revision` is that of the act and dates the removals.
 */
export interface Diff {
  readonly revision: Revision;
  readonly added: readonly AnyRecord[];
  readonly changed: readonly FieldChange[];
  readonly removed: readonly AnyRecord[];
  /** Effects on tombstones that the lists do not imply (SPEC.md D4): of inverses, compositions and merges. */
  readonly tombstones?: readonly TombstoneChange[];
  /** Revisions the act took in besides its own: those of the copy merged in (SPEC.md M6). */
  readonly seen?: readonly Revision[];
}

/** What an act does to the tombstone of one record; null: none. */
export interface TombstoneChange {
  readonly id: RecordId;
  readonly before: Revision | null;
  readonly after: Revision | null;
}
