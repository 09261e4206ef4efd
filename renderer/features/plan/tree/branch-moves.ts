import type { RecordId } from '@shared/domain/kernel/id';
import type { PlanNode } from '@shared/domain/plan/plan-node';
import type { PlanTree } from '@shared/domain/plan/plan-tree';
import type { BranchMove } from './commands';

function siblingsOf(tree: PlanTree, node: PlanNode): readonly PlanNode[] {
  const isRoot = tree.roots.some(({ id }) => id === node.id);
  return isRoot || node.parentId === null ? tree.roots : tree.childrenOf(node.parentId);
}

/**
 * What Alt and an arrow do to a branch: up and down among its siblings, right into the sibling above, left out of its
 * parent. Null where it cannot go further; undefined for another key.
 */
export function keyMove(tree: PlanTree, id: RecordId, key: string): BranchMove | null | undefined {
  const node = tree.inOrder.find((one) => one.node.id === id)?.node;
  if (node === undefined) return undefined;
  const siblings = siblingsOf(tree, node);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const isRoot = siblings === tree.roots;
  const parentId = isRoot ? null : node.parentId;
  switch (key) {
    case 'ArrowUp':
      return at <= 0 ? null : { id, parentId, index: at - 1 };
    case 'ArrowDown':
      return at >= siblings.length - 1 ? null : { id, parentId, index: at + 1 };
    case 'ArrowRight': {
      const above = siblings[at - 1];
      return above === undefined ? null : { id, parentId: above.id, index: tree.childrenOf(above.id).length };
    }
    case 'ArrowLeft': {
      const parent = parentId === null ? undefined : tree.inOrder.find((one) => one.node.id === parentId)?.node;
      if (parent === undefined) return null;
      const uncles = siblingsOf(tree, parent);
      return { id, parentId: uncles === tree.roots ? null : parent.parentId, index: uncles.findIndex((uncle) => uncle.id === parent.id) + 1 };
    }
    default:
      return undefined;
  }
}

/** A node and all that hangs from it. */
export function branchOf(tree: PlanTree, id: RecordId): ReadonlySet<RecordId> {
  const branch = new Set<RecordId>([id]);
  for (const { node } of tree.inOrder) if (node.parentId !== null && branch.has(node.parentId)) branch.add(node.id);
  return branch;
}
