import type { Diff } from '@shared/document/diff';
import type { TombstoneChange } from '@shared/document/diff-shape';
import type { History, HistoryChange } from '@shared/document/history';
import { allRecords, recordById, type Document } from '@shared/document/document';
import { tombstoneEffects } from '@shared/document/tombstones';
import type { AnyRecord } from '@shared/domain/registry';
import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Revision } from '@shared/domain/kernel/revision';
import { commitAtOnce } from './commit-at-once';
import type { MesaDatabase } from './database';
import { createRecordPlaces } from './record-places';
import { stepOf, type HistoryRow, type ProcessRow, type RecordRow, type TombstoneRow } from './rows';

/** One committed act, as the database keeps it. */
export interface KeptAct {
  readonly diff: Diff;
  /** The document after the act. */
  readonly document: Document;
  /** Null where the act left the list of steps as it was (an undo moves only the cursor). */
  readonly history: HistoryChange | null;
  /** That of a large act comes once it is worked out. */
  readonly process: ProcessRow | Promise<ProcessRow>;
  /** The JSON of the diff of a large act, once it is written. */
  readonly diffText?: Promise<string>;
}

/** A process as stored, not validated: what a database gives back may be damaged. */
export interface StoredProcess {
  readonly process: ProcessRow;
  readonly records: readonly unknown[];
  readonly tombstones: readonly (readonly [RecordId, Revision])[];
  /** The latest steps of history, in order; `firstStep` is the index of the first of them. */
  readonly steps: readonly unknown[];
  readonly firstStep: number;
}

/** Steps that are loaded with a process. Older ones stay in the database, for the Historial to page through. */
export const LOADED_STEPS = 500;

/** The browser's storage was emptied under the program: what is kept from here on must be kept whole. */
export class StoreEmptiedError extends Error {
  override readonly name = 'StoreEmptiedError';
}
/** A later version of the program wrote this storage: it is only read. */
class NewerStoreError extends Error {
  override readonly name = 'NewerVersionError';
}

/** Processes in the browser's storage. Every write is one transaction: all of it is kept, or none. */
export interface ProcessRepository {
  readonly list: () => Promise<readonly ProcessRow[]>;
  /** How many records of each process are really there. */
  readonly counts: () => Promise<ReadonlyMap<RecordId, number>>;
  readonly load: (id: RecordId) => Promise<StoredProcess | null>;
  /** Opens the storage again where the browser has closed it. */
  readonly reopen: () => Promise<void>;
  /** Keeps acts of one process, in order. Rejects with `StoreEmptiedError` where the process is not there any more. */
  readonly keep: (acts: readonly KeptAct[]) => Promise<void>;
  /** Puts a whole process in place of what was stored under its id. */
  readonly replace: (process: ProcessRow, document: Document, history: History) => Promise<void>;
  readonly touch: (id: RecordId, openedAt: Instant) => Promise<void>;
  /** Puts a process in the bin (an instant) or takes it out (null). */
  readonly setDiscarded: (id: RecordId, discardedAt: Instant | null) => Promise<void>;
  /** Erases a process for good. */
  readonly erase: (id: RecordId) => Promise<void>;
  /** Up to `limit` steps before the step `index`, in order. */
  readonly stepsBefore: (id: RecordId, index: number, limit: number) => Promise<readonly unknown[]>;
}

