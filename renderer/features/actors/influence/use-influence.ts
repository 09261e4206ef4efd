import { listOf, tableOf, type Document } from '@shared/document/document';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { InfluenceResult, MactorReply, MactorRequest } from './mactor-protocol';

/** How the computation stands. `ready` with null: there is nothing to compute yet. */
export type InfluenceState =
  | { readonly kind: 'computing'; readonly before: InfluenceResult | null }
  | { readonly kind: 'ready'; readonly result: InfluenceResult | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly message: string };

const READS: readonly RecordType[] = ['actor', 'influence', 'objective', 'position', 'scoringRound'];

/** What was computed last, or is being computed, and from which tables: coming back to the screen costs nothing. */
interface Kept {
  readonly tables: readonly object[];
  readonly state: InfluenceState;
}

const keptState = createStore<Kept>(() => ({ tables: [], state: { kind: 'stopped' } }));
let worker: Worker | null = null;

const tablesOf = (document: Document): readonly object[] => READS.map((type): object => tableOf(document, type));
const isOf = ({ tables }: Kept, wanted: readonly object[]): boolean => tables.length === wanted.length && tables.every((table, place) => table === wanted[place]);
const lastResult = ({ state }: Kept): InfluenceResult | null => (state.kind === 'ready' ? state.result : state.kind === 'computing' ? state.before : null);

function finish(tables: readonly object[], state: InfluenceState): void {
  worker?.terminate();
  worker = null;
  keptState.setState({ tables, state });
}

function start(document: Document): void {
  const tables = tablesOf(document);
  finish(tables, { kind: 'computing', before: lastResult(keptState.getState()) });
  worker = new Worker(new URL('./mactor.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<MactorReply>) => {
    finish(tables, data.ok ? { kind: 'ready', result: data.result } : { kind: 'broken', message: data.message });
  };
  worker.onerror = (event) => { finish(tables, { kind: 'broken', message: event.message }); };
  const records: readonly AnyRecord[] = READS.flatMap((type): readonly AnyRecord[] => listOf(document, type));
  worker.postMessage({ processId: document.processId, records } satisfies MactorRequest);
}

/** Stops what is being computed. */
export function stopInfluence(): void {
  finish(keptState.getState().tables, { kind: 'stopped' });
}

/** The method over the open process, computed away from the window's thread. Source: methods §2–3. */
export function useInfluence(document: Document): { readonly state: InfluenceState; readonly again: () => void } {
  const kept = useStore(keptState);
  const isCurrent = isOf(kept, tablesOf(document));
  useEffect(() => {
    if (!isCurrent) start(document);
  }, [isCurrent, document]);
  const again = (): void => { start(document); };
  return { state: isCurrent ? kept.state : { kind: 'computing', before: lastResult(kept) }, again };
}
