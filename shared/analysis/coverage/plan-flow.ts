import { listOf, tableOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { planTree } from '../../domain/plan/plan-tree';
import { memoiseByTables } from '../memoise-by-tables';

/** The steps of the way from the plan to the world. */
export const FLOW_STEPS = ['axis', 'line', 'modality', 'sdg'] as const;
export type FlowStep = (typeof FLOW_STEPS)[number];

/** What has no axis, no modality or no goal stated. */
export const FLOW_NONE = 'none';

/** A stretch of the way: from a node of one step to one of the next. */
export interface FlowStretch {
  /** The step it leaves. */
  readonly step: Exclude<FlowStep, 'sdg'>;
  readonly from: string;
  readonly to: string;
  /** Links of targets that go this way. Whole until the goals; a link whose target serves n goals gives 1/n to each. */
  readonly value: number;
}

/** How the targets of the plan reach the goals. */
export interface PlanFlow {
  /** Links of strength 1 or more between targets and lines: the sum of every step. */
  readonly links: number;
  /** Ids in their order: of records, of modalities, numbers of goals, or `FLOW_NONE`. */
  readonly nodes: Readonly<Record<FlowStep, readonly string[]>>;
  readonly stretches: readonly FlowStretch[];
}

/** The goals that the matrix of goals and lines gives each line, with strength 1 or more. */
function goalsOfLines(document: Document): ReadonlyMap<RecordId, readonly number[]> {
  const goals = new Map<RecordId, number[]>();
  for (const { matrixId, rowEntry, columnId, value } of tableOf(document, 'matrixCell').values()) {
    const goal = Number(/\d+/u.exec(rowEntry)?.[0]);
    if (matrixId !== 'sdg-lines' || columnId === null || typeof value !== 'number' || value < 1 || !Number.isInteger(goal)) continue;
    goals.set(columnId, [...(goals.get(columnId) ?? []), goal]);
  }
  return goals;
}

/**
 * The way of every link between a target and a line: its axis, the line, the line's modality, and the goals that the
 * target states; where it states none, those of the line. Cost: links.
 */
export const planFlow = memoiseByTables(['planNode', 'planLink', 'line', 'matrixCell'], (document: Document): PlanFlow => {
  const tree = planTree(listOf(document, 'planNode'));
  const lines = listOf(document, 'line').toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  const lineById = new Map<RecordId, (typeof lines)[number]>(lines.map((line) => [line.id, line]));
  const goalsOfLine = goalsOfLines(document);
  const axisOf = new Map<RecordId, string>();
  for (const { node } of tree.inOrder) axisOf.set(node.id, (node.parentId === null ? undefined : axisOf.get(node.parentId)) ?? (node.level === 'target' ? FLOW_NONE : node.id));
  const nodeById = tableOf(document, 'planNode');
  const values = new Map<string, FlowStretch>();
  const used: Record<FlowStep, Set<string>> = { axis: new Set(), line: new Set(), modality: new Set(), sdg: new Set() };
  let links = 0;
  const flow = (step: FlowStretch['step'], from: string, to: string, value: number): void => {
    const key = `${step} ${from} ${to}`;
    values.set(key, { step, from, to, value: (values.get(key)?.value ?? 0) + value });
    used[step].add(from);
    used[FLOW_STEPS[FLOW_STEPS.indexOf(step) + 1] ?? 'sdg'].add(to);
  };
  for (const { planNodeId, lineId, strength } of tableOf(document, 'planLink').values()) {
    const node = nodeById.get(planNodeId);
    const line = lineById.get(lineId);
    if (strength === 0 || node === undefined || line === undefined || tree.childrenOf(planNodeId).length > 0) continue;
    links += 1;
    const modality = line.modalityId === '' ? FLOW_NONE : line.modalityId;
    const goals = node.sdgs.length > 0 ? node.sdgs : (goalsOfLine.get(line.id) ?? []);
    flow('axis', axisOf.get(planNodeId) ?? FLOW_NONE, line.id, 1);
    flow('line', line.id, modality, 1);
    if (goals.length === 0) flow('modality', modality, FLOW_NONE, 1);
    for (const goal of goals) flow('modality', modality, String(goal), 1 / goals.length);
  }
  const kept = (step: FlowStep, order: readonly string[]): readonly string[] => [...order, FLOW_NONE].filter((id) => used[step].has(id));
  return {
    links,
    nodes: {
      axis: kept('axis', tree.roots.map(({ id }) => id)),
      line: kept('line', lines.map(({ id }) => id)),
      modality: kept('modality', [...new Set(lines.map(({ modalityId }) => modalityId).filter((id) => id !== ''))]),
      sdg: kept('sdg', Array.from({ length: 17 }, (_, goal) => String(goal + 1))),
    },
    stretches: [...values.values()],
  };
});
