import { listOf, tableOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { handOver, takeIn } from '../hand-over';
import type { AnalysisReply, AnalysisRequest, AnalysisTask, Asked, AskedRecords, Found } from './analysis-tasks';

/** How a computation stands; `before` is what it came to last, null where it never did. */
export type FarState<Value> =
  | { readonly kind: 'computing'; readonly before: Value | null }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly message: string };

interface FarOptions<Task extends AnalysisTask> {
  readonly task: Task;
  /** The types of record that it depends on: it is asked again when one of their tables changed. */
  readonly reads: readonly RecordType[];
  /** What the worker is given. */
  readonly ask: (document: Document) => Asked<Task>;
  /** The value at once, memoised, where that takes less than a frame; null where it is for the worker. */
  readonly near?: (document: Document) => Found<Task> | null;
}

/** A computation over the open process that never holds the window up. */
export interface FarAnalysis<Value> {
  /** How it stands for this document; asks the worker where nobody has yet. */
  readonly useAnalysis: (document: Document) => { readonly state: FarState<Value>; readonly again: () => void };
  /** Ends what is being computed. */
  readonly stop: () => void;
}

/** What was computed last, or is being computed, of which process and from which tables: coming back to the screen costs nothing. */
interface Kept<Value> {
  readonly processId: RecordId | null;
  readonly tables: readonly object[];
  readonly state: FarState<Value>;
}

/** What is known of a process from before; nothing of another one's. */
function lastValue<Value>({ processId, state }: Kept<Value>, document: Document): Value | null {
  if (processId !== document.processId) return null;
  return state.kind === 'ready' ? state.value : state.kind === 'computing' ? state.before : null;
}

/** The records of some types, for the worker. */
export function recordsFor(document: Document, types: readonly RecordType[]): AskedRecords {
  return { processId: document.processId, records: types.flatMap((type): readonly AnyRecord[] => listOf(document, type)) };
}

/** What a worker is to a computation; tests put their own in. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const makeAnalysisWorker = (): AnalysisWorker => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });

/** The state behind a computation, without a view. */
export interface FarStore<Value> {
  readonly kept: StoreApi<Kept<Value>>;
  /** How the computation stands for a document, by what is kept; null where the worker was not asked for it yet. */
  readonly stateFor: (document: Document, kept: Kept<Value>) => FarState<Value> | null;
  readonly start: (document: Document) => void;
  readonly stop: () => void;
}

/** A computation with its worker, which lives as long as the computation; a new one ends the one before. */
export function createFarStore<Task extends AnalysisTask>({ task, reads, ask, near = () => null }: FarOptions<Task>, makeWorker: () => AnalysisWorker = makeAnalysisWorker): FarStore<Found<Task>> {
  const kept = createStore<Kept<Found<Task>>>(() => ({ processId: null, tables: [], state: { kind: 'stopped' } }));
  let worker: AnalysisWorker | null = null;
  let calledOff: AbortController | null = null;
  const tablesOf = (document: Document): readonly object[] => reads.map((type): object => tableOf(document, type));
  const finish = (of: Partial<Kept<Found<Task>>>): void => {
    calledOff?.abort();
    worker?.terminate();
    worker = null;
    kept.setState(of);
  };
  return {
    kept,
    stateFor: (document, { tables, state }) => {
      const value = near(document);
      if (value !== null) return { kind: 'ready', value };
      const wanted = tablesOf(document);
      return tables.length === wanted.length && tables.every((table, place) => table === wanted[place]) ? state : null;
    },
    start: (document) => {
      finish({ processId: document.processId, tables: tablesOf(document), state: { kind: 'computing', before: lastValue(kept.getState(), document) } });
      const own = makeWorker();
      worker = own;
      own.onmessage = takeIn((reply: AnalysisReply<Task>) => {
        finish({ state: reply.ok ? { kind: 'ready', value: reply.found } : { kind: 'broken', message: reply.message } });
      });
      own.onerror = (event) => { finish({ state: { kind: 'broken', message: event.message } }); };
      const stopping = new AbortController();
      calledOff = stopping;
      // The compiler does not see that a task and what is asked of it come from one place.
      handOver(own, { task, asked: ask(document) } as AnalysisRequest, stopping.signal).catch((error: unknown) => {
        if (worker === own) finish({ state: { kind: 'broken', message: error instanceof Error ? error.message : String(error) } });
      });
    },
    stop: () => { finish({ state: { kind: 'stopped' } }); },
  };
}

/** A computation for views. Made once, at module level. */
export function farAnalysis<Task extends AnalysisTask>(options: FarOptions<Task>): FarAnalysis<Found<Task>> {
  const { kept, stateFor, start, stop } = createFarStore(options);
  return {
    useAnalysis: (document) => {
      const held = useStore(kept);
      const state = stateFor(document, held);
      const isAsked = state !== null;
      useEffect(() => {
        if (!isAsked) start(document);
      }, [isAsked, document]);
      return { state: state ?? { kind: 'computing', before: lastValue(held, document) }, again: () => { start(document); } };
    },
    stop,
  };
}
