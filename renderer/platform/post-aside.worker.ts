import { encodeMessage } from '@shared/platform/bytes-codec';
import { postToHost, type HostAnswer } from './post-to-host';

/** What the worker is asked to send. */
export interface AsideCall {
  readonly path: string;
  readonly request: unknown;
}

self.onmessage = ({ data: { path, request } }: MessageEvent<AsideCall>) => {
  postToHost((input, init) => fetch(input, init), path, encodeMessage(request)).then(
    (answer) => { self.postMessage(answer satisfies HostAnswer); },
    () => { self.postMessage(null); },
  );
};
