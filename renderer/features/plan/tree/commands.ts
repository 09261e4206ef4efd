import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { planNodeModule, type PlanLevel, type PlanNode } from '@shared/domain/plan/plan-node';
import { planTree } from '@shared/domain/plan/plan-tree';
import { listOf, type Document } from '@shared/document/document';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from '@renderer/store/command';
import { mergePlanNodes } from './merge-plan-nodes';

const NEXT_LEVEL: Readonly<Record<PlanLevel, PlanLevel>> = {
  axis: 'programme',
  programme: 'target',
  subprogramme: 'target',
  target: 'target',
};

/** Adds a node under a parent (or at the top) after its siblings, and gives its id. */
export const addPlanNode = defineCommand<{ readonly parentId: RecordId | null; readonly name: string }, RecordId>({
  id: 'plan.addNode',
  labelKey: 'plan.command.addNode',
  undo: 'record',
  run: (change, document, { parentId, name }) => {
    const parent = parentId === null ? undefined : recordOf(document, 'planNode', parentId);
    if (parentId !== null && parent === undefined) return fail('no-such-node', 'plan.error.noSuchNode');
    const tree = planTree(listOf(document, 'planNode'));
    const siblings = parentId === null ? tree.roots : tree.childrenOf(parentId);
    const node = change.create('planNode', {
      parentId,
      name,
      level: parent === undefined ? 'axis' : NEXT_LEVEL[parent.level],
      order: (siblings.at(-1)?.order ?? -1) + 1,
    });
    return ok(node.id);
  },
});

type PlanNodeFields = Partial<ContentOf<'planNode'>>;

/** Changes fields of a node. A value out of range, or a parent that would close a circle, is refused. */
export const editPlanNode = defineCommand<{ readonly id: RecordId; readonly fields: PlanNodeFields }>({
  id: 'plan.editNode',
  labelKey: 'plan.command.editNode',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    const node = recordOf(document, 'planNode', id);
    if (node === undefined) return fail('no-such-node', 'plan.error.noSuchNode');
    if (fields.parentId !== undefined && closesCircle(document, id, fields.parentId)) {
      return fail('circular-parent', 'plan.error.circularParent', { name: node.name });
    }
    const bad = Object.entries(fields).find(([name, value]) => {
      const schema = planNodeModule.fields[name as keyof typeof planNodeModule.fields];
      return !schema.safeParse(value).success;
    });
    if (bad !== undefined) return fail('value-out-of-range', 'plan.error.value', { name: node.name });
    change.update('planNode', id, fields);
    return ok(undefined);
  },
});

/** Where a branch goes: under a parent (null: the top), before the sibling at `index` as they stand without it. */
export interface BranchMove {
  readonly id: RecordId;
  readonly parentId: RecordId | null;
  readonly index: number;
}

/** Moves a node with its branch; its links and everything about it go along. A place inside itself is refused. */
export const movePlanNode = defineCommand<BranchMove>({
  id: 'plan.moveNode',
  labelKey: 'plan.command.moveNode',
  undo: 'record',
  run: (change, document, { id, parentId, index }) => {
    const node = recordOf(document, 'planNode', id);
    if (node === undefined || (parentId !== null && recordOf(document, 'planNode', parentId) === undefined)) return fail('no-such-node', 'plan.error.noSuchNode');
    if (closesCircle(document, id, parentId)) return fail('circular-parent', 'plan.error.circularParent', { name: node.name });
    const tree = planTree(listOf(document, 'planNode'));
    const siblings = (parentId === null ? tree.roots : tree.childrenOf(parentId)).filter((sibling) => sibling.id !== id);
    const at = Math.min(siblings.length, Math.max(0, index));
    [...siblings.slice(0, at), node, ...siblings.slice(at)].forEach((sibling, order) => {
      if (sibling.id === id) change.update('planNode', id, { parentId, order });
      else if (sibling.order !== order) change.update('planNode', sibling.id, { order });
    });
    return ok(undefined);
  },
});

/** Makes one node of two: `goneId` goes, and all that was about it is about `keptId`. */
export const mergeNodes = defineCommand<{ readonly keptId: RecordId; readonly goneId: RecordId }>({
  id: 'plan.mergeNodes',
  labelKey: 'plan.command.mergeNodes',
  undo: 'record',
  run: (change, document, { keptId, goneId }) => {
    const [kept, gone] = [recordOf(document, 'planNode', keptId), recordOf(document, 'planNode', goneId)];
    if (kept === undefined || gone === undefined || keptId === goneId) return fail('no-such-node', 'plan.error.noSuchNode');
    mergePlanNodes(change, document, kept, gone);
    return ok(undefined);
  },
});

/** Removes nodes with their branches and links. */
export const removePlanNodes = defineCommand<readonly RecordId[]>({
  id: 'plan.removeNodes',
  labelKey: 'plan.command.removeNodes',
  labelParams: (ids) => ({ count: ids.length }),
  undo: 'record',
  run: (change, _document, ids) => {
    change.remove(ids);
    return ok(undefined);
  },
});

function closesCircle(document: Document, id: RecordId, parentId: RecordId | null): boolean {
  const passed = new Set<RecordId>();
  for (let above: RecordId | null = parentId; above !== null && !passed.has(above); ) {
    if (above === id) return true;
    passed.add(above);
    const parent: PlanNode | undefined = recordOf(document, 'planNode', above);
    above = parent?.parentId ?? null;
  }
  return false;
}
