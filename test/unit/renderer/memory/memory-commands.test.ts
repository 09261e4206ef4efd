import { describe, expect, it } from 'vitest';
import { listOf, recordOf } from '@shared/document/document';
import { addVoice, editCard, editVoice, removeCards } from '@renderer/features/memory/commands';
import { findCards } from '@renderer/features/memory/card-search';
import { addLearningCard } from '@renderer/store/learning-card';
import { addActors, openDesk } from '@test/builders/run-command';

describe('a learning card', () => {
  it('is told by actors in their own words, and takes their words along when it is removed', () => {
    const desk = openDesk();
    const [actorId = 'actor:x'] = addActors(desk, [['Hoteleros', 'Empresa']]);
    const id = desk.run(addLearningCard, { name: 'La visita a Quito' });
    desk.run(addVoice, { cardId: id, actorId, text: '  Volvimos con ideas  ' });
    desk.run(addVoice, { cardId: id, actorId: null, text: 'Y con deberes' });
    expect(listOf(desk.document(), 'testimony')).toMatchObject([{ actorId, text: 'Volvimos con ideas', order: 0 }, { actorId: null, order: 1 }]);
    expect(desk.refused(addVoice, { cardId: id, actorId, text: '   ' }).code).toBe('no-words');
    const [first] = listOf(desk.document(), 'testimony');
    desk.run(editVoice, { id: first?.id ?? 'testimony:x', fields: { text: 'Volvimos con planes' } });
    expect(recordOf(desk.document(), 'testimony', first?.id ?? 'testimony:x')?.text).toBe('Volvimos con planes');
    desk.run(removeCards, [id]);
    expect(listOf(desk.document(), 'testimony')).toEqual([]);
  });

  it('without a name or with a day that does not exist is refused', () => {
    const desk = openDesk();
    expect(desk.refused(addLearningCard, { name: ' ' }).code).toBe('card-name');
    const id = desk.run(addLearningCard, { name: 'A' });
    expect(desk.refused(editCard, { id, fields: { date: '2026-02-30' } }).code).toBe('value-out-of-range');
  });

  it('is found by any word it says, whatever its accents, also those of who tells it', () => {
    const desk = openDesk();
    const [actorId = 'actor:x'] = addActors(desk, [['Asociación de Hoteleros', '']]);
    const visit = desk.run(addLearningCard, { name: 'La visita', learnt: 'Preguntó la vereda' });
    desk.run(addLearningCard, { name: 'Otra', kind: 'goodPractice', order: 1 });
    desk.run(addVoice, { cardId: visit, actorId, text: 'Se aprende mirando' });
    const found = (query: string, kind: 'all' | 'goodPractice' = 'all') => findCards(desk.document(), kind, query).map(({ name }) => name);
    expect(found('PREGUNTO vereda')).toEqual(['La visita']);
    expect(found('hoteleros mirando')).toEqual(['La visita']);
    expect(found('', 'goodPractice')).toEqual(['Otra']);
    expect(found('nada')).toEqual([]);
  });
});
