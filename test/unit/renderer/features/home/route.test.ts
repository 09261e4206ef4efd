import { nextStep, tallyOf } from '@renderer/features/home/route';
import { planLinkId } from '@shared/domain/links/plan-link';
import { buildDocument } from '@test/builders/municipal-process';
import { describe, expect, it } from 'vitest';

describe('the route', () => {
  it('begins with the plan and ends with the report', () => {
    const tally = { planNodes: 0, targets: 0, actors: 0, relations: 0, lines: 0, links: 0 };
    expect(nextStep(tally)).toBe('plan');
    expect(nextStep({ ...tally, planNodes: 3, actors: 2 })).toBe('lines');
    expect(nextStep({ ...tally, planNodes: 3, actors: 2, lines: 1, links: 1 })).toBe('report');
  });

  it('counts a cell that was looked at and found empty as no link', () => {
    const document = buildDocument((change) => {
      const node = change.create('planNode', { name: 'Meta', level: 'target' });
      const line = change.create('line', { name: 'Línea' });
      const other = change.create('line', { name: 'Otra' });
      change.create('planLink', { planNodeId: node.id, lineId: line.id, strength: 2 }, planLinkId(node.id, line.id));
      change.create('planLink', { planNodeId: node.id, lineId: other.id, strength: 0 }, planLinkId(node.id, other.id));
    });
    expect(tallyOf(document)).toMatchObject({ planNodes: 1, targets: 1, lines: 2, links: 1 });
    expect(tallyOf(document)).toBe(tallyOf(document));
  });
});
