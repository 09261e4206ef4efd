import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOW_STEPS, planFlow } from '@shared/analysis/coverage/plan-flow';
import { matrixCellId, entryKey } from '@shared/domain/matrices/matrix-cell';
import { planLinkId } from '@shared/domain/links/plan-link';
import { edit, newProcess } from '@test/builders/workbooks/open-process';

describe('the flow from the plan to the goals', () => {
  it('takes each link of a target along its axis, line and modality to the goals it states', () => {
    const document = edit(newProcess(), (change) => {
      const axis = change.create('planNode', { level: 'axis', name: 'Agua' });
      const target = change.create('planNode', { level: 'target', name: 'Cuenca', parentId: axis.id, sdgs: [6, 13] });
      const bare = change.create('planNode', { level: 'target', name: 'Muelle', parentId: axis.id, order: 1 });
      const line = change.create('line', { name: 'Ríos', modalityId: 'international-networks' });
      const other = change.create('line', { name: 'Ferias', modalityId: '', order: 1 });
      change.create('planLink', { planNodeId: target.id, lineId: line.id, strength: 3 }, planLinkId(target.id, line.id));
      change.create('planLink', { planNodeId: bare.id, lineId: line.id, strength: 1 }, planLinkId(bare.id, line.id));
      change.create('planLink', { planNodeId: bare.id, lineId: other.id, strength: 2 }, planLinkId(bare.id, other.id));
      // Neither a branch's own link nor one looked at and none is a link of a target.
      change.create('planLink', { planNodeId: axis.id, lineId: line.id, strength: 3 }, planLinkId(axis.id, line.id));
      change.create('planLink', { planNodeId: target.id, lineId: other.id, strength: 0 }, planLinkId(target.id, other.id));
      change.create('matrixCell', { matrixId: 'sdg-lines', rowEntry: '14', columnId: line.id, value: 2 }, matrixCellId('sdg-lines', entryKey('14'), line.id));
    });
    const { links, nodes, stretches } = planFlow(document);
    expect(links).toBe(3);
    expect(nodes.sdg).toEqual(['6', '13', '14', 'none']);
    const values = (step: string) => stretches.filter((stretch) => stretch.step === step).map(({ to, value }) => [to.replace(/:.*/u, ''), value]);
    expect(values('axis')).toEqual([['line', 2], ['line', 1]]);
    expect(values('line')).toEqual([['international-networks', 2], ['none', 1]]);
    expect(values('modality')).toEqual([['6', 0.5], ['13', 0.5], ['14', 1], ['none', 1]]);
  });

  it('loses and adds nothing from step to step', () => {
    const link = fc.record({ target: fc.nat(9), line: fc.nat(3), strength: fc.constantFrom(0, 1, 2, 3) });
    fc.assert(
      fc.property(fc.uniqueArray(link, { maxLength: 30, selector: ({ target, line }) => `${String(target)} ${String(line)}` }), fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 5 }), { minLength: 10, maxLength: 10 }), (links, goals) => {
        const document = edit(newProcess(), (change) => {
          const axes = [0, 1].map((order) => change.create('planNode', { level: 'axis', name: `E${String(order)}`, order }));
          const targets = goals.map((sdgs, order) => change.create('planNode', { level: 'target', name: `M${String(order)}`, parentId: order === 9 ? null : (axes[order % 2]?.id ?? null), order, sdgs: sdgs.toSorted((one, other) => one - other) }));
          const lines = [0, 1, 2, 3].map((order) => change.create('line', { name: `L${String(order)}`, modalityId: order === 3 ? '' : `m${String(order % 2)}`, order }));
          for (const { target, line, strength } of links) {
            const [node, one] = [targets[target], lines[line]];
            if (node !== undefined && one !== undefined) change.create('planLink', { planNodeId: node.id, lineId: one.id, strength: strength as 0 | 1 | 2 | 3 }, planLinkId(node.id, one.id));
          }
        });
        const flow = planFlow(document);
        expect(flow.links).toBe(links.filter(({ strength }) => strength > 0).length);
        const sum = (step: string, end: 'from' | 'to', id?: string): number => flow.stretches.filter((each) => each.step === step && (id === undefined || each[end] === id)).reduce((total, { value }) => total + value, 0);
        for (const step of FLOW_STEPS.slice(0, -1)) expect(sum(step, 'from')).toBeCloseTo(flow.links, 9);
        for (const id of flow.nodes.line) expect(sum('axis', 'to', id)).toBeCloseTo(sum('line', 'from', id), 9);
        for (const id of flow.nodes.modality) expect(sum('line', 'to', id)).toBeCloseTo(sum('modality', 'from', id), 9);
      }),
      { numRuns: 60 },
    );
  });
});
