import type { PlanNode } from '../../domain/plan/plan-node';

/** The plan as a tree by number: nodes as a person reads the plan, every parent before its children. */
export interface PlanTree {
  readonly nodes: readonly PlanNode[];
  /** Number of the parent of each node; −1 for a root. */
  readonly parents: Int32Array;
  /** How many children each node has; 0: a leaf. */
  readonly childCounts: Int32Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * The tree of plan nodes, siblings by their order and then by entry. A node whose parent is not there is a root; nodes
 * that are their own ancestors (two copies merged) hang from the first of them, so that none is ever lost. O(n log n).
 */
export function planTree(list: readonly PlanNode[]): PlanTree {
  const byId = new Map<string, PlanNode>(list.map((node) => [node.id, node]));
  const children = new Map<string, PlanNode[]>();
  const roots: PlanNode[] = [];
  for (const node of list) {
    const { parentId } = node;
    if (parentId === null || !byId.has(parentId)) {
      roots.push(node);
      continue;
    }
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [node]);
    else siblings.push(node);
  }
  const byOrder = (one: PlanNode, other: PlanNode): number => one.order - other.order;
  for (const siblings of children.values()) siblings.sort(byOrder);
  const nodes: PlanNode[] = [];
  const numbers = new Map<string, number>();
  const parents = new Int32Array(list.length).fill(-1);
  const childCounts = new Int32Array(list.length);
  const walk = (root: PlanNode): void => {
    const stack: (readonly [node: PlanNode, parent: number])[] = [[root, -1]];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const [node, parent] = top;
      if (numbers.has(node.id)) continue;
      const number = nodes.length;
      numbers.set(node.id, number);
      nodes.push(node);
      parents[number] = parent;
      if (parent !== -1) childCounts[parent] = (childCounts[parent] as number) + 1;
      const below = children.get(node.id) ?? [];
      for (let place = below.length - 1; place >= 0; place -= 1) stack.push([below[place] as PlanNode, number]);
    }
  };
  roots.sort(byOrder).forEach(walk);
  for (const node of list) if (!numbers.has(node.id)) walk(node);
  return { nodes, parents, childCounts, numbers };
}
