import { DESKTOP_CHANNELS, DesktopError } from '@shared/platform/desktop-api';
import { IPC_LISTENING, IPC_PREFIX, isDesktopEvent } from '@shared/platform/channel-names';
import { errorReply } from '@shared/platform/reply';
import type { DesktopEvent } from '@shared/platform/desktop-api';
import type { IpcMain } from 'electron';
import type { DesktopDispatch } from '../services/desktop-handlers';
import { isOwnPage } from './sender';

/** The part of Electron's `ipcMain` in use. */
export type IpcReceiver = Pick<IpcMain, 'handle' | 'on'>;

/** One handler per call of the port; a message from anything but the program's own page is refused unread. */
export function registerCalls(ipc: IpcReceiver, dispatch: DesktopDispatch): void {
  for (const channel of DESKTOP_CHANNELS) {
    ipc.handle(IPC_PREFIX + channel, (event, ...messages: readonly unknown[]) => {
      if (!isOwnPage(event)) return errorReply(new DesktopError('invalid-request', 'Not the page of the program'));
      return dispatch(channel, messages[0]);
    });
  }
}

/** Tells when a window begins to listen to an event. */
export function onListening(ipc: IpcReceiver, tell: (contentsId: number, event: DesktopEvent) => void): void {
  ipc.on(IPC_LISTENING, (event, ...messages: readonly unknown[]) => {
    const name = messages[0];
    if (isOwnPage(event) && isDesktopEvent(name)) tell(event.sender.id, name);
  });
}
