import { IPC_PREFIX } from '@shared/platform/channel-names';
import type { DesktopEvent, DesktopEvents } from '@shared/platform/desktop-api';

/** The part of a window's contents that messages go to. */
export interface Addressee {
  readonly id: number;
  readonly send: (channel: string, payload: unknown) => void;
}

/** Sends events to a window; what comes before it listens waits for it. */
export interface Outbox {
  readonly send: <Event extends DesktopEvent>(event: Event, payload: DesktopEvents[Event]) => void;
  /** The window listens to an event from now on. */
  readonly listening: (contentsId: number, event: DesktopEvent) => void;
  /** The window loads its page anew: nobody listens until it says so again. */
  readonly forget: () => void;
}

/** An outbox for the window that `addressee` gives; null while there is none. */
export function createOutbox(addressee: () => Addressee | null): Outbox {
  const heard = new Set<DesktopEvent>();
  let waiting: { readonly event: DesktopEvent; readonly payload: unknown }[] = [];
  return {
    send: (event, payload) => {
      const to = addressee();
      if (to !== null && heard.has(event)) to.send(IPC_PREFIX + event, payload);
      else waiting.push({ event, payload });
    },
    listening: (contentsId, event) => {
      const to = addressee();
      if (to === null || to.id !== contentsId) return;
      heard.add(event);
      const due = waiting.filter((message) => message.event === event);
      waiting = waiting.filter((message) => message.event !== event);
      for (const message of due) to.send(IPC_PREFIX + event, message.payload);
    },
    forget: () => heard.clear(),
  };
}
