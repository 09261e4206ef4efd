/** Name of the meta element that the host writes into the page it serves. */
export const HOST_META = 'mesa-shell';
/** Where a window keeps its connection open; while one is, the host lives. */
export const HOST_EVENTS_PATH = '/events';

/** Where a call of the port goes: `POST`, JSON as `encodeMessage` writes it, answered by a `Reply`. */
export function hostCallPath(channel: string): string {
  return `/api/${channel}`;
}
