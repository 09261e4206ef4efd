import { nextStep, progressOf, stateOf, tallyOf, type Tally } from '@renderer/features/home/route';
import { planLinkId } from '@shared/domain/links/plan-link';
import { buildDocument } from '@test/builders/municipal-process';
import { describe, expect, it } from 'vitest';

describe('the route', () => {
  const empty = tallyOf(buildDocument(() => undefined));

  it('begins with the memory, goes step by step, and ends with the report', () => {
    expect(nextStep(empty)).toBe('memory');
    expect(nextStep({ ...empty, memories: 1, actors: 2 })).toBe('diagnosis');
    const full: Tally = {
      memories: 1, actors: 1, relations: 1, answers: 1, planNodes: 1, targets: 1, lines: 1, links: 1, lookedAt: 1, proposals: 1, agreements: 1,
      actions: 1, readyActions: 1, adopted: 1, calls: 1, indicators: 1, readyIndicators: 1, measurements: 1, cards: 1,
    };
    expect(nextStep(full)).toBe('report');
    expect(nextStep({ ...full, lookedAt: 0 })).toBe('matrix');
  });

  it('tells a step that is under way from one that is done', () => {
    expect(stateOf(progressOf('matrix', { ...empty, targets: 3, lookedAt: 1 }))).toBe('started');
    expect(stateOf(progressOf('matrix', { ...empty, targets: 3, lookedAt: 3 }))).toBe('done');
    expect(stateOf(progressOf('matrix', empty))).toBe('todo');
    expect(stateOf(progressOf('roundtable', { ...empty, proposals: 2 }))).toBe('started');
    expect(stateOf(progressOf('roundtable', { ...empty, proposals: 2, agreements: 1 }))).toBe('done');
    expect(stateOf(progressOf('agenda', { ...empty, actions: 2, readyActions: 1 }))).toBe('started');
  });

  it('counts a cell that was looked at and found empty as no link', () => {
    const document = buildDocument((change) => {
      const node = change.create('planNode', { name: 'Meta', level: 'target' });
      const line = change.create('line', { name: 'Línea' });
      const other = change.create('line', { name: 'Otra' });
      change.create('planLink', { planNodeId: node.id, lineId: line.id, strength: 2 }, planLinkId(node.id, line.id));
      change.create('planLink', { planNodeId: node.id, lineId: other.id, strength: 0 }, planLinkId(node.id, other.id));
    });
    expect(tallyOf(document)).toMatchObject({ planNodes: 1, targets: 1, lines: 2, links: 1, lookedAt: 1 });
    expect(tallyOf(document)).toBe(tallyOf(document));
  });
});
