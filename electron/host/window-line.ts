import { decodeMessage, encodeMessage } from '@shared/platform/bytes-codec';
import { DesktopError } from '@shared/platform/desktop-api';
import { HOST_LINE_PATH, LINE_CHANNEL, LINE_LIMIT, readLineMessage, writeLineMessage } from '@shared/platform/host-protocol';
import { errorReply } from '@shared/platform/reply';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { DesktopDispatch } from '../services/desktop-handlers';
import type { SessionGuard } from './session-guard';

/** WebSocket close code of a message that is none (RFC 6455 §7.4.1). */
const UNREADABLE = 1007;
const UNSUPPORTED = 1003;

/** The lines of the windows. A call by HTTP costs some three milliseconds of the browser's own; by a line that is open, less than one. */
export interface WindowLines {
  /** Takes the request for a line, or refuses it. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => void;
}

/** Answers the call of the line; whoever opens one belongs to a session and comes from the host's own page. */
export function createWindowLines({ guard, dispatch }: { readonly guard: SessionGuard; readonly dispatch: DesktopDispatch }): WindowLines {
  const server = new WebSocketServer({ noServer: true, maxPayload: LINE_LIMIT, perMessageDeflate: false });
  server.on('connection', (line) => {
    // A message over the limit, or no WebSocket at all: the library has closed the line already.
    line.on('error', () => undefined);
    line.on('message', (data, isBinary) => {
      if (isBinary) line.close(UNSUPPORTED);
      else void answer(line, dispatch, textOf(data));
    });
  });

  return {
    upgrade: (request, socket, head) => {
      socket.on('error', () => undefined);
      // A line changes things: it is guarded as a POST is, and must name its origin.
      const refusal = guard.checkSession({ method: 'POST', headers: request.headers });
      if (refusal !== null) return refuse(socket, 403);
      if (request.url !== HOST_LINE_PATH) return refuse(socket, 404);
      server.handleUpgrade(request, socket, head, (line) => server.emit('connection', line, request));
    },
    close: () => {
      for (const line of server.clients) line.terminate();
      server.close();
    },
  };
}

async function answer(line: WebSocket, dispatch: DesktopDispatch, written: string): Promise<void> {
  const message = readLineMessage(written);
  if (message === null) {
    line.close(UNREADABLE);
    return;
  }
  const reply = encodeMessage(await replyTo(dispatch, message.text));
  if (line.readyState === line.OPEN) line.send(writeLineMessage({ number: message.number, text: reply }));
}

async function replyTo(dispatch: DesktopDispatch, text: string): ReturnType<DesktopDispatch> {
  let request: unknown;
  try {
    request = decodeMessage(text);
  } catch {
    return errorReply(new DesktopError('invalid-request', 'Not a message'));
  }
  return dispatch(LINE_CHANNEL, request);
}

/** The library gives a text as one buffer, unless it is told otherwise. */
function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString('utf8') : '';
}

function refuse(socket: Duplex, status: 403 | 404): void {
  socket.end(`HTTP/1.1 ${String(status)} ${status === 403 ? 'Forbidden' : 'Not Found'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
