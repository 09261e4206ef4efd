import { encodeMessage } from '@shared/platform/bytes-codec';
import { asideCalls } from './aside-call';
import { postToHost, type HostAnswer } from './post-to-host';

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
  void send(worker, new URL(path, location.href).href, request).catch((error: unknown) => { worker.dispatchEvent(new ErrorEvent('error', { error })); });
  return answer.finally(() => { worker.terminate(); });
}

/** Sends the parts of a request each in a turn of its own: the window draws in between. */
async function send(worker: Worker, path: string, request: unknown): Promise<void> {
  for (const call of asideCalls(path, request)) {
    worker.postMessage(call);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
}
