import type { RecordId } from '@shared/domain/kernel/id';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { planNodeModule, type PlanNode } from '@shared/domain/plan/plan-node';
import { planTree } from '@shared/domain/plan/plan-tree';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const stamp = { revision: '000000001-0000-test', now: '2026-01-01T00:00:00.000Z', random: seededRandom(1) };

function node(id: string, parentId: string | null, order = 0): PlanNode {
  const parent = parentId === null ? null : (`planNode:${parentId}` as RecordId);
  return planNodeModule.create(stamp, 'process:p', { name: id, level: 'axis', parentId: parent, order }, `planNode:${id}`);
}
const shape = (nodes: readonly PlanNode[]): readonly string[] =>
  planTree(nodes).inOrder.map(({ node: { name }, depth }) => `${'-'.repeat(depth)}${name}`);

describe('the tree of a plan', () => {
  it('puts parents before children, siblings in their order', () => {
    expect(shape([node('b2', 'b', 2), node('a', null, 1), node('b', null, 2), node('b1', 'b', 1), node('a1', 'a')])).toEqual([
      'a',
      '-a1',
      'b',
      '-b1',
      '-b2',
    ]);
  });

  it('shows a node whose parent is not there as a root', () => {
    expect(shape([node('x', 'gone')])).toEqual(['x']);
  });

  it('shows the nodes of a circle of parents once each', () => {
    expect([...shape([node('x', 'y'), node('y', 'x')])].map((name) => name.replaceAll('-', '')).sort()).toEqual(['x', 'y']);
  });

  it('shows every node exactly once, whatever the parents say', () => {
    const parents = fc.array(fc.option(fc.nat(30), { nil: null }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, (list) => {
        const nodes = list.map((parent, index) => node(`n${index}`, parent === null ? null : `n${parent}`, index));
        const shown = planTree(nodes).inOrder.map((item) => item.node.id);
        expect([...shown].sort()).toEqual(nodes.map((item) => item.id as string).sort());
      }),
    );
  });
});
