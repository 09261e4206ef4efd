import { readJournal, type JournalLine } from '@shared/document/journal-line';
import type { Document } from '@shared/document/document';
import type { History } from '@shared/document/history';
import { replayJournal } from '@shared/document/replay-journal';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { rebuildProcess, type KeptProcess } from '@shared/exchange/mesa/rebuild-process';
import type { DesktopApi } from '@shared/platform/desktop-api';

/** What the vault holds of a process. */
export interface VaultContent {
  readonly kept: KeptProcess;
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
export async function loadVaultContent(desktop: DesktopApi, processId: RecordId): Promise<VaultContent | null> {
  const loaded = await desktop.call('vault.load', { processId });
  if (loaded === null) return null;
  const { snapshot, snapshotSequence, journal, damaged = { snapshots: 0, lines: 0 } } = loaded;
  const { lines } = readJournal(journal);
  if (snapshot === null && lines.length === 0) return null;
  const kept = { processId, snapshot, snapshotSequence: snapshot === null ? 0 : snapshotSequence, journal };
  return { kept, lines, damaged: damaged.snapshots + damaged.lines };
}

/** The process from the copy and the acts after it; null where the copy cannot be read. */
export function rebuildFromCopy({ kept, lines, damaged }: VaultContent): RebuiltProcess | null {
  const rebuilt = rebuildProcess(kept);
  if (!rebuilt.ok) return null;
  const { document, history, sequence, applied, stopped, faults, problems } = rebuilt.value;
  const problemCount = problems.length + faults.length + damaged + (stopped === null ? 0 : 1);
  return { document, history, sequence, applied, updatedAt: timeOf(lines, sequence), problemCount };
}

/** A state that is behind, brought up by the acts after it; null where the journal does not follow on it. */
export function catchUp(
  { document, history }: { readonly document: Document; readonly history: History },
  sequence: number,
  { lines }: VaultContent,
  until: number,
): RebuiltProcess | null {
  const replay = replayJournal(document, lines, sequence, history);
  if (replay.seq !== until || replay.problems.length > 0) return null;
  const { applied } = replay;
  return { document: replay.document, history: replay.history, sequence: until, applied, updatedAt: timeOf(lines, until), problemCount: 0 };
}

function timeOf(lines: readonly JournalLine[], sequence: number): Instant | null {
  return lines.findLast(({ seq }) => seq === sequence)?.act.at ?? null;
}
