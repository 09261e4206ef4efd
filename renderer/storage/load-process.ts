import { recordCount, recordOf, type Document } from '@shared/document/document';
import { newerTypes } from '@shared/document/formats';
import { emptyHistory, type History } from '@shared/document/history';
import { mergeDocuments } from '@shared/document/merge';
import { openRawDocument, withoutDangling } from '@shared/document/raw-document';
import { readHistory } from '@shared/document/read-history';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import type { DesktopApi, VaultEntry } from '@shared/platform/desktop-api';
import type { ProcessRepository, StoredProcess } from './process-repository';
import { catchUp, loadVaultContent, rebuildFromCopy, type RebuiltProcess } from './rebuild-process';
import { isSameState, type ProcessRow } from './rows';
import { hasSameRecords } from './same-records';

/** What had to be got back from outside the browser's storage. */
export type Recovery =
  /** The database did not know the process. */
  | { readonly kind: 'whole' }
  /** The database had lost or damaged part of it. */
  | { readonly kind: 'repair' }
  /** The database was behind by this many acts. */
  | { readonly kind: 'acts'; readonly count: number };

/** A process ready to be opened, and which of the two places has to be written to agree with it. */
export interface LoadedProcess {
  readonly document: Document;
  readonly history: History;
  readonly sequence: number;
  readonly updatedAt: Instant;
  readonly recovery: Recovery | null;
  /** Damaged records that could not be got back from anywhere. */
  readonly lost: number;
  readonly stale: { readonly database: boolean; readonly vault: boolean };
}

interface Sources {
  readonly repository: ProcessRepository;
  readonly desktop: DesktopApi;
}

interface Local {
  readonly row: ProcessRow;
  readonly document: Document;
  readonly history: History;
  readonly problemCount: number;
  /** Whether every record that was written is there and sound. */
  readonly isWhole: boolean;
}

/**
 * Loads a process from the database, compares it with what the vault knows (`entry`; null: nothing), and rebuilds or
 * joins where they differ: nothing that either of them holds is left behind.
 */
export async function loadProcess(
  { repository, desktop }: Sources,
  id: RecordId,
  entry: VaultEntry | null,
): Promise<Result<LoadedProcess>> {
  const stored = await repository.load(id).catch((error: unknown) => {
    // With the database gone the vault still has everything; without a vault there is nothing else to try.
    if (entry === null) throw error;
    return null;
  });
  if (stored !== null && newerTypes(stored.process.formats).length > 0) {
    return fail('newer-process', 'shell.failure.newerProcess', { name: stored.process.name });
  }
  const local = stored === null ? null : openStored(stored);
  if (entry === null) {
    return local === null ? fail('process-missing', 'shell.failure.processMissing') : alone(local);
  }
  if (local !== null && local.isWhole && isSameState(local.row, entry)) return ok(unchanged(local));

  const content = await loadVaultContent(desktop, id);
  if (content !== null && local !== null && local.isWhole && local.row.sequence < entry.sequence) {
    const caughtUp = catchUp(local, local.row.sequence, content, entry.sequence);
    if (caughtUp !== null) return ok(rebuilt(caughtUp, entry, { kind: 'acts', count: caughtUp.applied }, false));
  }
  const copy = content === null ? null : rebuildFromCopy(content);
  if (local === null) {
    if (copy === null || recordOf(copy.document, 'process', id) === undefined) {
      return fail('unreadable-process', 'shell.failure.unreadableProcess', { name: entry.name });
    }
    return ok(rebuilt(copy, entry, { kind: 'whole' }, copy.sequence !== entry.sequence || copy.problemCount > 0));
  }
  return copy === null ? alone(local, entry.sequence) : ok(joined(local, copy, entry));
}

function openStored(stored: StoredProcess): Local {
  const { process, records, tombstones, steps, firstStep } = stored;
  const { document, problems } = openRawDocument({
    processId: process.id,
    formats: process.formats,
    records,
    tombstones,
    seen: process.seen,
  });
  return {
    row: process,
    document,
    history: readHistory(steps, firstStep, process.cursor),
    problemCount: problems.length,
    isWhole: problems.length === 0 && recordCount(document) === process.recordCount,
  };
}

const unchanged = ({ row, document, history }: Local): LoadedProcess => ({
  document,
  history,
  sequence: row.sequence,
  updatedAt: row.updatedAt,
  recovery: null,
  lost: 0,
  stale: { database: false, vault: false },
});

/** Only the database has the process. `used`: the greatest number of an act that the vault has used for it. */
function alone(local: Local, used = 0): Result<LoadedProcess> {
  const sequence = Math.max(local.row.sequence, used);
  if (local.isWhole) {
    return ok({ ...unchanged(local), sequence, stale: { database: sequence !== local.row.sequence, vault: true } });
  }
  const { document } = withoutDangling(local.document);
  if (recordOf(document, 'process', document.processId) === undefined) {
    return fail('unreadable-process', 'shell.failure.unreadableProcess', { name: local.row.name });
  }
  return ok({
    ...unchanged(local),
    sequence,
    document,
    // Steps on records that are gone cannot be taken back.
    history: emptyHistory(local.row.cursor),
    lost: Math.max(1, local.row.recordCount - recordCount(document)),
    stale: { database: true, vault: true },
  });
}

function rebuilt(copy: RebuiltProcess, entry: VaultEntry, recovery: Recovery, vaultIsStale: boolean): LoadedProcess {
  const { document } = withoutDangling(copy.document);
  const isWhole = copy.problemCount === 0;
  return {
    document,
    history: isWhole ? copy.history : emptyHistory(copy.history.cursor),
    // A number used once is not used again for another state.
    sequence: vaultIsStale ? Math.max(copy.sequence, entry.sequence) + 1 : copy.sequence,
    updatedAt: copy.updatedAt ?? entry.updatedAt,
    recovery,
    lost: isWhole ? 0 : Math.max(1, entry.recordCount - recordCount(document)),
    stale: { database: true, vault: vaultIsStale },
  };
}

/** Both know the process and differ: all that either holds. */
function joined(local: Local, copy: RebuiltProcess, entry: VaultEntry): LoadedProcess {
  const { row } = local;
  const { document } = withoutDangling(mergeDocuments(copy.document, local.document));
  if (local.isWhole && hasSameRecords(local.document, document)) {
    // The vault was away while work went on.
    const sequence = Math.max(row.sequence, entry.sequence);
    return { ...unchanged(local), sequence, stale: { database: sequence !== row.sequence, vault: true } };
  }
  const gained = copy.sequence - row.sequence;
  const recovery: Recovery = local.isWhole && gained > 0 ? { kind: 'acts', count: gained } : { kind: 'repair' };
  if (copy.problemCount === 0 && copy.sequence === entry.sequence && hasSameRecords(copy.document, document)) {
    return rebuilt(copy, entry, recovery, false);
  }
  return {
    document,
    history: emptyHistory(Math.max(row.cursor, copy.history.cursor)),
    sequence: Math.max(row.sequence, copy.sequence, entry.sequence) + 1,
    updatedAt: row.updatedAt > entry.updatedAt ? row.updatedAt : entry.updatedAt,
    recovery,
    lost: Math.max(0, Math.max(row.recordCount, entry.recordCount) - recordCount(document)),
    stale: { database: true, vault: true },
  };
}
