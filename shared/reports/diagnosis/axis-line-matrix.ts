import type { PlanCoverage } from '../../analysis/coverage/coverage';
import type { RecordId } from '../../domain/kernel/id';
import { planTree } from '../../domain/plan/plan-tree';
import { listOf, type Document } from '../../document/document';
import type { MatrixCell, Step } from '../figures/matrix';

/** The cells of lines × axes: `cells` in the order of `coverage.axes`. */
export interface AxisLineRow {
  readonly lineId: RecordId;
  readonly cells: readonly MatrixCell[];
}

/** Mark of a cell whose links are all with nodes above the targets. */
export const BRANCH_MARK = '•';

interface Tally {
  step: Step;
  targets: number;
}

/** The axis over each node, as `coverage.axes` names it: null for what hangs from none. */
function axisOfNodes(document: Document): { readonly axisOf: ReadonlyMap<RecordId, RecordId | null>; readonly leaves: ReadonlySet<RecordId> } {
  const tree = planTree(listOf(document, 'planNode'));
  const axisOf = new Map<RecordId, RecordId | null>();
  const leaves = new Set<RecordId>();
  for (const { node } of tree.inOrder) {
    const above = node.parentId === null ? undefined : axisOf.get(node.parentId);
    axisOf.set(node.id, above === undefined ? (node.level === 'target' ? null : node.id) : above);
    if (tree.childrenOf(node.id).length === 0) leaves.add(node.id);
  }
  return { axisOf, leaves };
}

/** How many targets of each axis each line is linked to, and how strongly at most. Lines in the order of `coverage`. */
export function axisLineRows(document: Document, coverage: PlanCoverage): readonly AxisLineRow[] {
  const { axisOf, leaves } = axisOfNodes(document);
  const tallies = new Map<string, Tally>();
  for (const { planNodeId, lineId, strength } of listOf(document, 'planLink')) {
    const axis = axisOf.get(planNodeId);
    if (axis === undefined || strength === 0) continue;
    const key = `${lineId} ${axis ?? ''}`;
    const tally = tallies.get(key) ?? { step: 0, targets: 0 };
    if (strength > tally.step) tally.step = strength;
    if (leaves.has(planNodeId)) tally.targets += 1;
    tallies.set(key, tally);
  }
  return coverage.lines.map(({ lineId }): AxisLineRow => ({
    lineId,
    cells: coverage.axes.map(({ planNodeId }): MatrixCell => {
      const tally = tallies.get(`${lineId} ${planNodeId ?? ''}`);
      if (tally === undefined) return { step: 0, value: '' };
      return { step: tally.step, value: tally.targets === 0 ? BRANCH_MARK : String(tally.targets) };
    }),
  }));
}
