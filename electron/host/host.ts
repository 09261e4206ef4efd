import { isDesktopChannel } from '@shared/platform/channel-names';
import { decodeMessage, encodeMessage } from '@shared/platform/bytes-codec';
import { DesktopError } from '@shared/platform/desktop-api';
import { errorReply } from '@shared/platform/reply';
import { HOST_META } from '@shared/platform/host-protocol';
import { t } from '@shared/i18n';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DesktopDispatch } from '../services/desktop-handlers';
import { SECURITY_HEADERS } from '../services/security-headers';
import { serveFolder } from '../services/static-files';
import { BODY_LIMIT, readBody } from './request-body';
import { createSessionGuard, sameSecret, type Refusal, type SessionGuard } from './session-guard';
import { createWindowLines } from './window-line';
import { createWindowWatch, type WindowWatch } from './window-watch';

/** What a host needs. */
export interface HostOptions {
  /** Folder of the built page. */
  readonly root: string;
  readonly dispatch: DesktopDispatch;
  /** 0 takes any free port. */
  readonly port: number;
  readonly now: () => number;
  /** How long after its last window the host says `onAllWindowsGone`, in milliseconds. */
  readonly graceMs?: number;
  readonly onAllWindowsGone?: () => void;
  readonly bodyLimit?: number;
}

/** A host that listens. */
export interface Host {
  readonly origin: string;
  /** The word with which a second start asks this host for a launch URL; it is kept in the lock of the data folder. */
  readonly control: string;
  /** An address that opens one window, once. */
  readonly launchUrl: () => string;
  readonly windowCount: () => number;
  /** Whether any window was ever connected. */
  readonly hadWindow: () => boolean;
  readonly close: () => Promise<void>;
}

/** Starts a host on 127.0.0.1. Rejects with the system's error where the port is taken (`EADDRINUSE`). */
export async function startHost(options: HostOptions): Promise<Host> {
  const { now, graceMs = 5_000, onAllWindowsGone = () => undefined } = options;
  const control = randomBytes(32).toString('base64url');
  const windows = createWindowWatch(graceMs, onAllWindowsGone);
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 300_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: options.port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const guard = createSessionGuard(port, now);
  const lines = createWindowLines({ guard, dispatch: options.dispatch });
  const answer = createAnswer({ ...options, guard, control, origin, windows });
  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'platform.host.failed');
      else response.destroy();
    });
  });
  server.on('upgrade', lines.upgrade);
  server.on('clientError', (_error, socket) => socket.destroy());

  return {
    origin,
    control,
    launchUrl: () => `${origin}/launch?word=${guard.issueLaunchWord()}`,
    windowCount: windows.count,
    hadWindow: windows.hadAny,
    close: () =>
      new Promise((resolve) => {
        windows.close();
        lines.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface AnswerContext extends Pick<HostOptions, 'root' | 'dispatch' | 'bodyLimit'> {
  readonly guard: SessionGuard;
  readonly control: string;
  readonly origin: string;
  readonly windows: WindowWatch;
}

function createAnswer(context: AnswerContext): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { guard, dispatch, control, origin, bodyLimit = BODY_LIMIT } = context;
  const files = serveFolder(context.root);

  return async (request, response) => {
    const method = request.method ?? 'GET';
    const guarded = { method, headers: request.headers };
    // Not parsed as a URL: that would take `..` away before it can be refused.
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);

    if (path === '/launch' && method === 'POST') return reissue(request, response);
    if (path === '/launch') {
      const refusal = guard.checkAddress(guarded);
      if (refusal !== null) return refuseFor(response, refusal);
      if (method !== 'GET') return refuse(response, 405, 'platform.host.refused');
      const cookie = guard.openSession(new URLSearchParams(query).get('word') ?? '');
      if (cookie === null) return refuseFor(response, 'no-session');
      response.writeHead(303, { ...SECURITY_HEADERS, 'Set-Cookie': cookie, Location: '/', 'Cache-Control': 'no-store' });
      response.end();
      return;
    }

    const refusal = guard.checkSession(guarded);
    if (refusal !== null) return refuseFor(response, refusal);
    context.windows.touch();
    if (path === '/events') {
      if (method !== 'GET') return refuse(response, 405, 'platform.host.refused');
      response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      context.windows.add(response);
      return;
    }
    if (path.startsWith('/api/')) return call(request, response, path.slice('/api/'.length));
    return serve(method, path, response);
  };

  /** A second start of the program, which knows the control word from the lock, asks for a window of its own. */
  async function reissue(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const known = request.headers.host === new URL(origin).host && request.headers.origin === undefined;
    if (!known || !sameSecret(request.headers.authorization ?? '', `Bearer ${control}`)) return refuseFor(response, 'no-session');
    request.resume();
    sendJson(response, 200, JSON.stringify({ url: `${origin}/launch?word=${guard.issueLaunchWord()}` }));
  }

  async function call(request: IncomingMessage, response: ServerResponse, channel: string): Promise<void> {
    if (request.method !== 'POST') return refuse(response, 405, 'platform.host.refused');
    if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) return refuse(response, 415, 'platform.host.refused');
    if (!isDesktopChannel(channel)) return refuse(response, 404, 'platform.host.notFound');
    const body = await readBody(request, bodyLimit);
    if (body === null) return refuse(response, 413, 'platform.error.too-large');
    let message: unknown;
    try {
      message = decodeMessage(body);
    } catch {
      return sendJson(response, 400, encodeMessage(errorReply(new DesktopError('invalid-request', 'Not a message'))));
    }
    sendJson(response, 200, encodeMessage(await dispatch(channel, message)));
  }

  async function serve(method: string, path: string, response: ServerResponse): Promise<void> {
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'platform.host.refused');
    const file = await files(path);
    if (file === null) return refuse(response, 404, 'platform.host.notFound');
    const bytes = file.contentType.startsWith('text/html') ? markPage(file.bytes, encodeMessage(await dispatch('app.info', {}))) : file.bytes;
    const headers = { ...SECURITY_HEADERS, 'Content-Type': file.contentType, 'Content-Length': bytes.length, 'Cache-Control': cachingOf(path) };
    response.writeHead(200, headers);
    response.end(method === 'HEAD' ? undefined : bytes);
  }
}

