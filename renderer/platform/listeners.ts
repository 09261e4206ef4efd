import type { DesktopApi, DesktopEvent, DesktopEvents } from '@shared/platform/desktop-api';

type Listen<Event extends DesktopEvent> = (payload: DesktopEvents[Event]) => void;

/** Who listens to what the machine tells. */
export interface Listeners {
  readonly on: DesktopApi['on'];
  readonly emit: <Event extends DesktopEvent>(event: Event, payload: DesktopEvents[Event]) => void;
}

/** An empty list of listeners. */
export function createListeners(): Listeners {
  const listening: { readonly [Event in DesktopEvent]: Set<Listen<Event>> } = {
    'menu.command': new Set(),
    'file.opened': new Set(),
    'connection.lost': new Set(),
  };
  return {
    on: (event, listen) => {
      listening[event].add(listen);
      return () => listening[event].delete(listen);
    },
    emit: (event, payload) => {
      for (const listen of listening[event]) listen(payload);
    },
  };
}
