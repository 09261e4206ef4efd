import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { ProposalGroup } from '@shared/domain/roundtable/proposal-group';
import { TABLE_STAGES, type TableStage } from '@shared/domain/roundtable/roundtable';
import { CARD, layTable, SEAT, zoneAt, zoneHead } from '@renderer/features/roundtable/canvas/layout';

const card = (index: number, stage: TableStage, groupId: string | null = null, position: Proposal['position'] = null) =>
  ({ id: `proposal:c${String(index)}`, stage, groupId, position }) as unknown as Proposal;
const group = (id: string) => ({ id, name: id }) as unknown as ProposalGroup;
const overlaps = (one: { x: number; y: number }, other: { x: number; y: number }, size: { width: number; height: number }): boolean =>
  Math.abs(one.x - other.x) < size.width && Math.abs(one.y - other.y) < size.height;

describe('the layout of a mesa', () => {
  it('lays 150 cards and 30 seats without one over another, each card in the zone of its stage', () => {
    const proposals = Array.from({ length: 150 }, (_, index) => card(index, TABLE_STAGES[index % 3] ?? 'design', index % 4 === 0 ? 'g' : null));
    const layout = layTable(proposals, [group('g')], 30);
    const cards = proposals.map(({ id }) => layout.cards.get(id) ?? { x: NaN, y: NaN });
    cards.forEach((one, index) => {
      expect(cards.slice(index + 1).some((other) => overlaps(one, other, CARD))).toBe(false);
      expect(zoneAt(layout.zones, one.x)?.stage).toBe(proposals[index]?.stage);
      expect(one.y + CARD.height).toBeLessThanOrEqual(layout.zoneTop + layout.zoneHeight);
    });
    expect(layout.seats).toHaveLength(30);
    layout.seats.forEach((one, index) => {
      expect(layout.seats.slice(index + 1).some((other) => overlaps(one, other, SEAT))).toBe(false);
    });
    expect(layout.headings.map(({ count }) => count)).toEqual([13, 13, 12]);
  });

  it('holds any number of cards and seats without one over another', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TABLE_STAGES), { maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (stages, seats) => {
        const proposals = stages.map((stage, index) => card(index, stage));
        const layout = layTable(proposals, [], seats);
        const cards = [...layout.cards.values()];
        expect(cards.some((one, index) => cards.slice(index + 1).some((other) => overlaps(one, other, CARD)))).toBe(false);
        expect(layout.seats.some((one, index) => layout.seats.slice(index + 1).some((other) => overlaps(one, other, SEAT)))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('begins the cards of every zone under the longest list of what is expected', () => {
    // A line of 32 for each, 18 more for each further line of some 25 letters, under a title of 48.
    const head = zoneHead([['Visión del territorio acordada', 'Áreas sensibilizadas'], ['Boletines'], []]);
    expect(head).toBe(48 + (32 + 18) + 32);
    const layout = layTable([card(0, 'design'), card(1, 'evaluation')], [], 2, head);
    expect([...layout.cards.values()].map(({ y }) => y - layout.zoneTop)).toEqual([head, head]);
  });

  it('keeps a card laid by hand at its place in its zone when another zone grows', () => {
    const laid = card(0, 'evaluation', null, { x: 40, y: 300 });
    const alone = layTable([laid], [], 2);
    const crowded = layTable([laid, ...Array.from({ length: 20 }, (_, index) => card(index + 1, 'design'))], [], 2);
    const offset = (layout: typeof alone) => (layout.cards.get(laid.id)?.x ?? NaN) - (layout.zones[2]?.left ?? NaN);
    expect([offset(alone), offset(crowded)]).toEqual([40, 40]);
  });
});
