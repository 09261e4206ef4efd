import type { Stamp } from '../domain/kernel/record';
import { fail, ok, type Result } from '../domain/kernel/result';
import { conflictsBetween, type Conflict } from './conflicts';
import { applyDiff } from './diff';
import { diffBetween } from './diff-between';
import type { Diff } from './diff-shape';
import type { Document } from './document';
import { keepLateEdits } from './late-edits';
import { mergeDocuments } from './merge';
import { repairReferences, type Repair } from './repair-references';

export type { Conflict, FieldConflict, RemovalConflict } from './conflicts';

/** The outcome of a merge: one undoable act on `mine`. */
export interface MergedCopy {
  readonly document: Document;
  /** Brings `mine` to `document`; empty where the other copy held nothing new. */
  readonly diff: Diff;
  readonly conflicts: readonly Conflict[];
  readonly repairs: readonly Repair[];
}

/**
 * Takes another copy of the same process into `mine`: all that both know (`mergeDocuments`), edits later than a
 * removal kept (`keepLateEdits`), references made sound (`repairReferences`). Content does not depend on which side
 * merges (SPEC.md M1, M4, M5). Fails with `merge-other-process`. Throws where `stamp` is not later than everything
 * in both copies: its clock observes `theirs.seen` first.
 */
export function mergeCopies(mine: Document, theirs: Document, stamp: Stamp): Result<MergedCopy> {
  if (mine.processId !== theirs.processId) return fail('merge-other-process', 'errors.merge.otherProcess');
  for (const revision of [...mine.seen.values(), ...theirs.seen.values()]) {
    if (revision >= stamp.revision) throw new Error(`The clock has not observed ${revision}`);
  }
  const known = keepLateEdits(mergeDocuments(mine, theirs), mine, theirs);
  const { diff: repair, repairs } = repairReferences(known, stamp);
  const document = applyDiff(known, repair);
  const diff = diffBetween(mine, document, stamp.revision);
  return ok({ document: applyDiff(mine, diff), diff, conflicts: conflictsBetween(mine, theirs, document), repairs });
}
