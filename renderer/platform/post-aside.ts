import { encodeMessage } from '@shared/platform/bytes-codec';
import { postToHost, type HostAnswer } from './post-to-host';
import type { AsideCall } from './post-aside.worker';

/** Sends a large message from a worker: put into words and bytes here it would hold up the window. Rejects where the host does not answer. */
export function postAside(path: string, request: unknown): Promise<HostAnswer> {
  const worker = new Worker(new URL('./post-aside.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<HostAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<HostAnswer | null>) => {
      if (data === null) reject(new Error('The host does not answer'));
      else resolve(data);
    };
    // A message is worth a halt of the window.
    worker.onerror = () => { resolve(postToHost((input, init) => fetch(input, init), path, encodeMessage(request))); };
  });
  // A path is of the page; a worker's own is where its script lies.
  worker.postMessage({ path: new URL(path, location.href).href, request } satisfies AsideCall);
  return answer.finally(() => { worker.terminate(); });
}
