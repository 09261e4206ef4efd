import { layeredGraph, placesOfLayers } from '@shared/analysis/layout/layered-layout';
import type { LaidOut, LayoutInput } from '@shared/analysis/layout/layout-input';
import type { ComputedView } from '@shared/domain/actors/map-geometry';
import type { LayoutPicture } from './force.worker';

/** Hears of a layout: the pictures on the way, the end, or that it could not be made. */
export interface LayoutListener {
  readonly onPicture: (places: LaidOut) => void;
  readonly onEnd: (places: LaidOut) => void;
  readonly onFailure: () => void;
}

function runForce(input: LayoutInput, listener: LayoutListener): () => void {
  const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutPicture>) => {
    if (!data.isLast) {
      listener.onPicture(data.places);
      return;
    }
    worker.terminate();
    listener.onEnd(data.places);
  };
  worker.onerror = () => {
    worker.terminate();
    listener.onFailure();
  };
  worker.postMessage(input);
  return () => {
    worker.terminate();
  };
}

function runLayered(input: LayoutInput, listener: LayoutListener): () => void {
  let worker: Worker | null = null;
  let isStopped = false;
  const run = async (): Promise<void> => {
    // The engine brings a worker of its own; it is large and is loaded only when it is asked for.
    const { default: Elk } = await import('elkjs/lib/elk-api.js');
    const engine = new Elk({
      workerFactory: () => {
        worker = new Worker(new URL('elkjs/lib/elk-worker.min.js', import.meta.url), { type: 'module' });
        return worker;
      },
    });
    const { children = [] } = await engine.layout(layeredGraph(input) as Parameters<typeof engine.layout>[0]);
    worker?.terminate();
    if (!isStopped) listener.onEnd(placesOfLayers(input, children));
  };
  run().catch(() => {
    worker?.terminate();
    if (!isStopped) listener.onFailure();
  });
  return () => {
    isStopped = true;
    worker?.terminate();
  };
}

/** Lays a map out in a worker; the function given back stops it. */
export function runLayout(view: ComputedView, input: LayoutInput, listener: LayoutListener): () => void {
  return view === 'force' ? runForce(input, listener) : runLayered(input, listener);
}
