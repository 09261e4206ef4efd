import type { RecordId } from '@shared/domain/kernel/id';

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
