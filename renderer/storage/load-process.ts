import { documentOf, recordCount, recordOf, type Document } from '@shared/document/document';
import { CURRENT_FORMATS, DATA_VERSION, formatOf, newerTypes } from '@shared/document/formats';
import { emptyHistory, type History } from '@shared/document/history';
import { lookAtNewer } from '@shared/document/look-at-newer';
import { mergeDocuments } from '@shared/document/merge';
import { openRawDocument, withoutDangling } from '@shared/document/raw-document';
import { readHistory } from '@shared/document/read-history';
import { stateDigest } from '@shared/document/state-digest';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord } from '@shared/domain/registry';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import type { DesktopApi, VaultEntry } from '@shared/platform/desktop-api';
import type { ProcessRepository, StoredProcess } from './process-repository';
import type { RebuiltProcess } from './rebuild-process';
import { isSameState, type ProcessRow } from './rows';
import { hasSameRecords } from './same-records';

/** What brings the two places together where they differ: not needed for the first drawing, and fetched right after it. */
export const fetchRebuilding = () => import('./rebuild-process');

/** What had to be got back from outside the browser's storage. */
export type Recovery =
  /** The database did not know the process. */
  | { readonly kind: 'whole' }
  /** The database had lost or damaged part of it. */
  | { readonly kind: 'repair' }
  /** The database was behind by this many acts. */
  | { readonly kind: 'acts'; readonly count: number }
  /** Its content is not what was last written, and there is nothing to compare it with. */
  | { readonly kind: 'suspect' };

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
  /** Null where this version of the program may write it; else how many of its records it cannot show. */
  readonly newer: { readonly hidden: number } | null;
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
  /** Whether the content is what the digest of the last act says; true where there is none to compare. */
  readonly isAsWritten: boolean;
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
  if (stored !== null && newerTypes(stored.process.formats).length > 0) return newerStored(stored);
  const local = stored === null ? null : openStored(stored);
  if (entry !== null && (entry.version ?? 0) > DATA_VERSION) {
    // What is on disk must not be put aside for the older state that is here.
    if (local === null) return fail('newer-process', 'shell.failure.newerProcess', { name: entry.name });
    return ok({ ...unchanged(local), document: withoutDangling(local.document).document, newer: { hidden: 0 } });
  }
  if (entry === null) {
    return local === null ? fail('process-missing', 'shell.failure.processMissing') : alone(local);
  }
  if (local !== null && local.isWhole && local.isAsWritten && isSameState(local.row, entry)) return ok(unchanged(local));

  const { catchUp, loadVaultContent, rebuildFromCopy } = await fetchRebuilding();
  const content = await loadVaultContent(desktop, id);
  if (content !== null && local?.isWhole === true && local.isAsWritten && local.row.sequence < entry.sequence) {
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
  if (copy === null) return alone(local, entry.sequence);
  const isCopyWhole = copy.problemCount === 0 && copy.sequence === entry.sequence && digestFits(copy.document, entry);
  if (isCopyWhole && !(local.isWhole && local.isAsWritten) && local.row.sequence <= entry.sequence) {
    return ok(rebuilt(copy, entry, { kind: 'repair' }, false));
  }
  return ok(joined(local, copy, entry));
}

function digestFits(document: Document, { digest, version }: VaultEntry): boolean {
  return digest === undefined || version !== DATA_VERSION || digest === stateDigest(document);
}

/** Written by a later version: what of it can be shown, to look at. */
function newerStored({ process, records, tombstones }: StoredProcess): Result<LoadedProcess> {
  const { id, name, formats, seen, sequence, updatedAt, cursor } = process;
  const { document, hidden } = lookAtNewer({ processId: id, formats, records, tombstones, seen });
  if (recordOf(document, 'process', id) === undefined) return fail('newer-process', 'shell.failure.newerProcess', { name });
  const stale = { database: false, vault: false };
  return ok({ document, history: emptyHistory(cursor), sequence, updatedAt, recovery: null, lost: 0, stale, newer: { hidden } });
}

function openStored(stored: StoredProcess): Local {
  const { process, records, tombstones, steps, firstStep } = stored;
  const written = asWritten(stored);
  if (written !== null) {
    const history = readHistory(steps, firstStep, process.cursor);
    return { row: process, document: written, history, problemCount: 0, isWhole: true, isAsWritten: true };
  }
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
    isAsWritten: isAsWritten(document, process),
  };
}

/**
 * The document where the storage holds, to the digest, what this version of the program wrote: it was valid then, and
 * checking each record again would cost as much as reading it. Null where it is to be looked at record by record.
 */
function asWritten({ process, records, tombstones }: StoredProcess): Document | null {
  if (process.digest === undefined || isMigrated(process)) return null;
  try {
    const document = documentOf(process.id, records as readonly AnyRecord[], tombstones, process.seen);
    return recordCount(document) === process.recordCount && stateDigest(document) === process.digest ? document : null;
  } catch {
    // Not even shaped like records.
    return null;
  }
}

/** Only comparable where the records are of the formats they were written in. */
function isAsWritten(document: Document, row: ProcessRow): boolean {
  return row.digest === undefined || isMigrated(row) || row.digest === stateDigest(document);
}

function isMigrated({ formats }: ProcessRow): boolean {
  return Object.keys(CURRENT_FORMATS).some((type) => formatOf(formats, type) !== formatOf(CURRENT_FORMATS, type));
}

const unchanged = ({ row, document, history }: Local): LoadedProcess => ({
  document,
  history,
  sequence: row.sequence,
  updatedAt: row.updatedAt,
  recovery: null,
  lost: 0,
  stale: { database: false, vault: false },
  newer: null,
});

/** Only the database has the process. `used`: the greatest number of an act that the vault has used for it. */
function alone(local: Local, used = 0): Result<LoadedProcess> {
  const sequence = Math.max(local.row.sequence, used);
  if (local.isWhole) {
    const recovery: Recovery | null = local.isAsWritten ? null : { kind: 'suspect' };
    const database = sequence !== local.row.sequence || !local.isAsWritten;
    return ok({ ...unchanged(local), sequence, recovery, stale: { database, vault: true } });
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
    newer: null,
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
    newer: null,
  };
}
