/** Name under which the preload script puts the bridge into the window. */
export const BRIDGE_NAME = 'mesaDesktop';

/**
 * What the preload script exposes to the page, and all it exposes. Unknown channels and events are refused before
 * anything leaves the page; replies are a `Reply`, unchecked.
 */
export interface DesktopBridge {
  readonly call: (channel: string, request: unknown) => Promise<unknown>;
  /** Listens to an event of the machine; the returned function stops listening. */
  readonly on: (event: string, listen: (payload: unknown) => void) => () => void;
}

/** The bridge in a window, or null where the page does not run in Electron. */
export function findBridge(host: object): DesktopBridge | null {
  const bridge: unknown = (host as Readonly<Record<string, unknown>>)[BRIDGE_NAME];
  if (typeof bridge !== 'object' || bridge === null) return null;
  const { call, on } = bridge as Partial<DesktopBridge>;
  return typeof call === 'function' && typeof on === 'function' ? { call, on } : null;
}
