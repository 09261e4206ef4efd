import { encodeMessage } from '@shared/platform/bytes-codec';
import { hearAside, type AsideCall } from './aside-call';
import { postToHost, type HostAnswer } from './post-to-host';

const hear = hearAside();

self.onmessage = ({ data }: MessageEvent<AsideCall>) => {
  const call = hear(data);
  if (call === null) return;
  postToHost((input, init) => fetch(input, init), call.path, encodeMessage(call.request)).then(
    (answer) => { self.postMessage(answer satisfies HostAnswer); },
    () => { self.postMessage(null); },
  );
};
