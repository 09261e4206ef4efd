import { recordCount, recordOf, type Document } from '@shared/document/document';
import { CURRENT_FORMATS, DATA_VERSION, type Formats } from '@shared/document/formats';
import { stateDigest } from '@shared/document/state-digest';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Revision } from '@shared/domain/kernel/revision';
import type { VaultEntry } from '@shared/platform/desktop-api';

/** What is known of a process without reading its records. */
export interface ProcessRow {
  readonly id: RecordId;
  readonly name: string;
  readonly territoryName: string;
  readonly periodStart: number;
  readonly periodEnd: number;
  readonly isExample: boolean;
  /** Number of the last act kept; the journal on disk counts the same acts. */
  readonly sequence: number;
  /** Records after that act: fewer in the table means that the browser lost some. */
  readonly recordCount: number;
  /** Digest of the state after that act; absent from rows of before there was one. */
  readonly digest?: string;
  /** When that act was done. */
  readonly updatedAt: Instant;
  readonly openedAt: Instant;
  /** Steps of history that are done; those from here on are undone and can be done again. */
  readonly cursor: number;
  /** What this copy has taken in of each device: the greatest revision of each (`Document.seen`). */
  readonly seen: readonly Revision[];
  /** Version of each record type's format when last written. */
  readonly formats: Formats;
  /** When it was put in the bin; null while it is in use. */
  readonly discardedAt: Instant | null;
}

/** A record with its place in the order of entry, which an index by id does not keep. */
export interface RecordRow {
  readonly processId: RecordId;
  readonly id: RecordId;
  readonly place: number;
  readonly record: unknown;
}

/** A removed record, so that a merge does not bring it back. */
export interface TombstoneRow {
  readonly processId: RecordId;
  readonly id: RecordId;
  readonly revision: Revision;
}

/** One step of a process's history. `index` counts from the first step ever and never shifts. */
export interface HistoryRow {
  readonly processId: RecordId;
  readonly index: number;
  readonly step: unknown;
  /**
   * The step's diff as JSON, where it holds thousands of records: the database takes a text at once, while copying so
   * many records would hold up the window. The step itself is without it.
   */
  readonly diffText?: string;
}

/** The step of a row with its diff. A text that cannot be read leaves it without: it is told as any damaged step. */
export function stepOf({ step, diffText }: HistoryRow): unknown {
  if (diffText === undefined) return step;
  try {
    return { ...(step as object), diff: JSON.parse(diffText) as unknown };
  } catch {
    return step;
  }
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** What the row of a process says that is not in its document. */
export interface RowFacts {
  readonly sequence: number;
  readonly cursor: number;
  readonly updatedAt: Instant;
  readonly openedAt: Instant;
}

/** The row of a document as it is after an act. */
export function processRowOf(document: Document, facts: RowFacts): ProcessRow {
  const process = recordOf(document, 'process', document.processId);
  return {
    id: document.processId,
    name: process?.name ?? '',
    territoryName: process?.territoryName ?? '',
    periodStart: process?.periodStart ?? 0,
    periodEnd: process?.periodEnd ?? 0,
    isExample: process?.isExample ?? false,
    recordCount: recordCount(document),
    digest: stateDigest(document),
    seen: [...document.seen.values()],
    formats: CURRENT_FORMATS,
    discardedAt: null,
    ...facts,
  };
}

/** What the vault is told of the same state. */
export function vaultEntryOf({ id, name, sequence, recordCount: count, updatedAt, digest }: ProcessRow): VaultEntry {
  const entry = { processId: id, name, sequence, recordCount: count, updatedAt, version: DATA_VERSION };
  return digest === undefined ? entry : { ...entry, digest };
}

/** Whether database and vault hold the same state of a process, as far as both say. */
export function isSameState(row: ProcessRow, entry: VaultEntry): boolean {
  const isSameDigest = row.digest === undefined || entry.digest === undefined || row.digest === entry.digest;
  return (
    isSameDigest && row.sequence === entry.sequence && row.updatedAt === entry.updatedAt && row.recordCount === entry.recordCount
  );
}
