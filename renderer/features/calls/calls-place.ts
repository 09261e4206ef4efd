import type { EngagementKind } from '@shared/domain/accords/engagement';
import type { CallState } from '@shared/domain/calls/call';
import type { RecordId } from '@shared/domain/kernel/id';
import { session, setPlaceState, usePlaceState } from '@renderer/store/session';

export const CALLS_TABS = ['calls', 'engagements', 'balance', 'forms'] as const;
export type CallsTab = (typeof CALLS_TABS)[number];
export const CALL_VIEWS = ['board', 'table', 'calendar'] as const;
export type CallView = (typeof CALL_VIEWS)[number];
export const ENGAGEMENT_VIEWS = ['table', 'timeline'] as const;
export type EngagementView = (typeof ENGAGEMENT_VIEWS)[number];
export const CALL_PARTS = ['basic', 'answers', 'application'] as const;
export type CallPart = (typeof CALL_PARTS)[number];

/** What the place remembers of its view. The record that is looked at is the selection of the session. */
export interface CallsPlace {
  readonly tab: CallsTab;
  readonly callView: CallView;
  readonly engagementView: EngagementView;
  readonly part: CallPart;
  readonly search: string;
  /** `open`: those that can still be applied to. */
  readonly state: CallState | 'all' | 'open';
  readonly kind: EngagementKind | 'all';
  /** Month of the calendar, `YYYY-MM`; null: the present one. */
  readonly month: string | null;
  /** Year of the figures; null: all. */
  readonly year: number | null;
  /** Whether the field for a new name is to take the keyboard. */
  readonly asksName: boolean;
  /** The call whose first field is to take the keyboard: it was just written. */
  readonly asksFields: RecordId | null;
  /** The selection that was already followed to its tab. */
  readonly followed: RecordId | null;
}

const FIRST: CallsPlace = {
  tab: 'calls', callView: 'board', engagementView: 'table', part: 'basic', search: '', state: 'all', kind: 'all', month: null, year: null, asksName: false, asksFields: null, followed: null,
};

/** Changes part of the place's state, from inside or from an action. */
export function changeCallsPlace(change: Partial<CallsPlace>): void {
  const before = (session.getState().placeStates.calls as CallsPlace | undefined) ?? FIRST;
  setPlaceState('calls', { ...before, ...change });
}

/** The place's own state, to read and to change in part. */
export function useCallsPlace(): readonly [CallsPlace, (change: Partial<CallsPlace>) => void] {
  const [place] = usePlaceState('calls', FIRST);
  return [place, changeCallsPlace];
}
