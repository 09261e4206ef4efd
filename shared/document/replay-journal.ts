import { isRecordId, typeOfId, type RecordId } from '../domain/kernel/id';
import type { Revision } from '../domain/kernel/revision';
import { isEmptyDiff } from './diff';
import { allRecords, type Document } from './document';
import { CURRENT_FORMATS, formatOf, newerTypes, type Formats } from './formats';
import { emptyHistory, historyOf, recordAct, type History } from './history';
import type { JournalLine } from './journal-line';
import { isRawRecord, migrateToFormats, type RawRecord } from './migrate';
import { openRawDocument, type RawDocument } from './raw-document';
import { readHistoryEntry } from './read-history';
import type { RawDiff } from './read-diff';
import { withSeen } from './seen';
import type { RecordProblem } from './validate';

/** Why a replay ended before the last line: a line is missing, does not fit, or is of a later version. */
export type ReplayStop = 'gap' | 'misfit' | 'newer';

/** A process rebuilt from a copy and the journal after it. */
export interface Replay {
  readonly document: Document;
  readonly history: History;
  /** Sequence number of the last act in the document. */
  readonly seq: number;
  /** How many lines went in. */
  readonly applied: number;
  readonly stopped: { readonly seq: number; readonly reason: ReplayStop } | null;
  /** What of the outcome is not valid and therefore left out; empty where all is well. */
  readonly problems: readonly RecordProblem[];
}

/** A document as the raw one it would be read from. */
export function rawOf(document: Document): RawDocument {
  return {
    processId: document.processId,
    formats: CURRENT_FORMATS,
    records: [...allRecords(document)],
    tombstones: [...document.tombstones],
    seen: [...document.seen.values()],
  };
}

/**
 * The document after the journal's acts with numbers over `afterSeq`, in order, and the history with them. Lines
 * already in the copy are passed over; a gap ends the replay (SPEC.md J3).
 */
export function replayJournal(
  document: Document,
  lines: readonly JournalLine[],
  afterSeq: number,
  history: History = emptyHistory(),
): Replay {
  return replayOnRaw(rawOf(document), lines, afterSeq, history);
}

/**
 * `replayJournal` on a copy as read. Lines and copy may be of an older format than the program's: the acts are
 * replayed in the format they were done in, and the outcome is brought to the current one (SPEC.md J4).
 */
export function replayOnRaw(
  raw: RawDocument,
  lines: readonly JournalLine[],
  afterSeq: number,
  history: History = emptyHistory(),
): Replay {
  const state = openState(raw);
  let past = history;
  let seq = afterSeq;
  let applied = 0;
  let stopped: Replay['stopped'] = null;
  for (const line of lines) {
    if (line.seq <= seq) continue;
    const reason = line.seq === seq + 1 ? applyLine(state, line) : 'gap';
    if (reason !== null) {
      stopped = { seq: line.seq, reason };
      break;
    }
    past = historyAfter(past, line);
    seq = line.seq;
    applied += 1;
  }
  const { document, problems } = openRawDocument({
    processId: raw.processId,
    formats: state.formats,
    records: [...state.records.values(), ...state.odd],
    tombstones: [...state.tombstones],
    seen: [...state.seen.values()],
  });
  return { document, history: past, seq, applied, stopped, problems };
}

interface RawState {
  formats: Formats;
  readonly records: Map<RecordId, RawRecord>;
  /** Values without an id that can be told: carried along, so that validation reports them. */
  readonly odd: unknown[];
  readonly tombstones: Map<RecordId, Revision>;
  seen: ReadonlyMap<string, Revision>;
}

function openState(raw: RawDocument): RawState {
  const records = new Map<RecordId, RawRecord>();
  const odd: unknown[] = [];
  for (const record of raw.records) {
    const id = isRawRecord(record) ? record['id'] : null;
    if (isRawRecord(record) && typeof id === 'string' && isRecordId(id) && !records.has(id)) records.set(id, record);
    else odd.push(record);
  }
  const { tombstones, seen } = openRawDocument({ ...raw, records: [] }).document;
  return { formats: raw.formats, records, odd, tombstones: new Map(tombstones), seen };
}

function applyLine(state: RawState, line: JournalLine): ReplayStop | null {
  const { diff, act } = line;
  if (isEmptyDiff(diff)) return null;
  if (newerTypes(act.formats).length > 0) return 'newer';
  if (!raiseFormats(state, diff, act.formats)) return 'misfit';
  const missing = [...diff.removed, ...diff.changed].some(({ id }) => !state.records.has(id as RecordId));
  const present = diff.added.some(({ id }) => state.records.has(id as RecordId));
  if (missing || present) return 'misfit';
  for (const { id } of diff.removed) {
    state.records.delete(id as RecordId);
    state.tombstones.set(id as RecordId, diff.revision);
  }
  for (const record of diff.added) {
    state.records.set(record['id'] as RecordId, record);
    state.tombstones.delete(record['id'] as RecordId);
  }
  for (const { id, after } of diff.changed) state.records.set(id, { ...state.records.get(id), ...after });
  for (const { id, after } of diff.tombstones ?? []) {
    if (after === null) state.tombstones.delete(id);
    else state.tombstones.set(id, after);
  }
  state.seen = withSeen(state.seen, [diff.revision, ...(diff.seen ?? [])]);
  return null;
}

/**
 * An act of a later format than the copy: the copy's records of the types it touches are brought there first. False
 * where the act is of an earlier format, to which nothing can be brought back.
 */
function raiseFormats(state: RawState, diff: RawDiff, formats: Formats): boolean {
  const touched = new Set([...diff.added, ...diff.removed, ...diff.changed].map(({ id }) => typeOfId(id as RecordId)));
  for (const type of touched) {
    const version = formatOf(formats, type);
    if (version < formatOf(state.formats, type)) return false;
    if (version === formatOf(state.formats, type)) continue;
    const target = { ...state.formats, [type]: version };
    for (const [id, record] of state.records) {
      if (typeOfId(id) === type) state.records.set(id, migrateToFormats(record, state.formats, target) as RawRecord);
    }
    state.formats = target;
  }
  return true;
}

function historyAfter(history: History, { kind, cursor, act, seq, diff }: JournalLine): History {
  const { first, entries } = history;
  if (kind !== 'do') {
    const reaches = cursor >= first && cursor <= first + entries.length;
    return reaches ? historyOf(entries, first, cursor) : emptyHistory(cursor);
  }
  const entry = readHistoryEntry({ ...act, seq, lastAt: act.at, diff });
  if (entry === null) return emptyHistory(cursor);
  // Whether it joined the step before it was decided when it was done: the cursor tells.
  const joined = cursor <= history.cursor;
  const next = recordAct({ ...history, open: joined }, entry, joined ? Number.POSITIVE_INFINITY : 0);
  if (next.cursor === cursor) return next;
  // Steps were made one in between, which a journal does not say: what came before cannot be told apart any more.
  return cursor === 0 ? emptyHistory() : recordAct(emptyHistory(cursor - 1), entry);
}