/**
 * How long the browser may keep a file. Those of `assets` carry a digest of their contents in their name: a later version
 * has other names. Kept, they come with the code that the browser has compiled of them already.
 */
function cachingOf(path: string): string {
  return path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
}

/** Tells the page that a host serves it and who that is, so that it needs no request to find out. */
function markPage(bytes: Uint8Array, info: string): Uint8Array {
  const page = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(page.replace(/<head[^>]*>/iu, (head) => `${head}<meta name="${HOST_META}" content="${inAttribute(info)}">`));
}

/** A text as it stands between the quotes of an attribute. */
function inAttribute(text: string): string {
  const names = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' } as const;
  return text.replace(/[&"<>]/gu, (sign) => names[sign as keyof typeof names]);
}

function sendJson(response: ServerResponse, status: number, json: string): void {
  const headers = { ...SECURITY_HEADERS, 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(status, headers);
  response.end(json);
}

const REFUSALS = {
  'wrong-host': [421, 'platform.host.refused'],
  'wrong-origin': [403, 'platform.host.refused'],
  'no-session': [403, 'platform.host.noSession'],
} as const satisfies Readonly<Record<Refusal, readonly [number, string]>>;

function refuseFor(response: ServerResponse, refusal: Refusal): void {
  const [status, key] = REFUSALS[refusal];
  refuse(response, status, key);
}

/** Answers with a sentence and ends the connection: a body that was not asked for is not read. */
function refuse(
  response: ServerResponse,
  status: number,
  key: (typeof REFUSALS)[Refusal][1] | 'platform.host.notFound' | 'platform.host.failed' | 'platform.error.too-large',
): void {
  const headers = { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close' };
  response.writeHead(status, headers);
  response.end(`${t(key)}\n`);
}
