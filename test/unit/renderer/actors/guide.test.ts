import { addActor } from '@renderer/features/actors/commands';
import { addBody, editBody } from '@renderer/features/actors/body-commands';
import { answerInGuide, goInGuide, stepFrom } from '@renderer/features/actors/guide/guide-commands';
import { GUIDE_START, guideOf, guideQuestion } from '@shared/analysis/actors/guide-question';
import { connectActors } from '@renderer/features/actors/relation-commands';
import { setZoneValue } from '@renderer/features/actors/view-commands';
import { listOf, recordOf } from '@shared/document/document';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import { bodiesInWords, sharedMembers } from '@shared/reports/bodies-chart';
import { t } from '@shared/i18n';
import { openDesk } from '@test/builders/run-command';
import { describe, expect, it } from 'vitest';

describe('the questions', () => {
  it('come one after another, the kinds of relation each for itself, and go back the same way', () => {
    let place = GUIDE_START;
    const walked: string[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      place = { ...place, ...stepFrom(place, RELATION_KINDS, 1) };
      walked.push(place.step === 'links' ? place.relationKind : place.step);
    }
    expect(walked).toEqual([...RELATION_KINDS, 'wants', 'influence', 'done']);
    for (const expected of ['influence', 'wants', 'conflict']) {
      place = { ...place, ...stepFrom(place, RELATION_KINDS, -1) };
      expect(place.step === 'links' ? place.relationKind : place.step).toBe(expected);
    }
    expect(place.askedKinds).toEqual(RELATION_KINDS);
  });

  it('are kept in the process, once, and begin at the beginning', () => {
    const desk = openDesk();
    expect(guideOf(desk.document())).toEqual(GUIDE_START);
    desk.run(goInGuide, { step: 'links' });
    desk.run(goInGuide, { relationKind: 'funding' });
    expect(listOf(desk.document(), 'mapGuide')).toHaveLength(1);
    expect(guideOf(desk.document())).toMatchObject({ step: 'links', relationKind: 'funding' });
  });

  it('take an answer and go on in one step', () => {
    const desk = openDesk();
    const { id } = desk.run(addActor, { name: 'Uno', place: { x: 0, y: 0 }, view: 'free' });
    const next = desk.run(addActor, { name: 'Dos', place: { x: 300, y: 0 }, view: 'free' }).id;
    desk.run(answerInGuide, { actorId: id, fields: { influence: 3 }, next });
    expect(recordOf(desk.document(), 'actor', id)?.influence).toBe(3);
    expect(guideOf(desk.document()).actorId).toBe(next);
    expect(desk.refused(answerInGuide, { actorId: 'actor:gone', fields: { influence: 1 }, next: null }).code).toBe('not-there');
  });
});

describe('what the room sees of the questions', () => {
  it('is the question with what was answered, and never how much influence somebody has', () => {
    const desk = openDesk();
    const [one, two] = ['Alcaldía', 'Cámara'].map((name, index) => desk.run(addActor, { name, place: { x: index * 300, y: 0 }, view: 'free' }).id);
    if (one === undefined || two === undefined) throw new Error('two actors');
    expect(guideQuestion(desk.document(), t).answers).toEqual(['Cámara', 'Alcaldía']);
    desk.run(connectActors, { sourceId: one, targetId: two, kind: 'funding' });
    desk.run(goInGuide, { step: 'links', relationKind: 'funding' });
    expect(guideQuestion(desk.document(), t)).toEqual({ question: '¿Quién da dinero o recursos a quién?', answers: ['Alcaldía → Cámara'] });
    desk.run(answerInGuide, { actorId: one, fields: { influence: 4 }, next: two });
    desk.run(goInGuide, { step: 'influence', actorId: one });
    expect(guideQuestion(desk.document(), t)).toEqual({ question: '¿Cuánto influye Alcaldía?', answers: [] });
    desk.run(goInGuide, { step: 'influence', actorId: null });
    expect(guideQuestion(desk.document(), t).question).toBe('¿Cuánto influye Cámara?');
  });
});

describe('a body', () => {
  it('begins with the functions of the catalogue for its kind', () => {
    const desk = openDesk();
    const id = desk.run(addBody, { kind: 'strategicCommittee', name: 'Comité' });
    expect(recordOf(desk.document(), 'body', id)?.functions).toHaveLength(7);
    const table = desk.run(addBody, { kind: 'sectorTable', name: 'Mesa' });
    expect(recordOf(desk.document(), 'body', table)?.functions).toEqual([]);
  });

  it('is told in words with its members and their roles, and who is in several', () => {
    const desk = openDesk();
    const { id } = desk.run(addActor, { name: 'Alcaldía', place: { x: 0, y: 0 }, view: 'free' });
    const body = desk.run(addBody, { kind: 'network', name: 'Red', memberIds: [id] });
    desk.run(addBody, { kind: 'other', name: 'Mesa', memberIds: [id] });
    desk.run(editBody, { id: body, fields: { roles: { [id]: 'preside' }, rhythm: 'cada mes', leadId: id } });
    expect(bodiesInWords(desk.document(), t)[0]).toBe('Red (Red): Alcaldía (preside). Anima: Alcaldía. Se reúne: cada mes.');
    expect(sharedMembers(desk.document())).toEqual([{ name: 'Alcaldía', bodies: ['Red', 'Mesa'] }]);
    expect(desk.refused(editBody, { id: body, fields: { name: '' } }).code).toBe('value-out-of-range');
  });
});

describe('the zone beside, by keyboard', () => {
  it('gives the value to all chosen', () => {
    const desk = openDesk();
    const ids = ['Uno', 'Dos'].map((name, index) => desk.run(addActor, { name, place: { x: index * 300, y: 0 }, view: 'free' }).id);
    desk.run(setZoneValue, { view: 'scale', ids, value: { view: 'scale', scope: 'regional' } });
    expect(ids.map((id) => recordOf(desk.document(), 'actor', id)?.scope)).toEqual(['regional', 'regional']);
    expect(desk.refused(setZoneValue, { view: 'scale', ids: [], value: { view: 'scale', scope: null } }).code).toBe('not-there');
  });
});
