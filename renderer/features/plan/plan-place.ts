import type { RecordId } from '@shared/domain/kernel/id';
import { setPlaceState, type PlanTab } from '@renderer/store/session';

/** The matrix plan × lines among the matrices of the place. */
export const PLAN_LINES = 'plan-lines';

/** The reading in which the plan flows to the goals, among the matrices. */
export const PLAN_FLOW = 'plan-flow';

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
  /** Keys of the rows and columns of the matrix that a person put out of sight. */
  readonly hidden: readonly string[];
  /** The row and column another place asked for, by their keys: where the keyboard begins. */
  readonly cell: { readonly row?: string; readonly column?: string } | null;
}

/** How a matrix is shown. */
export type MatrixShape = Pick<PlanPlace, 'isTransposed' | 'order' | 'onlyGaps' | 'hidesEmpty' | 'year' | 'hidden'>;

export const FIRST_PLAN: PlanPlace = {
  tab: 'tree',
  matrixId: PLAN_LINES,
  isTransposed: false,
  order: 'own',
  onlyGaps: false,
  hidesEmpty: false,
  year: null,
  hidden: [],
  cell: null,
};

/** Shows a matrix of the place with the active cell where something is to be put. */
export function openMatrixCell(matrixId: string, cell: NonNullable<PlanPlace['cell']>): void {
  setPlaceState('plan', { ...FIRST_PLAN, tab: 'matrix', matrixId, cell });
}
