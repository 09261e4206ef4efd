import type { RecordId } from '../../domain/kernel/id';
import type { LinkStrength } from '../../domain/links/plan-link';
import type { Gap } from './gap';

/** How many of some targets are linked. A target here is a leaf of the plan; linked is a strength of 1 or more on the leaf itself. */
export interface LinkedShare {
  readonly targets: number;
  readonly linked: number;
  /** Linked / targets, 0 to 1; null where there are no targets. */
  readonly density: number | null;
}

/** The money behind the targets and behind the linked ones, in minor units of one currency. */
export interface BudgetShare {
  readonly currency: string;
  readonly totalMinor: number;
  readonly linkedMinor: number;
  /** Linked / total, 0 to 1. */
  readonly density: number;
}

/** A node of the plan. */
export interface NodeCoverage extends LinkedShare {
  readonly planNodeId: RecordId;
  /** The strongest link in its subtree, itself included; 0 for none. */
  readonly coverage: LinkStrength;
  /** The strongest link of the node itself; 0 for none. */
  readonly own: LinkStrength;
  /** Null where the subtree has no budget. */
  readonly budget: BudgetShare | null;
}

/** An axis: a root of the plan. `planNodeId` null gathers the targets that hang from no axis. */
export interface AxisCoverage extends LinkedShare {
  readonly planNodeId: RecordId | null;
  readonly coverage: LinkStrength;
  readonly budget: BudgetShare | null;
}

/** A line: the share of all the targets of the plan that it is linked to. */
export interface LineCoverage extends LinkedShare {
  readonly lineId: RecordId;
  /** Targets linked with strength 1, 2 and 3. */
  readonly byStrength: readonly [number, number, number];
  /** Links of strength 1 or more on nodes that are not targets: they cover upwards, and count in no density. */
  readonly branchLinks: number;
}

/** A modality: the share of all the targets linked to at least one of its lines. Empty id: lines without a modality. */
export interface ModalityCoverage extends LinkedShare {
  readonly modalityId: string;
  readonly lines: number;
}

/** The plan against the lines. Source: methods.md §5. */
export interface PlanCoverage extends LinkedShare {
  readonly budget: BudgetShare | null;
  readonly lineCount: number;
  /** Links of strength 1 or more, on any node. */
  readonly links: number;
  /** Cells looked at and left at 0. */
  readonly reviewedNone: number;
  readonly nodes: ReadonlyMap<RecordId, NodeCoverage>;
  /** In the order of the plan. */
  readonly axes: readonly AxisCoverage[];
  /** In the order of the lines. */
  readonly lines: readonly LineCoverage[];
  /** In order of their first line, then those asked for that have none. */
  readonly modalities: readonly ModalityCoverage[];
  /** By kind, in the order of `GAP_KINDS`. */
  readonly gaps: readonly Gap[];
  /** Whether it was known who is seated: without it `strongestNotSeated` is not looked for. */
  readonly seatsKnown: boolean;
}

/** A share from its two counts. */
export function linkedShare(targets: number, linked: number): LinkedShare {
  return { targets, linked, density: targets === 0 ? null : linked / targets };
}
