import { readLineMessage, writeLineMessage } from '@shared/platform/host-protocol';

/** What the line needs of a WebSocket. */
export type LineSocket = Pick<WebSocket, 'readyState' | 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose'>;

/** `WebSocket.OPEN`. */
const OPEN = 1;

/** A connection that stays open, for the call that is made at every act. */
export interface HostLine {
  /**
   * The answer to a message; null where the line is not open yet, or not any more: the message then goes another way, and
   * the line is open for a later one. Rejects where the line breaks before the answer: whether the host has done what was
   * asked is not known then.
   */
  readonly ask: (text: string) => Promise<string> | null;
}

interface Asked {
  readonly resolve: (text: string) => void;
  readonly reject: (cause: Error) => void;
}

/** A line that opens at its first use. Where the host refuses it, it is not asked for again. */
export function createHostLine(open: () => LineSocket): HostLine {
  const asked = new Map<number, Asked>();
  let socket: LineSocket | null = null;
  let isRefused = false;
  let last = 0;

  function start(): LineSocket {
    const started = open();
    let wasOpen = false;
    started.onopen = () => { wasOpen = true; };
    started.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = typeof data === 'string' ? readLineMessage(data) : null;
      // Who answers so is not the host.
      if (message === null) return started.close();
      const waiting = asked.get(message.number);
      asked.delete(message.number);
      waiting?.resolve(message.text);
    };
    started.onclose = () => {
      if (!wasOpen) isRefused = true;
      if (socket === started) socket = null;
      const waiting = [...asked.values()];
      asked.clear();
      for (const { reject } of waiting) reject(new Error('The line to the host broke'));
    };
    return started;
  }

  return {
    ask: (text) => {
      if (isRefused) return null;
      socket ??= start();
      if (socket.readyState !== OPEN) return null;
      last += 1;
      const number = last;
      const answer = new Promise<string>((resolve, reject) => asked.set(number, { resolve, reject }));
      socket.send(writeLineMessage({ number, text }));
      return answer;
    },
  };
}
