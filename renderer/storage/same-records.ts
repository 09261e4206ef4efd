import { diffBetween } from '@shared/document/diff-between';
import type { Document } from '@shared/document/document';

/** Stands for no act: nothing is dated by the comparison. */
const NO_REVISION = '000000000-0000-0';

/** Whether two states of a process hold the same records and removals, whatever they know of other devices. */
export function hasSameRecords(one: Document, other: Document): boolean {
  const { added, changed, removed, tombstones = [] } = diffBetween(one, other, NO_REVISION);
  return added.length === 0 && changed.length === 0 && removed.length === 0 && tombstones.length === 0;
}
