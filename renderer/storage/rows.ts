import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Revision } from '@shared/domain/kernel/revision';
import { RECORD_TYPES, moduleOf } from '@shared/domain/registry';

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
  readonly updatedAt: Instant;
  readonly openedAt: Instant;
  /** Steps of history that are done; those from here on are undone and can be done again. */
  readonly cursor: number;
  /** What this copy has taken in of each device: the greatest revision of each (`Document.seen`). */
  readonly seen: readonly Revision[];
  /** Version of each record type's format when last written. */
  readonly formats: Readonly<Record<string, number>>;
  /** When it was put in the bin; null while it is in use. */
  readonly discardedAt: Instant | null;
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
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The formats of this version of the program, by record type. */
export const CURRENT_FORMATS: Readonly<Record<string, number>> = Object.fromEntries(
  RECORD_TYPES.map((type) => [type, moduleOf(type).version]),
);

/** Whether rows were written by a later version of the program: such data is never written over. */
export function isNewerFormat(formats: Readonly<Record<string, number>>): boolean {
  return Object.entries(formats).some(([type, version]) => version > (CURRENT_FORMATS[type] ?? 0));
}
