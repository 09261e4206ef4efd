import { emptyChairs } from '@shared/analysis/needs/empty-chairs';
import { OFFERS_NEEDS } from '@shared/analysis/matching/offer-need';
import { itemsOf, matchNeeds } from '@shared/analysis/needs/match-needs';
import type { RecordId } from '@shared/domain/kernel/id';
import { matrixCellId } from '@shared/domain/matrices/matrix-cell';
import { seatId } from '@shared/domain/roundtable/seat';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const stamps = stampSource('necesidades');

function town() {
  const ids: RecordId[] = [];
  const { document } = act(newDocument(), stamps, (change) => {
    ids.push(change.create('actor', { name: 'Universidad', offers: '- Becas de maestría\n- Laboratorio de aguas', needs: 'Practicantes con segunda lengua' }).id);
    ids.push(change.create('actor', { name: 'Alcaldía', offers: 'Salones', needs: 'Beca para sus funcionarios; Un puente sobre el río' }).id);
    ids.push(change.create('actor', { name: 'Cámara', offers: 'Contactos', needs: '' }).id);
  });
  return { document, ids: ids as unknown as readonly [RecordId, RecordId, RecordId] };
}

describe('offers and needs', () => {
  it('reads the single things of a text', () => {
    expect(itemsOf('- Becas de maestría\n2. Salones; Agua potable.\n\n• Contactos')).toEqual(['Becas de maestría', 'Salones', 'Agua potable', 'Contactos']);
  });

  it('match by folded themes, plurals and accents apart; never one with itself; what nobody offers is told', () => {
    const { document, ids: [university, townHall] } = town();
    const { matches, unanswered, needs, offers } = matchNeeds(document);
    expect(matches).toMatchObject([{ offerId: university, needId: townHall, offer: 'Becas de maestría', need: 'Beca para sus funcionarios', themes: ['beca'], state: 'open' }]);
    expect(unanswered.map(({ need }) => need)).toEqual(['Practicantes con segunda lengua', 'Un puente sobre el río']);
    expect([needs, offers]).toEqual([3, 4]);
  });

  it('keep what was decided in the matrix of offers and needs; one put aside leaves its need open', () => {
    const { document, ids: [university, townHall] } = town();
    for (const [value, state, open] of [[1, 'accepted', 2], [0, 'aside', 3]] as const) {
      const decided = act(document, stamps, (change) => {
        change.create('matrixCell', { matrixId: OFFERS_NEEDS, rowId: university, columnId: townHall, value }, matrixCellId(OFFERS_NEEDS, university, townHall));
      }).document;
      const reading = matchNeeds(decided);
      expect(reading.matches[0]?.state).toBe(state);
      expect(reading.unanswered.length).toBe(open);
    }
  });
});

describe('empty chairs', () => {
  it('are of those of weight whom nobody seated, and by line of those with a clear position', () => {
    const { document, ids: [university, townHall, chamber] } = town();
    const { document: seatedTown } = act(document, stamps, (change) => {
      const table = change.create('roundtable', { name: 'Mesa' });
      change.create('seat', { roundtableId: table.id, actorId: townHall }, seatId(table.id, townHall));
      change.update('actor', chamber, { influence: 4 });
      change.update('actor', university, { influence: 1 });
      const line = change.create('line', { name: 'Puerto verde' });
      change.create('position', { actorId: university, subjectId: line.id, value: -4 });
      change.create('position', { actorId: chamber, subjectId: line.id, value: 2 });
      change.create('position', { actorId: townHall, subjectId: line.id, value: 4 });
      change.create('proposal', { roundtableId: table.id, number: 1, text: 'Abrir el puerto', lineId: line.id });
    });
    const { chairs, byLine, byProposal, hasSeats } = emptyChairs(seatedTown);
    expect(hasSeats).toBe(true);
    expect(chairs).toMatchObject([{ actorId: chamber, influence: 4, power: null, betweenness: null }]);
    expect(byLine).toMatchObject([{ name: 'Puerto verde', missing: [{ actorId: university, position: -4 }] }]);
    expect(byProposal).toMatchObject([{ name: 'Abrir el puerto', missing: [{ actorId: university }] }]);
  });

  it('counts who has power: half above the average and more', () => {
    const { document, ids: [university, townHall, chamber] } = town();
    const { document: scored } = act(document, stamps, (change) => {
      change.create('influence', { sourceId: chamber, targetId: university, value: 4 });
      change.create('influence', { sourceId: chamber, targetId: townHall, value: 4 });
      change.create('influence', { sourceId: university, targetId: townHall, value: 1 });
    });
    const { chairs, hasSeats } = emptyChairs(scored);
    expect(hasSeats).toBe(false);
    expect(chairs.map(({ actorId }) => actorId)).toEqual([chamber]);
    expect(chairs[0]?.power).toBeGreaterThan(1.5);
  });
});
