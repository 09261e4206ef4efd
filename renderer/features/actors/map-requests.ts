/** What an action (menu, palette, key) asks of the open map. */
export type MapRequest = 'add' | 'paste' | 'find' | 'fit' | 'connect' | 'filter' | 'ego' | 'areas' | 'arrange' | 'note' | 'group';

type Listener = (request: MapRequest) => void;

const listeners = new Set<Listener>();

/** Asks the map that is open; nobody hears it where none is. */
export function requestOfMap(request: MapRequest): void {
  for (const listener of listeners) listener(request);
}

/** Hears what is asked of the map until the returned function is called. */
export function onMapRequest(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
