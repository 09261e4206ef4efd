import { listOf, tableOf, type Document } from '@shared/document/document';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InfluenceResult, MactorReply, MactorRequest } from './mactor-protocol';

/** How the computation stands. `ready` with null: there is nothing to compute yet. */
export type InfluenceState =
  | { readonly kind: 'computing'; readonly before: InfluenceResult | null }
  | { readonly kind: 'ready'; readonly result: InfluenceResult | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly message: string };

const READS: readonly RecordType[] = ['actor', 'influence', 'objective', 'position', 'scoringRound'];

/** The last result and the tables it was computed from: coming back to the screen costs nothing. */
let kept: { readonly tables: readonly object[]; readonly result: InfluenceResult | null } | null = null;

function isKept(tables: readonly object[]): boolean {
  return kept !== null && kept.tables.length === tables.length && kept.tables.every((table, place) => table === tables[place]);
}

/** The method over the open process, computed away from the window's thread and stopped when asked. Source: methods §2–3. */
export function useInfluence(document: Document): { readonly state: InfluenceState; readonly stop: () => void; readonly again: () => void } {
  const [state, setState] = useState<InfluenceState>({ kind: 'computing', before: null });
  const [turn, setTurn] = useState(0);
  const worker = useRef<Worker | null>(null);
  const latest = useRef(document);
  latest.current = document;
  const tables = READS.map((type): object => tableOf(document, type));

  useEffect(() => {
    const open = latest.current;
    if (isKept(tables)) {
      setState({ kind: 'ready', result: kept?.result ?? null });
      return undefined;
    }
    setState((before) => ({ kind: 'computing', before: before.kind === 'ready' ? before.result : null }));
    const started = new Worker(new URL('./mactor.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    const finish = (next: InfluenceState): void => {
      started.terminate();
      worker.current = null;
      setState(next);
    };
    started.onmessage = ({ data }: MessageEvent<MactorReply>) => {
      if (!data.ok) {
        finish({ kind: 'broken', message: data.message });
        return;
      }
      kept = { tables, result: data.result };
      finish({ kind: 'ready', result: data.result });
    };
    started.onerror = (event) => { finish({ kind: 'broken', message: event.message }); };
    const records: readonly AnyRecord[] = READS.flatMap((type): readonly AnyRecord[] => listOf(open, type));
    started.postMessage({ processId: open.processId, records } satisfies MactorRequest);
    return () => { started.terminate(); };
    // The tables are the state of the records; `turn` asks anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [...tables, turn]);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setState({ kind: 'stopped' });
  }, []);
  const again = useCallback(() => { setTurn((before) => before + 1); }, []);
  return { state, stop, again };
}
