import { IPC_LISTENING, IPC_PREFIX, isDesktopChannel, isDesktopEvent } from '@shared/platform/channel-names';
import type { DesktopBridge } from '@shared/platform/desktop-bridge';
import type { IpcRenderer } from 'electron';

/**
 * The bridge that the preload script exposes. It holds no general way to send: a name that is not in the port's list
 * is refused here, before anything reaches the main process, and Electron's own event objects never reach the page.
 */
export function createBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off' | 'send'>): DesktopBridge {
  return {
    call: (channel, request) => {
      if (!isDesktopChannel(channel)) return Promise.reject(new Error('No such call'));
      return ipc.invoke(IPC_PREFIX + channel, request);
    },
    on: (event, listen) => {
      if (!isDesktopEvent(event)) throw new Error('No such event');
      if (typeof listen !== 'function') throw new TypeError('A listener is a function');
      const forward = (_event: unknown, payload: unknown): void => listen(payload);
      ipc.on(IPC_PREFIX + event, forward);
      ipc.send(IPC_LISTENING, event);
      return () => {
        ipc.off(IPC_PREFIX + event, forward);
      };
    },
  };
}
