import type { DesktopChannel } from './desktop-api';

/**
 * Name of the meta element that the host writes into the page it serves: its content is the `Reply` to `app.info`, JSON as
 * `encodeMessage` writes it, so that the page need not ask before it can be drawn.
 */
export const HOST_META = 'mesa-shell';
/** Where a window keeps its connection open; while one is, the host lives. */
export const HOST_EVENTS_PATH = '/events';
/** Where a window opens its line: a WebSocket for the call that is made at every act, and must be quick. */
export const HOST_LINE_PATH = '/line';
/** The call that goes by the line. Every other goes by `hostCallPath`. */
export const LINE_CHANNEL = 'vault.append' satisfies DesktopChannel;
/** Largest message of the line, in bytes; what is larger goes by `hostCallPath`. */
export const LINE_LIMIT = 4 * 1024 * 1024;

/** Where a call of the port goes: `POST`, JSON as `encodeMessage` writes it, answered by a `Reply`. */
export function hostCallPath(channel: string): string {
  return `/api/${channel}`;
}

/** A message of the line: the number of the call, by which its answer is known, and the message or its `Reply`. */
export interface LineMessage {
  readonly number: number;
  /** JSON as `encodeMessage` writes it. */
  readonly text: string;
}

/** A message as it goes over the line: its number, a line end, its text. */
export function writeLineMessage({ number, text }: LineMessage): string {
  return `${String(number)}\n${text}`;
}

/** The message of a text that `writeLineMessage` wrote; null where it is none. */
export function readLineMessage(written: string): LineMessage | null {
  const end = written.indexOf('\n');
  const digits = written.slice(0, Math.max(end, 0));
  return /^\d{1,15}$/u.test(digits) ? { number: Number(digits), text: written.slice(end + 1) } : null;
}
