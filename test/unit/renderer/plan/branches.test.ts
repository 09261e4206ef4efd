import { branchOf, keyMove } from '@renderer/features/plan/tree/branch-moves';
import { addPlanNode, mergeNodes, movePlanNode } from '@renderer/features/plan/tree/commands';
import { listOf, recordOf } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId } from '@shared/domain/links/plan-link';
import { matrixCellId } from '@shared/domain/matrices/matrix-cell';
import { planTree } from '@shared/domain/plan/plan-tree';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from '@renderer/store/command';
import { ok } from '@shared/domain/kernel/result';
import { openDesk, type Desk } from '@test/builders/run-command';
import { describe, expect, it } from 'vitest';

const edit = defineCommand<(change: ChangeSet) => void>({
  id: 'test.edit', labelKey: 'plan.command.editNode', undo: 'record',
  run: (change, _document, act) => {
    act(change);
    return ok(undefined);
  },
});

/** 1 (1.1 (a, b), 1.2), 2 */
function planted(): { readonly desk: Desk; readonly ids: Readonly<Record<string, RecordId>> } {
  const desk = openDesk();
  desk.run(edit, (change) => { change.create('process', { name: 'P', territoryName: 'P', periodStart: 2024, periodEnd: 2027 }, 'process:desk'); });
  const ids: Record<string, RecordId> = {};
  for (const [name, parent] of [['1', null], ['1.1', '1'], ['a', '1.1'], ['b', '1.1'], ['1.2', '1'], ['2', null]] as const) {
    ids[name] = desk.run(addPlanNode, { parentId: parent === null ? null : (ids[parent] ?? null), name });
  }
  return { desk, ids };
}

const shape = (desk: Desk): string => planTree(listOf(desk.document(), 'planNode')).inOrder.map(({ node, depth }) => `${'-'.repeat(depth)}${node.name}`).join(' ');

describe('a branch of the plan', () => {
  it('moves among its siblings, into the one above and out of its parent', () => {
    const { desk, ids } = planted();
    expect(shape(desk)).toBe('1 -1.1 --a --b -1.2 2');
    const press = (name: string, key: string): void => {
      const move = keyMove(planTree(listOf(desk.document(), 'planNode')), ids[name] ?? 'planNode:none', key);
      if (move !== null && move !== undefined) desk.run(movePlanNode, move);
    };
    press('b', 'ArrowUp');
    expect(shape(desk)).toBe('1 -1.1 --b --a -1.2 2');
    press('1.2', 'ArrowRight');
    expect(shape(desk)).toBe('1 -1.1 --b --a --1.2 2');
    press('1.1', 'ArrowLeft');
    expect(shape(desk)).toBe('1 1.1 -b -a -1.2 2');
    press('1', 'ArrowUp');
    press('2', 'ArrowDown');
    expect(shape(desk)).toBe('1 1.1 -b -a -1.2 2');
    press('1', 'ArrowDown');
    expect(shape(desk)).toBe('1.1 -b -a -1.2 1 2');
  });

  it('never goes inside itself', () => {
    const { desk, ids } = planted();
    expect(desk.refused(movePlanNode, { id: ids['1'] ?? 'planNode:none', parentId: ids['a'] ?? null, index: 0 })).toMatchObject({ code: 'circular-parent' });
    expect([...branchOf(planTree(listOf(desk.document(), 'planNode')), ids['1.1'] ?? 'planNode:none')]).toEqual([ids['1.1'], ids['a'], ids['b']]);
  });

  it('joined with another gives it what it holds, its links, its cells and every mention', () => {
    const { desk, ids } = planted();
    const [kept, gone] = [ids['1.2'] ?? 'planNode:none', ids['1.1'] ?? 'planNode:none'];
    desk.run(edit, (change) => {
      change.update('planNode', gone, { indicator: 'Muelles', target: 3, targetsByYear: { 2024: 1 }, sdgs: [6] } satisfies Partial<ContentOf<'planNode'>>);
      change.update('planNode', kept, { target: 5, targetsByYear: { 2025: 2 }, sdgs: [13] } satisfies Partial<ContentOf<'planNode'>>);
      const water = change.create('line', { name: 'Agua' });
      const fairs = change.create('line', { name: 'Ferias' });
      change.create('planLink', { planNodeId: gone, lineId: water.id, strength: 3, rationale: 'Río' }, planLinkId(gone, water.id));
      change.create('planLink', { planNodeId: kept, lineId: water.id, strength: 1, rationale: 'Lago' }, planLinkId(kept, water.id));
      change.create('planLink', { planNodeId: gone, lineId: fairs.id, strength: 2 }, planLinkId(gone, fairs.id));
      change.create('action', { name: 'Acción', planNodeIds: [gone, kept] });
      change.create('matrixCell', { matrixId: 'own', rowId: gone, columnId: water.id, value: 'x' }, matrixCellId('own', gone, water.id));
    });
    desk.run(mergeNodes, { keptId: kept, goneId: gone });
    const document = desk.document();
    expect(shape(desk)).toBe('1 -1.2 --a --b 2');
    expect(recordOf(document, 'planNode', kept)).toMatchObject({ indicator: 'Muelles', target: 5, targetsByYear: { 2024: 1, 2025: 2 }, sdgs: [6, 13] });
    expect(listOf(document, 'planLink').map(({ planNodeId, strength, rationale }) => [planNodeId, strength, rationale])).toEqual([[kept, 3, 'Lago\nRío'], [kept, 2, '']]);
    expect(listOf(document, 'action')[0]?.planNodeIds).toEqual([kept]);
    expect(listOf(document, 'matrixCell').map(({ rowId, value }) => [rowId, value])).toEqual([[kept, 'x']]);
  });
});
