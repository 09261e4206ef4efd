import type { RecordId } from '../kernel/id';
import type { PlanNode } from './plan-node';

/** The plan as a tree: children in order under each node, and the roots. */
export interface PlanTree {
  readonly roots: readonly PlanNode[];
  /** Children of a node in order; an empty list for a leaf. */
  readonly childrenOf: (id: RecordId) => readonly PlanNode[];
  /** All nodes from the top, parents before children, with depth 0 for roots. */
  readonly inOrder: readonly { readonly node: PlanNode; readonly depth: number }[];
}

const NONE: readonly PlanNode[] = [];

/** Order among siblings: by `order`, then code, then name, then id, so that every device shows the same. */
export function comparePlanNodes(one: PlanNode, other: PlanNode): number {
  return (
    one.order - other.order ||
    compareTexts(one.code, other.code) ||
    compareTexts(one.name, other.name) ||
    compareTexts(one.id, other.id)
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Builds the tree of a plan in O(n log n). A node whose parent is not there, or that stands in a circle of parents,
 * is shown as a root: nothing of a plan is ever out of sight.
 */
export function planTree(nodes: Iterable<PlanNode>): PlanTree {
  const byId = new Map<RecordId, PlanNode>();
  for (const node of nodes) byId.set(node.id, node);
  const children = new Map<RecordId, PlanNode[]>();
  const roots: PlanNode[] = [];
  for (const node of byId.values()) {
    if (node.parentId === null || !byId.has(node.parentId)) roots.push(node);
    else {
      const siblings = children.get(node.parentId);
      if (siblings === undefined) children.set(node.parentId, [node]);
      else siblings.push(node);
    }
  }
  for (const siblings of children.values()) siblings.sort(comparePlanNodes);
  roots.sort(comparePlanNodes);

  const inOrder: { node: PlanNode; depth: number }[] = [];
  const reached = new Set<RecordId>();
  const walk = (start: PlanNode): void => {
    const stack = [{ node: start, depth: 0 }];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (reached.has(item.node.id)) continue;
      reached.add(item.node.id);
      inOrder.push(item);
      const below = children.get(item.node.id) ?? NONE;
      for (let index = below.length - 1; index >= 0; index -= 1) {
        const node = below[index];
        if (node !== undefined) stack.push({ node, depth: item.depth + 1 });
      }
    }
  };
  for (const root of roots) walk(root);
  for (const node of byId.values()) {
    if (reached.has(node.id)) continue;
    roots.push(node);
    walk(node);
  }
  return { roots, childrenOf: (id) => children.get(id) ?? NONE, inOrder };
}
