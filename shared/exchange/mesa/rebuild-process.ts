import type { Document } from '../../document/document';
import { emptyHistory, type History } from '../../document/history';
import { readJournal, type Journal } from '../../document/journal-line';
import { replayOnRaw, type Replay, type ReplayStop } from '../../document/replay-journal';
import type { RawDocument } from '../../document/raw-document';
import type { RecordId } from '../../domain/kernel/id';
import { ok, type Result } from '../../domain/kernel/result';
import { problemOfRecord, type MesaProblem } from './mesa-problem';
import { readRawMesa } from './read-mesa';

/** What is kept of a process outside the browser: the last whole copy and the journal after it. */
export interface KeptProcess {
  readonly processId: RecordId;
  /** A `.mesa` file; null where there is none yet and the journal begins with the process. */
  readonly snapshot: Uint8Array | null;
  /** Number of the last act in the copy; 0 without one. */
  readonly snapshotSequence: number;
  readonly journal: string | Uint8Array;
}

/** A process rebuilt, and what could not be. */
export interface RebuiltProcess {
  readonly document: Document;
  readonly history: History;
  /** Number of the last act in it. */
  readonly sequence: number;
  /** How many acts of the journal went in. */
  readonly applied: number;
  readonly stopped: Replay['stopped'];
  readonly faults: Journal['faults'];
  /** The same and what of the records is not valid, as sentences; empty where everything is there. */
  readonly problems: readonly MesaProblem[];
}

const STOP_KEYS = {
  gap: 'errors.journal.gap',
  misfit: 'errors.journal.misfit',
  newer: 'errors.journal.newer',
} as const satisfies Readonly<Record<ReplayStop, string>>;

function problemsOf(replay: Replay, faults: Journal['faults']): readonly MesaProblem[] {
  const { stopped } = replay;
  return [
    ...faults.map(({ line, fault }) => ({
      code: `journal-line-${fault}`,
      messageKey: fault === 'newer' ? 'errors.journal.newerLine' : 'errors.journal.line',
      params: { line },
    })),
    ...(stopped === null
      ? []
      : [{ code: `journal-${stopped.reason}`, messageKey: STOP_KEYS[stopped.reason], params: { seq: stopped.seq } }]),
    ...replay.problems.map(problemOfRecord),
  ];
}

/** Rebuilds a process from its last copy and its journal (SPEC.md J3, J4). Failures as `readMesa`, of the copy. */
export function rebuildProcess(kept: KeptProcess): Result<RebuiltProcess> {
  const empty: RawDocument = { processId: kept.processId, formats: {}, records: [], tombstones: [], seen: [] };
  const read = kept.snapshot === null ? ok({ raw: empty, history: null }) : readRawMesa(kept.snapshot);
  if (!read.ok) return read;
  const { lines, faults } = readJournal(kept.journal);
  const { raw, history } = read.value;
  const replay = replayOnRaw(raw, lines, kept.snapshotSequence, history ?? emptyHistory());
  return ok({
    document: replay.document,
    history: replay.history,
    sequence: replay.seq,
    applied: replay.applied,
    stopped: replay.stopped,
    faults,
    problems: problemsOf(replay, faults),
  });
}
