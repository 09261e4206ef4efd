import type { DesktopApi, DesktopChannel, RequestOf, ResponseOf } from '@shared/platform/desktop-api';
import type { DesktopBridge } from '@shared/platform/desktop-bridge';
import { openReply } from '@shared/platform/reply';

/** The port over Electron: what the preload script put into the window, with its answers checked. */
export function createElectronApi(bridge: DesktopBridge): DesktopApi {
  return {
    hasVault: true,
    call: async <Channel extends DesktopChannel>(channel: Channel, request: RequestOf<Channel>): Promise<ResponseOf<Channel>> =>
      openReply(channel, await bridge.call(channel, request)),
    on: (event, listen) => bridge.on(event, listen as (payload: unknown) => void),
  };
}
