import type { RecordId } from '@shared/domain/kernel/id';
import { session, setPlaceState } from '@renderer/store/session';

/** The parts of a mesa. */
export const TABLE_TABS = ['table', 'priorities', 'agreements', 'convergence', 'rules'] as const;
export type TableTab = (typeof TABLE_TABS)[number];

export interface RoundtablePlace {
  readonly tableId: RecordId | null;
  readonly tab: TableTab;
  readonly selected: readonly RecordId[];
  /** The proposal whose vote fills the place; `table` shows the table; null, the vote under way if there is one. */
  readonly voting: RecordId | 'table' | null;
  readonly creating: boolean;
}

export const FIRST_PLACE: RoundtablePlace = { tableId: null, tab: 'table', selected: [], voting: null, creating: false };

/** Changes what the place shows, from what it shows now: a function that never changes, for parts drawn only when they must. */
export function changePlace(fields: Partial<RoundtablePlace>): void {
  const now = (session.getState().placeStates.roundtable as RoundtablePlace | undefined) ?? FIRST_PLACE;
  setPlaceState('roundtable', { ...now, ...fields } satisfies RoundtablePlace);
}
