import type { AnalysisReply, AnalysisRequest } from '@renderer/store/analysis/analysis-tasks';
import { createFarStore, type AnalysisWorker } from '@renderer/store/analysis/far-analysis';
import { answerInParts, takeIn } from '@renderer/store/hand-over';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, listOf, type Document } from '@shared/document/document';
import type { NetworkMeasures } from '@shared/analysis/network/network-measures';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const next = stampSource('lejos');

function withActor(document: Document, name: string): Document {
  const change = openChangeSet(document, next.next());
  change.create('actor', { name });
  return applyDiff(document, change.finish());
}

const found = (nodes: number): AnalysisReply<'network'> => ({ ok: true, found: { measures: { nodes } as NetworkMeasures, cuts: { articulations: [], bridges: [] } } });

function stage() {
  const asked: { readonly request: AnalysisRequest; readonly worker: AnalysisWorker; ended: boolean }[] = [];
  const far = createFarStore(
    { task: 'network', reads: ['actor'], ask: (document) => ({ actors: listOf(document, 'actor').map(({ id }) => ({ id })), ties: [] }) },
    () => {
      const hear = takeIn((request: AnalysisRequest) => { asked.push({ request, worker, ended: false }); });
      const worker: AnalysisWorker = {
        onmessage: null,
        onerror: null,
        postMessage: (data: unknown) => { hear({ data }); },
        terminate: () => {
          const own = asked.find((one) => one.worker === worker);
          if (own !== undefined) own.ended = true;
        },
      };
      return worker;
    },
  );
  const answer = (turn: number, reply: AnalysisReply<'network'>): void => {
    const worker = asked[turn]?.worker as Worker | undefined;
    answerInParts({ postMessage: (data) => { worker?.onmessage?.({ data } as MessageEvent); } }, reply);
  };
  const stateOf = (document: Document) => far.stateFor(document, far.kept.getState());
  return { far, asked, answer, stateOf };
}

describe('a computation away from the window', () => {
  const one = withActor(emptyDocument('process:uno'), 'Alcaldía');
  const two = withActor(one, 'Cámara');

  it('was not asked for until it is started, then computes, then is ready for that state of the records alone', () => {
    const { far, asked, answer, stateOf } = stage();
    expect(stateOf(one)).toBeNull();
    far.start(one);
    expect(stateOf(one)).toEqual({ kind: 'computing', before: null });
    expect(asked[0]?.request).toEqual({ task: 'network', asked: { actors: [{ id: listOf(one, 'actor')[0]?.id }], ties: [] } });
    answer(0, found(1));
    expect(stateOf(one)).toMatchObject({ kind: 'ready', value: { measures: { nodes: 1 } } });
    expect(asked[0]?.ended).toBe(true);
    expect(stateOf(two)).toBeNull();
  });

  it('keeps what it came to before while it computes anew, and ends a worker that nobody waits for any more', () => {
    const { far, asked, answer, stateOf } = stage();
    far.start(one);
    answer(0, found(1));
    far.start(two);
    expect(stateOf(two)).toMatchObject({ kind: 'computing', before: { measures: { nodes: 1 } } });
    far.start(one);
    expect(asked[1]?.ended).toBe(true);
    answer(2, found(1));
    expect(stateOf(one)).toMatchObject({ kind: 'ready' });
  });

  it('tells nothing of another process while it computes', () => {
    const { far, answer, stateOf } = stage();
    far.start(one);
    answer(0, found(1));
    const other = withActor(emptyDocument('process:otro'), 'Gobernación');
    far.start(other);
    expect(stateOf(other)).toEqual({ kind: 'computing', before: null });
  });

  it('says that it broke, can be stopped, and goes on when it is asked again', () => {
    const { far, asked, answer, stateOf } = stage();
    far.start(one);
    answer(0, { ok: false, message: 'sin memoria' });
    expect(stateOf(one)).toEqual({ kind: 'broken', message: 'sin memoria' });
    far.start(one);
    far.stop();
    expect(stateOf(one)).toEqual({ kind: 'stopped' });
    expect(asked[1]?.ended).toBe(true);
    far.start(one);
    answer(2, found(1));
    expect(stateOf(one)).toMatchObject({ kind: 'ready' });
  });

  it('is ready at once where it is short', () => {
    const value = { measures: { nodes: 9 } as NetworkMeasures, cuts: { articulations: [], bridges: [] } };
    const far = createFarStore({ task: 'network', reads: ['actor'], ask: () => ({ actors: [], ties: [] }), near: () => value }, () => { throw new Error('no worker is needed'); });
    expect(far.stateFor(one, far.kept.getState())).toEqual({ kind: 'ready', value });
  });
});
