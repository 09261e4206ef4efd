import { chainNeighbours, originsOf } from '@shared/analysis/chain/chain';
import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { planLinkId } from '@shared/domain/links/plan-link';
import { describe, expect, it } from 'vitest';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

interface Walk {
  readonly document: Document;
  readonly target: RecordId;
  readonly weak: RecordId;
  readonly line: RecordId;
  readonly proposal: RecordId;
  readonly agreement: RecordId;
  readonly action: RecordId;
  readonly indicator: RecordId;
  readonly measurement: RecordId;
  readonly card: RecordId;
}

/** Target → line → proposal → agreement → action → indicator → measurement, and a card that tells of the action. */
function walk(): Walk {
  const stamps = stampSource();
  const ids: Partial<Record<keyof Walk, RecordId>> = {};
  const { document } = act(newDocument(stamps), stamps, (change) => {
    const target = change.create('planNode', { level: 'target', name: 'Agua para todos' }).id;
    const other = change.create('planNode', { level: 'target', name: 'Otra' }).id;
    const line = change.create('line', { name: 'Ciudades con embalses' }).id;
    change.create('planLink', { planNodeId: target, lineId: line, strength: 3 }, planLinkId(target, line));
    change.create('planLink', { planNodeId: other, lineId: line, strength: 0 }, planLinkId(other, line));
    const roundtableId = change.create('roundtable', { name: 'Mesa' }).id;
    const proposal = change.create('proposal', { roundtableId, number: 1, text: 'Hermanarnos', lineId: line }).id;
    const agreement = change.create('agreement', { roundtableId, number: 1, text: 'Nos hermanamos', proposalId: proposal }).id;
    const action = change.create('action', { name: 'Carta a la ciudad par', agreementIds: [agreement] }).id;
    const indicator = change.create('indicator', { name: 'Cartas', actionIds: [action] }).id;
    const measurement = change.create('measurement', { indicatorId: indicator, date: '2026-03-01', value: 2 }).id;
    change.create('measurement', { indicatorId: indicator, date: '2026-01-01', value: 1 });
    const card = change.create('learningCard', { name: 'Lo aprendido', comesFromIds: [action] }).id;
    Object.assign(ids, { target, weak: other, line, proposal, agreement, action, indicator, measurement, card });
  });
  return { document, ...ids } as Walk;
}

describe('the chain of the process (domain.md)', () => {
  const { document, target, weak, line, proposal, agreement, action, indicator, measurement, card } = walk();

  it('is walked forth, one neighbour after the other, from a target to a measurement', () => {
    const path = [target, line, proposal, agreement, action, indicator, measurement];
    path.slice(1).forEach((next, place) => {
      expect(chainNeighbours(document, path[place] as RecordId).feeds, next).toContain(next);
      expect(chainNeighbours(document, next).from, next).toContain(path[place]);
    });
  });

  it('is walked back to its beginning, nearest first', () => {
    expect(originsOf(document, measurement)).toEqual([indicator, action, agreement, proposal, line, target]);
    expect(originsOf(document, target)).toEqual([]);
  });

  it('leaves out links of no strength, and tells measurements by day', () => {
    expect(chainNeighbours(document, weak).feeds).toEqual([]);
    expect(chainNeighbours(document, card).from).toEqual([action]);
    const days = chainNeighbours(document, indicator).feeds.map((id) => listOf(document, 'measurement').find((one) => one.id === id)?.date);
    expect(days).toEqual(['2026-01-01', '2026-03-01']);
    expect(chainNeighbours(document, action).feeds).toEqual([indicator, card]);
  });
});
