import type { RecordId } from '../../domain/kernel/id';
import type { Line } from '../../domain/lines/line';
import type { LinkStrength, PlanLink } from '../../domain/links/plan-link';
import type { PlanNode } from '../../domain/plan/plan-node';
import { rollUpBudgets, type BudgetRollUp } from './budget-units';
import {
  linkedShare,
  type AxisCoverage,
  type BudgetShare,
  type LineCoverage,
  type ModalityCoverage,
  type NodeCoverage,
  type PlanCoverage,
} from './coverage';
import { findGaps } from './find-gaps';
import type { LineSupport } from './line-support';
import { numberedPlan, type NumberedPlan } from './numbered-plan';

/** What coverage is computed from. */
export interface CoverageInput {
  readonly planNodes: readonly PlanNode[];
  readonly lines: readonly Line[];
  readonly links: readonly PlanLink[];
  readonly support: ReadonlyMap<RecordId, LineSupport>;
  /** Actors with a seat at the table; null where that is not known. */
  readonly seatedActorIds: ReadonlySet<RecordId> | null;
  /** Modalities to tell of even where no line belongs to them. */
  readonly modalityIds: readonly string[];
}

interface Links {
  readonly count: number;
  readonly reviewedNone: number;
  /** Node number → lines it is linked to, with strength 1 or more. */
  readonly linesOf: readonly (readonly RecordId[])[];
  readonly own: Uint8Array;
  readonly byLine: ReadonlyMap<RecordId, { readonly strengths: [number, number, number]; branch: number }>;
}

function readLinks(tree: NumberedPlan, lines: readonly Line[], links: readonly PlanLink[]): Links {
  const linesOf = tree.nodes.map((): RecordId[] => []);
  const own = new Uint8Array(tree.nodes.length);
  const byLine = new Map(
    lines.map(({ id }): [RecordId, { strengths: [number, number, number]; branch: number }] => [
      id,
      { strengths: [0, 0, 0], branch: 0 },
    ]),
  );
  let count = 0;
  let reviewedNone = 0;
  for (const { planNodeId, lineId, strength } of links) {
    const node = tree.numbers.get(planNodeId);
    const line = byLine.get(lineId);
    if (node === undefined || line === undefined) continue;
    if (strength === 0) {
      reviewedNone += 1;
      continue;
    }
    count += 1;
    linesOf[node]?.push(lineId);
    own[node] = Math.max(own[node] as number, strength);
    if (tree.childCounts[node] === 0) line.strengths[strength - 1] = (line.strengths[strength - 1] as number) + 1;
    else line.branch += 1;
  }
  return { count, reviewedNone, linesOf, own, byLine };
}

function budgetShare(rollUp: BudgetRollUp | null, node: number): BudgetShare | null {
  const totalMinor = rollUp?.total[node] ?? 0;
  if (rollUp === null || totalMinor === 0) return null;
  const linkedMinor = rollUp.linked[node] as number;
  return { currency: rollUp.currency, totalMinor, linkedMinor, density: linkedMinor / totalMinor };
}

function addBudgets(shares: readonly (BudgetShare | null)[]): BudgetShare | null {
  const some = shares.filter((share) => share !== null);
  const currency = some[0]?.currency;
  if (currency === undefined) return null;
  const totalMinor = some.reduce((sum, share) => sum + share.totalMinor, 0);
  const linkedMinor = some.reduce((sum, share) => sum + share.linkedMinor, 0);
  return { currency, totalMinor, linkedMinor, density: linkedMinor / totalMinor };
}

function coverNodes(tree: NumberedPlan, own: Uint8Array): readonly NodeCoverage[] {
  const { nodes, parents, childCounts } = tree;
  const coverage = own.slice();
  const targets = new Int32Array(nodes.length);
  const linked = new Int32Array(nodes.length);
  for (let node = nodes.length - 1; node >= 0; node -= 1) {
    if (childCounts[node] === 0) {
      targets[node] = 1;
      linked[node] = own[node] === 0 ? 0 : 1;
    }
    const parent = parents[node] as number;
    if (parent === -1) continue;
    coverage[parent] = Math.max(coverage[parent] as number, coverage[node] as number);
    targets[parent] = (targets[parent] as number) + (targets[node] as number);
    linked[parent] = (linked[parent] as number) + (linked[node] as number);
  }
  const budgets = rollUpBudgets(tree, targets, linked);
  return nodes.map(({ id }, node): NodeCoverage => ({
    planNodeId: id,
    ...linkedShare(targets[node] as number, linked[node] as number),
    coverage: coverage[node] as LinkStrength,
    own: own[node] as LinkStrength,
    budget: budgetShare(budgets, node),
  }));
}

