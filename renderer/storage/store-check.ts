import type { VaultListed } from '@shared/platform/desktop-api';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { ProcessRow } from './rows';

/**
 * What the browser's storage and the data folder disagree about. `absent`: the browser lost the process; `partial`: some
 * of its records; `altered`: the same act number with another content; `folder-gone`: the data folder lost it; `gone`: both did.
 */
export type StoreDifferenceKind = 'absent' | 'partial' | 'altered' | 'folder-gone' | 'gone';

/** One process in which the two places differ, with what each says of it. */
export interface StoreDifference {
  readonly processId: RecordId;
  readonly name: string;
  readonly kind: StoreDifferenceKind;
  /** Records in the browser's storage, as counted. */
  readonly inBrowser: number;
  /** Records by the manifest of the data folder. */
  readonly onDisk: number;
  /** When the last act was done that either knows. */
  readonly updatedAt: Instant;
}

/**
 * Compares what the browser's storage holds with the manifest of the data folder, at start. A browser that is a few acts
 * behind is no difference: that is how a crash looks, and opening the process brings it up. `counts`: records really in
 * the table of each process.
 */
export function compareStores(
  rows: readonly ProcessRow[],
  counts: ReadonlyMap<RecordId, number>,
  listed: readonly VaultListed[],
): readonly StoreDifference[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return listed.flatMap((entry): readonly StoreDifference[] => {
    const row = byId.get(entry.processId);
    // The files of a discarded process are in the bin on purpose.
    if (row !== undefined && row.discardedAt !== null) return [];
    const inBrowser = counts.get(entry.processId) ?? 0;
    const kind = differenceOf(row, inBrowser, entry);
    if (kind === null) return [];
    const { processId, name, recordCount: onDisk, updatedAt } = entry;
    return [{ processId, name: name === '' ? (row?.name ?? '') : name, kind, inBrowser, onDisk, updatedAt }];
  });
}

function differenceOf(row: ProcessRow | undefined, inBrowser: number, entry: VaultListed): StoreDifferenceKind | null {
  if (entry.isMissing === true) return row === undefined ? 'gone' : 'folder-gone';
  if (row === undefined) return 'absent';
  if (inBrowser < row.recordCount) return 'partial';
  const isSameAct = row.sequence === entry.sequence && row.updatedAt === entry.updatedAt;
  const isOther = row.digest !== undefined && entry.digest !== undefined && row.digest !== entry.digest;
  return isSameAct && isOther ? 'altered' : null;
}
