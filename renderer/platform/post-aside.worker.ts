import { encodeMessage } from '@shared/platform/bytes-codec';
import { postToHost, type HostAnswer } from './post-to-host';

/** What the worker is asked to send, or a part of one of its lines, ahead of it. */
export type AsideCall = { readonly path: string; readonly request: unknown } | { readonly line: number; readonly part: string };

/** The lines that came ahead. */
const lines: string[] = [];

self.onmessage = ({ data }: MessageEvent<AsideCall>) => {
  if ('part' in data) {
    lines[data.line] = (lines[data.line] ?? '') + data.part;
    return;
  }
  const { path, request } = data;
  postToHost((input, init) => fetch(input, init), path, encodeMessage(lines.length === 0 ? request : { ...(request as object), lines })).then(
    (answer) => { self.postMessage(answer satisfies HostAnswer); },
    () => { self.postMessage(null); },
  );
};
