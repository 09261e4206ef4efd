import type { RecordId } from '../../domain/kernel/id';
import type { AxisCoverage, LineCoverage } from './coverage';
import { DISPERSION_LIMIT, type Gap } from './gap';
import type { LineSupport } from './line-support';
import type { NumberedPlan } from './numbered-plan';

interface GapInput {
  readonly tree: NumberedPlan;
  /** Node number → lines it is linked to, with strength 1 or more. */
  readonly linesOf: readonly (readonly RecordId[])[];
  readonly axes: readonly AxisCoverage[];
  readonly lines: readonly LineCoverage[];
  readonly support: ReadonlyMap<RecordId, LineSupport>;
  readonly seatedActorIds: ReadonlySet<RecordId> | null;
}

const NO_SUPPORT: LineSupport = { positions: 0, against: 0, strongest: null, strongestActorIds: [] };

/** The five kinds of gap, kind by kind, each in the order of the plan or of the lines. Source: methods.md §5. */
export function findGaps({ tree, linesOf, axes, lines, support, seatedActorIds }: GapInput): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { planNodeId, coverage, targets } of axes) {
    if (planNodeId === null || coverage !== 0) continue;
    const isLeaf = tree.childCounts[tree.numbers.get(planNodeId) ?? -1] === 0;
    gaps.push({ kind: 'axisWithoutLine', recordIds: [planNodeId], planNodeId, targets: isLeaf ? 0 : targets });
  }
  for (const { lineId, linked, branchLinks } of lines) {
    if (linked === 0) gaps.push({ kind: 'lineWithoutTarget', recordIds: [lineId], lineId, branchLinks });
  }
  for (const { lineId } of lines) {
    const { positions, against, strongest } = support.get(lineId) ?? NO_SUPPORT;
    if ((strongest ?? 0) > 0) continue;
    gaps.push({ kind: 'lineWithoutSupport', recordIds: [lineId], lineId, positions, against });
  }
  for (const { lineId } of lines) {
    const { strongest, strongestActorIds } = support.get(lineId) ?? NO_SUPPORT;
    if (seatedActorIds === null || strongest === null || strongestActorIds.length === 0) continue;
    if (strongestActorIds.some((actorId) => seatedActorIds.has(actorId))) continue;
    const recordIds = [lineId, ...strongestActorIds];
    gaps.push({ kind: 'strongestNotSeated', recordIds, lineId, actorIds: strongestActorIds, value: strongest });
  }
  tree.nodes.forEach(({ id }, node) => {
    const lineIds = linesOf[node] ?? [];
    if (tree.childCounts[node] !== 0 || lineIds.length <= DISPERSION_LIMIT) return;
    gaps.push({ kind: 'dispersedTarget', recordIds: [id, ...lineIds], planNodeId: id, lineIds });
  });
  return gaps;
}
