import type { PlanNode } from '../../domain/plan/plan-node';
import { planTree } from '../../domain/plan/plan-tree';

/** The plan by number, for sums over many cells: nodes as a person reads the plan, every parent before its children. */
export interface NumberedPlan {
  readonly nodes: readonly PlanNode[];
  /** Number of the parent of each node; −1 for a root. */
  readonly parents: Int32Array;
  /** How many children each node has; 0: a leaf. */
  readonly childCounts: Int32Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Numbers the nodes in the order of `planTree`, which leaves none out. O(n log n). */
export function numberedPlan(list: readonly PlanNode[]): NumberedPlan {
  const { inOrder } = planTree(list);
  const nodes = inOrder.map(({ node }) => node);
  const parents = new Int32Array(nodes.length).fill(-1);
  const childCounts = new Int32Array(nodes.length);
  /** The last node at each depth: the parent of those right below it. */
  const above: number[] = [];
  inOrder.forEach(({ depth }, number) => {
    above[depth] = number;
    const parent = depth === 0 ? -1 : (above[depth - 1] as number);
    parents[number] = parent;
    if (parent !== -1) childCounts[parent] = (childCounts[parent] as number) + 1;
  });
  return { nodes, parents, childCounts, numbers: new Map(nodes.map(({ id }, number) => [id, number])) };
}