/** Roots are axes, whatever their level; targets that hang from nothing are gathered in one last, nameless axis. */
function coverAxes(tree: NumberedPlan, nodes: readonly NodeCoverage[]): readonly AxisCoverage[] {
  const axes: AxisCoverage[] = [];
  const loose: NodeCoverage[] = [];
  tree.nodes.forEach(({ level }, node) => {
    if (tree.parents[node] !== -1) return;
    const { planNodeId, targets, linked, density, coverage, budget } = nodes[node] as NodeCoverage;
    if (level === 'target') loose.push(nodes[node] as NodeCoverage);
    else axes.push({ planNodeId, targets, linked, density, coverage, budget });
  });
  if (loose.length === 0) return axes;
  const targets = loose.reduce((sum, node) => sum + node.targets, 0);
  const linked = loose.reduce((sum, node) => sum + node.linked, 0);
  const coverage = Math.max(...loose.map((node) => node.coverage)) as LinkStrength;
  const budget = addBudgets(loose.map((node) => node.budget));
  return [...axes, { planNodeId: null, ...linkedShare(targets, linked), coverage, budget }];
}

function coverModalities(
  tree: NumberedPlan,
  lines: readonly Line[],
  { linesOf }: Links,
  targets: number,
  asked: readonly string[],
): readonly ModalityCoverage[] {
  const modalityOf = new Map<RecordId, string>(lines.map(({ id, modalityId }) => [id, modalityId]));
  const counts = new Map<string, { lines: number; linked: number }>();
  for (const id of [...lines.map(({ modalityId }) => modalityId), ...asked]) counts.set(id, { lines: 0, linked: 0 });
  for (const { modalityId } of lines) {
    const count = counts.get(modalityId);
    if (count !== undefined) count.lines += 1;
  }
  linesOf.forEach((linked, node) => {
    if (tree.childCounts[node] !== 0) return;
    for (const modality of new Set(linked.map((lineId) => modalityOf.get(lineId)))) {
      const count = counts.get(modality ?? '');
      if (count !== undefined) count.linked += 1;
    }
  });
  return [...counts].map(([modalityId, count]) => ({
    modalityId,
    lines: count.lines,
    ...linkedShare(targets, count.linked),
  }));
}

/** Coverage, densities, budget weights and gaps, each in one pass over the tree. O(nodes + links). Source: methods.md §5. */
export function planCoverage(input: CoverageInput): PlanCoverage {
  const { planNodes, lines, links, support, seatedActorIds, modalityIds } = input;
  const tree = numberedPlan(planNodes);
  const read = readLinks(tree, lines, links);
  const nodes = coverNodes(tree, read.own);
  const axes = coverAxes(tree, nodes);
  const targets = axes.reduce((sum, axis) => sum + axis.targets, 0);
  const linked = axes.reduce((sum, axis) => sum + axis.linked, 0);
  const lineCoverage = lines.map(({ id }): LineCoverage => {
    const { strengths, branch } = read.byLine.get(id) ?? { strengths: [0, 0, 0] as const, branch: 0 };
    const share = linkedShare(targets, strengths[0] + strengths[1] + strengths[2]);
    return { lineId: id, ...share, byStrength: strengths, branchLinks: branch };
  });
  return {
    ...linkedShare(targets, linked),
    budget: addBudgets(axes.map(({ budget }) => budget)),
    lineCount: lines.length,
    links: read.count,
    reviewedNone: read.reviewedNone,
    nodes: new Map(nodes.map((node) => [node.planNodeId, node])),
    axes,
    lines: lineCoverage,
    modalities: coverModalities(tree, lines, read, targets, modalityIds),
    gaps: findGaps({ tree, linesOf: read.linesOf, axes, lines: lineCoverage, support, seatedActorIds }),
    seatsKnown: seatedActorIds !== null,
  };
}
