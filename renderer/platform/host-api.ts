import {
  BYTES_LIMIT,
  DesktopError,
  type DesktopApi,
  type DesktopChannel,
  type RequestOf,
  type ResponseOf,
} from '@shared/platform/desktop-api';
import { decodeMessage, encodeMessage } from '@shared/platform/bytes-codec';
import { HOST_EVENTS_PATH, HOST_LINE_PATH, hostCallPath, LINE_CHANNEL } from '@shared/platform/host-protocol';
import { openReply } from '@shared/platform/reply';
import { openSeveralWithBrowser, openWithBrowser, saveWithBrowser } from './browser-files';
import { createHostLine, type LineSocket } from './host-line';
import { createListeners } from './listeners';
import { postAside } from './post-aside';
import { postToHost, type HostAnswer } from './post-to-host';

/** Times in a row that the connection may break before the host counts as gone. */
const BREAKS_ALLOWED = 2;
/** `EventSource.CLOSED`. */
const EVENTS_CLOSED = 2;

/** How long the connection by which the host knows the window may wait for it to be at rest, in milliseconds: less than the host's patience. */
const LATEST_MS = 1_000;

/** What the port needs of the browser; tests put their own in. */
export interface HostEnvironment {
  readonly fetch: typeof fetch;
  /** Sends what is large without holding up the window. */
  readonly postAside: (path: string, request: unknown) => Promise<HostAnswer>;
  readonly openEvents: (path: string) => Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>;
  readonly openLine: (path: string) => LineSocket;
  /** Runs what the first drawing of the window does not wait for. */
  readonly later: (run: () => void) => void;
}

const BROWSER: HostEnvironment = {
  fetch: (input, init) => fetch(input, init),
  postAside,
  openEvents: (path) => new EventSource(path),
  openLine: (path) => new WebSocket(path),
  later: (run) => { requestIdleCallback(run, { timeout: LATEST_MS }); },
};

/** From so many characters or bytes on a message is sent by a worker. */
const LARGE = 500_000;

function isLarge(request: object): boolean {
  if ('bytes' in request && request.bytes instanceof Uint8Array) return request.bytes.byteLength > LARGE;
  if (!('lines' in request) || !Array.isArray(request.lines)) return false;
  return (request.lines as readonly string[]).reduce((sum, line) => sum + line.length, 0) > LARGE;
}

/**
 * The port over the host: calls by HTTP to the page's own origin, files through the browser's dialogs. `info` is the answer
 * to `app.info` that the page came with: the first who asks is given it.
 */
export function createHostApi(info: string, environment: HostEnvironment = BROWSER): DesktopApi {
  const listeners = createListeners();
  let lost = false;
  let given: string | null = info;

  function lose(): void {
    if (lost) return;
    lost = true;
    listeners.emit('connection.lost', {});
  }

  // This connection is also how the host knows that the window is open.
  environment.later(() => {
    let breaks = 0;
    const events = environment.openEvents(HOST_EVENTS_PATH);
    events.addEventListener('open', () => {
      breaks = 0;
    });
    events.addEventListener('error', () => {
      breaks += 1;
      // A host that refuses closes for good; one that is gone is tried again.
      if (events.readyState !== EVENTS_CLOSED && breaks <= BREAKS_ALLOWED) return;
      events.close();
      lose();
    });
  });

  const line = createHostLine(() => environment.openLine(HOST_LINE_PATH));

  function send(channel: DesktopChannel, request: object): Promise<HostAnswer> {
    const path = hostCallPath(channel);
    if (isLarge(request)) return environment.postAside(path, request);
    const text = encodeMessage(request);
    const post = (): Promise<HostAnswer> => postToHost(environment.fetch, path, text);
    const quick = channel === LINE_CHANNEL ? line.ask(text) : null;
    if (quick === null) return post();
    // Asked a second time where the line breaks: an act that the journal has already is not written twice.
    return quick.then((answer) => ({ status: 200, text: answer }), post);
  }

  async function post<Channel extends DesktopChannel>(channel: Channel, request: RequestOf<Channel>): Promise<unknown> {
    const sent = send(channel, request);
    let answer: HostAnswer;
    try {
      answer = await sent;
    } catch (cause) {
      lose();
      throw new DesktopError('not-connected', `${channel}: the host does not answer`, { retry: true, cause });
    }
    const { status, text } = answer;
    if (status === 413) throw new DesktopError('too-large', `${channel}: larger than the host takes`);
    // Another host runs at this address now: it does not know this window.
    if (status === 403 || status === 421) {
      lose();
      throw new DesktopError('not-connected', `${channel}: the host does not know this window`);
    }
    if ((status < 200 || status > 299) && status !== 400) throw new DesktopError('failed', `${channel}: ${status}`);
    try {
      return decodeMessage(text);
    } catch (cause) {
      throw new DesktopError('invalid-response', `${channel}: not a message`, { cause });
    }
  }

  const overHttp = async <Channel extends DesktopChannel>(
    channel: Channel,
    request: RequestOf<Channel>,
  ): Promise<ResponseOf<Channel>> => {
    if ('bytes' in request && request.bytes.byteLength > BYTES_LIMIT) {
      throw new DesktopError('too-large', `${channel}: ${request.bytes.byteLength} bytes`);
    }
    return openReply(channel, await post(channel, request));
  };

  const hostInfo = async (): Promise<ResponseOf<'app.info'>> => {
    const told = given;
    given = null;
    try {
      if (told !== null) return openReply('app.info', decodeMessage(told));
    } catch {
      // What the page came with cannot be read: asked anew, the host may answer or say why not.
    }
    return overHttp('app.info', {});
  };

  return {
    hasVault: true,
    call: async <Channel extends DesktopChannel>(channel: Channel, request: RequestOf<Channel>): Promise<ResponseOf<Channel>> => {
      switch (channel) {
        case 'file.open':
          return (await openWithBrowser(request as RequestOf<'file.open'>)) as ResponseOf<Channel>;
        case 'file.openSeveral':
          return (await openSeveralWithBrowser(request as RequestOf<'file.openSeveral'>)) as ResponseOf<Channel>;
        case 'file.save':
          return saveWithBrowser(request as RequestOf<'file.save'>) as ResponseOf<Channel>;
        case 'app.info':
          return (await hostInfo()) as ResponseOf<Channel>;
        default:
          return overHttp(channel, request);
      }
    },
    on: listeners.on,
  };
}
