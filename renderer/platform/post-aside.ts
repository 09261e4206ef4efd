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
  void send(worker, new URL(path, location.href).href, request).catch((error: unknown) => { worker.dispatchEvent(new ErrorEvent('error', { error })); });
  return answer.finally(() => { worker.terminate(); });
}

/** Letters of a part of a long text: to copy some millions at once holds up the window too. */
const PART = 500_000;

/** Sends the request; the lines of a journal that one of them makes long go ahead of it in parts, and the window draws in between. */
async function send(worker: Worker, path: string, request: unknown): Promise<void> {
  const lines = linesOf(request);
  for (const [line, text] of lines.entries()) {
    let start = 0;
    do {
      await new Promise((resolve) => { setTimeout(resolve, 0); });
      worker.postMessage({ line, part: text.slice(start, start + PART) } satisfies AsideCall);
      start += PART;
    } while (start < text.length);
  }
  worker.postMessage({ path, request: lines.length === 0 ? request : { ...(request as object), lines: [] } } satisfies AsideCall);
}

function linesOf(request: unknown): readonly string[] {
  if (typeof request !== 'object' || request === null || !('lines' in request) || !Array.isArray(request.lines)) return [];
  return request.lines.every((line) => typeof line === 'string') ? request.lines : [];
}
