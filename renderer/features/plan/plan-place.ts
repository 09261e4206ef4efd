import type { RecordId } from '@shared/domain/kernel/id';
import type { PlanTab } from '@renderer/store/session';

/** The matrix plan × lines among the matrices of the place. */
export const PLAN_LINES = 'plan-lines';

/** How the rows of a matrix are ordered. */
export const ROW_ORDERS = ['own', 'name', 'total'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** What the place remembers of its view. */
export interface PlanPlace {
  readonly tab: PlanTab;
  /** The node or line another place asked for. */
  readonly chosen?: RecordId;
  /** The matrix shown: `PLAN_LINES`, a definition's id or that of a matrix of one's own. */
  readonly matrixId: string;
  readonly isTransposed: boolean;
  readonly order: RowOrder;
  /** Whether only rows and columns with nothing in them are shown. */
  readonly onlyGaps: boolean;
  readonly hidesEmpty: boolean;
  /** Year of the budget; null: all together. */
  readonly year: number | null;
}

export const FIRST_PLAN: PlanPlace = {
  tab: 'tree',
  matrixId: PLAN_LINES,
  isTransposed: false,
  order: 'own',
  onlyGaps: false,
  hidesEmpty: false,
  year: null,
};
