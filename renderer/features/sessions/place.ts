import type { RecordId } from '@shared/domain/kernel/id';
import { goTo, setPlaceState } from '@renderer/store/session';

/** The parts of a session, in the order of the work. */
export const SESSION_TABS = ['prepare', 'attendance', 'run', 'acta', 'after'] as const;
export type SessionTab = (typeof SESSION_TABS)[number];

export interface SessionsPlace {
  readonly sessionId: RecordId | null;
  readonly tab: SessionTab;
  readonly creating: boolean;
}

export const FIRST_PLACE: SessionsPlace = { sessionId: null, tab: 'prepare', creating: false };

/** Goes to a session, at the part named. */
export function showSession(sessionId: RecordId, tab: SessionTab): void {
  setPlaceState('sessions', { sessionId, tab, creating: false } satisfies SessionsPlace);
  goTo('sessions');
}
