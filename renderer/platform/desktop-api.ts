import type { DesktopApi } from '@shared/platform/desktop-api';
import { findBridge } from '@shared/platform/desktop-bridge';
import { HOST_META } from '@shared/platform/host-protocol';
import { createBareApi } from './bare-api';
import { createElectronApi } from './electron-api';
import { createHostApi } from './host-api';

let made: DesktopApi | null = null;

/**
 * The port to the machine for this window, made once: Electron's where its preload script is there, the host's where
 * a host served the page, else that of a bare browser.
 */
export function createDesktopApi(): DesktopApi {
  made ??= choose();
  return made;
}

function choose(): DesktopApi {
  const bridge = findBridge(window);
  if (bridge !== null) return createElectronApi(bridge);
  const marked = document.querySelector<HTMLMetaElement>(`meta[name="${HOST_META}"]`);
  if (marked !== null) return createHostApi(marked.content);
  return createBareApi({
    storage: storageOf(window),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  });
}

/** Reading the property itself throws where a browser refuses storage. */
function storageOf(host: Window): Storage | null {
  try {
    return host.localStorage;
  } catch {
    return null;
  }
}
