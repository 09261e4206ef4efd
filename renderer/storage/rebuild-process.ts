import { emptyDocument, type Document } from '@shared/document/document';
import type { History } from '@shared/document/history';
import { readJournal, type JournalLine } from '@shared/document/journal-line';
import type { RawDocument } from '@shared/document/raw-document';
import { rawOf, replayJournal, replayOnRaw, type Replay } from '@shared/document/replay-journal';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { DesktopApi } from '@shared/platform/desktop-api';

/** The bytes of a copy (`.mesa`) as a document, as far as they are whole; null where nothing can be read. */
export type ReadCopy = (bytes: Uint8Array<ArrayBuffer>) => Promise<RawDocument | null>;

/** What the vault holds of a process. */
export interface VaultContent {
  readonly copy: RawDocument;
  readonly copySequence: number;
  readonly lines: readonly JournalLine[];
  /** Copies and lines on disk that were damaged and are left out. */
  readonly damaged: number;
}

/** A process as rebuilt, up to the last act that could be. */
export interface RebuiltProcess {
  readonly document: Document;
  readonly history: History;
  readonly sequence: number;
  /** How many acts of the journal went in. */
  readonly applied: number;
  /** When the last of them was done; null where the copy alone makes the process. */
  readonly updatedAt: Instant | null;
  readonly problemCount: number;
}

/** Reads copy and journal of a process; null where the vault has neither. */
export async function loadVaultContent(
  desktop: DesktopApi,
  processId: RecordId,
  readCopy: ReadCopy,
): Promise<VaultContent | null> {
  const loaded = await desktop.call('vault.load', { processId });
  if (loaded === null) return null;
  const copy = loaded.snapshot === null ? null : await readCopy(loaded.snapshot as Uint8Array<ArrayBuffer>);
  const journal = readJournal(loaded.journal);
  const damaged = (loaded.damaged?.snapshots ?? 0) + (loaded.damaged?.lines ?? 0) + journal.faults.length;
  if (copy === null && journal.lines.length === 0) return null;
  return {
    copy: copy ?? rawOf(emptyDocument(processId)),
    copySequence: copy === null ? 0 : loaded.snapshotSequence,
    lines: journal.lines,
    damaged,
  };
}

/** The process from the copy and the acts after it. */
export function rebuildFromCopy({ copy, copySequence, lines, damaged }: VaultContent): RebuiltProcess {
  return rebuiltOf(replayOnRaw(copy, lines, copySequence), lines, damaged);
}

/** A state that is behind, brought up by the acts after it; null where the journal does not follow on it. */
export function catchUp(
  { document, history }: { readonly document: Document; readonly history: History },
  sequence: number,
  { lines }: VaultContent,
  until: number,
): RebuiltProcess | null {
  const replay = replayJournal(document, lines, sequence, history);
  return replay.seq === until && replay.problems.length === 0 ? rebuiltOf(replay, lines, 0) : null;
}

function rebuiltOf(replay: Replay, lines: readonly JournalLine[], damaged: number): RebuiltProcess {
  return {
    document: replay.document,
    history: replay.history,
    sequence: replay.seq,
    applied: replay.applied,
    updatedAt: lines.findLast(({ seq }) => seq === replay.seq)?.act.at ?? null,
    problemCount: replay.problems.length + damaged,
  };
}
