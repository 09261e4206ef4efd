import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN, isOwnAddress } from './app-origin';

/** What of a message says who sent it. */
export interface MessageSender {
  readonly senderFrame: Pick<NonNullable<IpcMainInvokeEvent['senderFrame']>, 'origin' | 'url' | 'parent' | 'detached'> | null;
}

/**
 * Whether a message comes from the program's own page: from the main frame (the page has no others), still attached,
 * of the program's origin.
 */
export function isOwnPage({ senderFrame }: MessageSender): boolean {
  if (senderFrame === null || senderFrame.detached || senderFrame.parent !== null) return false;
  return senderFrame.origin === APP_ORIGIN && isOwnAddress(senderFrame.url);
}
