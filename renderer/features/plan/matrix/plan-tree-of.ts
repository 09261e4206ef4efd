import { memoiseByTables } from '@shared/analysis/memoise-by-tables';
import { listOf } from '@shared/document/document';
import { planTree, type PlanTree } from '@shared/domain/plan/plan-tree';

/** The tree of the plan, built once for each state of the plan's records. */
export const planTreeOf = memoiseByTables(['planNode'], (document): PlanTree => planTree(listOf(document, 'planNode')));
