import type { ProcessRow } from '@renderer/storage/rows';
import type { ProcessSummary } from '@renderer/store/process-library';
import type { RecordId } from '@shared/domain/kernel/id';
import type { VaultEntry } from '@shared/platform/desktop-api';

/** The processes that the database or the vault knows, latest first. */
export function summariesOf(rows: readonly ProcessRow[], entries: readonly VaultEntry[]): readonly ProcessSummary[] {
  const byId = new Map<RecordId, ProcessSummary>();
  for (const { processId, name, recordCount, updatedAt } of entries) {
    byId.set(processId, {
      id: processId,
      name,
      updatedAt,
      recordCount,
      openedAt: null,
      isExample: false,
      details: null,
      discardedAt: null,
    });
  }
  for (const row of rows) {
    const onDisk = byId.get(row.id);
    // Work went on elsewhere after it was put in the bin here: it is in use.
    const isBack = row.discardedAt !== null && onDisk !== undefined && onDisk.updatedAt > row.discardedAt;
    const isBehind = onDisk !== undefined && onDisk.updatedAt > row.updatedAt;
    byId.set(row.id, {
      id: row.id,
      name: isBehind ? onDisk.name : row.name,
      updatedAt: isBehind ? onDisk.updatedAt : row.updatedAt,
      recordCount: isBehind ? onDisk.recordCount : row.recordCount,
      openedAt: row.openedAt,
      isExample: row.isExample,
      details: { territoryName: row.territoryName, periodStart: row.periodStart, periodEnd: row.periodEnd },
      discardedAt: isBack ? null : row.discardedAt,
    });
  }
  const lastUse = ({ updatedAt, openedAt }: ProcessSummary): string =>
    openedAt !== null && openedAt > updatedAt ? openedAt : updatedAt;
  return [...byId.values()].sort((one, other) => (lastUse(one) < lastUse(other) ? 1 : -1));
}