/** `isNewer`: a later version of the program has been here; everything that would write rejects. */
export function createProcessRepository(database: MesaDatabase, { isNewer = false } = {}): ProcessRepository {
  const refuseNewer = (): void => {
    if (isNewer) throw new NewerStoreError('A later version of the program wrote this storage');
  };
  const { processes, records, tombstones, history } = database;
  const places = createRecordPlaces();
  const present = createPresence();
  const tables = [processes, records, tombstones, history];
  const stepRange = (id: RecordId, from: number, to: number) =>
    history.where('[processId+index]').between([id, from], [id, to], true, false);
  const clear = async (id: RecordId): Promise<void> => {
    await records.where('processId').equals(id).delete();
    await tombstones.where('processId').equals(id).delete();
    await stepRange(id, 0, Number.POSITIVE_INFINITY).delete();
  };

  return {
    list: () => processes.toArray(),

    counts: async () => {
      const ids = (await processes.toCollection().primaryKeys()) as readonly RecordId[];
      const counts = await Promise.all(ids.map(async (id) => [id, await records.where('processId').equals(id).count()] as const));
      return new Map(counts);
    },

    reopen: async () => {
      database.close({ disableAutoOpen: false });
      await database.open();
    },

    load: (id) =>
      database.transaction('r', tables, async () => {
        const process = await processes.get(id);
        if (process === undefined) return null;
        // One request over the keys themselves: an index would be one more look for each record.
        const [stored, removed, steps] = await Promise.all([
          records.where('[processId+id]').between([id], [id, []]).toArray(),
          tombstones.where('[processId+id]').between([id], [id, []]).toArray(),
          stepRange(id, 0, Number.POSITIVE_INFINITY).reverse().limit(LOADED_STEPS).toArray(),
        ]);
        const inOrder = steps.reverse();
        stored.sort((one, other) => one.place - other.place);
        places.learn(id, stored);
        present.add(database.backendDB(), id);
        return {
          process,
          records: stored.map(({ record }) => record),
          tombstones: removed.map(({ id: removedId, revision }) => [removedId, revision] as const),
          steps: inOrder.map(stepOf),
          firstStep: inOrder[0]?.index ?? process.cursor,
        };
      }),

    keep: async (acts) => {
      refuseNewer();
      const last = acts.at(-1);
      if (last === undefined) return;
      const id = last.document.processId;
      // Of a person's act all is asked for before this turn ends.
      const texts = acts.some(({ diffText }) => diffText !== undefined) ? await textsOf(acts) : NO_TEXTS;
      const process = last.process instanceof Promise ? await last.process : last.process;
      for (const { diff } of acts) places.follow(id, diff);
      const net = netOf(acts, last.document);
      // To look through a large act took long enough: what it says is put in a turn of its own.
      if (texts !== NO_TEXTS) await new Promise((resolve) => { setTimeout(resolve, 0); });
      if (!database.isOpen() || !present.has(database.backendDB(), id)) {
        // Dexie opens a storage that was emptied again, empty, without a word: single acts on it would be a torso.
        // One that was closed on purpose it leaves closed, and this rejects.
        if ((await processes.where('id').equals(id).count()) === 0) throw new StoreEmptiedError(id);
        present.add(database.backendDB(), id);
      }
      await commitAtOnce(database.backendDB(), tables.map(({ name }) => name), function* (store) {
        // The steps first: that of a large act is a long text, and is not put on top of a slice of records.
        for (const { history: change } of acts) {
          if (change === null) continue;
          const end = change.from + change.steps.length;
          if (change.isCut) yield store(history.name).delete(database.keyRange.bound([id, end], [id, Number.POSITIVE_INFINITY]));
          for (const row of rowsOf(id, change, texts)) yield store(history.name).put(row);
        }
        for (const record of net.kept) yield store(records.name).put(rowOf(record, id, places.of(id, record.id)));
        for (const key of net.removed) yield store(records.name).delete([...key]);
        for (const row of net.buried) yield store(tombstones.name).put(row);
        for (const key of net.unburied) yield store(tombstones.name).delete([...key]);
        yield store(processes.name).put(process);
      });
    },

    replace: async (process, document, past) => {
      refuseNewer();
      // Dexie opens the storage where it is not open; what follows goes past it.
      await processes.get(process.id);
      const rows = [...allRecords(document)].map((record, place) => rowOf(record, process.id, place));
      places.learn(process.id, rows);
      const { keyRange } = database;
      // Every text comes before a list: all keys that begin with the process.
      const ofProcess = keyRange.bound([process.id], [process.id, []]);
      await commitAtOnce(database.backendDB(), tables.map(({ name }) => name), function* (store) {
        for (const { name } of [records, tombstones, history]) yield store(name).delete(ofProcess);
        for (const row of rows) yield store(records.name).put(row);
        for (const [id, revision] of document.tombstones) yield store(tombstones.name).put({ processId: process.id, id, revision });
        for (const row of rowsOf(process.id, { from: past.first, steps: past.entries })) yield store(history.name).put(row);
        yield store(processes.name).put(process);
      });
      present.add(database.backendDB(), process.id);
    },

    touch: async (id, openedAt) => {
      refuseNewer();
      await processes.update(id, { openedAt });
    },
    setDiscarded: async (id, discardedAt) => {
      refuseNewer();
      await processes.update(id, { discardedAt });
    },
    erase: async (id) => {
      refuseNewer();
      present.remove(id);
      await database.transaction('rw', tables, async () => {
        await clear(id);
        await processes.delete(id);
      });
    },
    stepsBefore: async (id, index, limit) => {
      const rows = await stepRange(id, 0, index).reverse().limit(limit).toArray();
      return rows.reverse().map(stepOf);
    },
  };
}

/** The JSON of diffs that are kept as text. */
type DiffTexts = ReadonlyMap<Diff, string>;
const NO_TEXTS: DiffTexts = new Map();

async function textsOf(acts: readonly KeptAct[]): Promise<DiffTexts> {
  const texts = new Map<Diff, string>();
  for (const { diff, diffText } of acts) if (diffText !== undefined && isPlain(diff)) texts.set(diff, await diffText);
  return texts;
}

/** Whether JSON loses nothing of a diff: it has no word for a field that is not there. */
function isPlain({ changed }: Diff): boolean {
  return changed.every(({ before, after }) => [before, after].every((fields) => Object.values(fields).every((value) => value !== undefined)));
}

function rowsOf(processId: RecordId, { from, steps }: Pick<HistoryChange, 'from' | 'steps'>, texts: DiffTexts = NO_TEXTS): readonly HistoryRow[] {
  return steps.map((step, offset) => {
    const row = { processId, index: from + offset };
    const diffText = texts.get(step.diff);
    return diffText === undefined ? { ...row, step } : { ...row, step: { ...step, diff: null }, diffText };
  });
}

function rowOf(record: AnyRecord, processId: RecordId, place: number): RecordRow {
  return { processId, id: record.id, place, record };
}

/** The processes that were seen to be there over a connection: a browser that empties its storage closes it first. */
function createPresence() {
  let seenOver: IDBDatabase | null = null;
  const seen = new Set<RecordId>();
  return {
    has: (connection: IDBDatabase, id: RecordId): boolean => connection === seenOver && seen.has(id),
    add: (connection: IDBDatabase, id: RecordId): void => {
      if (connection !== seenOver) seen.clear();
      seenOver = connection;
      seen.add(id);
    },
    remove: (id: RecordId): void => {
      seen.delete(id);
    },
  };
}

/** What acts one after the other leave: records to put and to delete, tombstones to put and to delete. */
function netOf(acts: readonly KeptAct[], document: Document) {
  const touched = new Set<RecordId>();
  const tombstones = new Map<RecordId, TombstoneChange>();
  for (const { diff } of acts) {
    for (const { id } of diff.removed) touched.add(id);
    for (const { id } of diff.added) touched.add(id);
    for (const { id } of diff.changed) touched.add(id);
    for (const change of tombstoneEffects(diff).values()) tombstones.set(change.id, { ...change, before: (tombstones.get(change.id) ?? change).before });
  }
  const processId = document.processId;
  const kept: AnyRecord[] = [];
  const removed: [RecordId, RecordId][] = [];
  for (const id of touched) {
    const record = recordById(document, id);
    if (record === undefined) removed.push([processId, id]);
    else kept.push(record);
  }
  const buried: TombstoneRow[] = [];
  const unburied: [RecordId, RecordId][] = [];
  for (const { id, before, after } of tombstones.values()) {
    if (after !== null) buried.push({ processId, id, revision: after });
    // A new record had none.
    else if (before !== null) unburied.push([processId, id]);
  }
  return { kept, removed, buried, unburied };
}
