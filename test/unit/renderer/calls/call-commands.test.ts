import { addCall, answerCall, editCall, moveCall, removeCalls, sendCall } from '@renderer/features/calls/commands/call-commands';
import { addEngagement, editEngagement } from '@renderer/features/calls/commands/engagement-commands';
import { addMonths, sameDayIn, weeksOf } from '@renderer/ui/controls/month-grid';
import { listOf, recordOf } from '@shared/document/document';
import { callAnswerId } from '@shared/domain/calls/call-answer';
import type { RecordId } from '@shared/domain/kernel/id';
import { addActors, openDesk } from '@test/builders/run-command';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-03-02';

function deskWithCall() {
  const desk = openDesk();
  const [education, health] = addActors(desk, [['Educación', ''], ['Salud', '']]) as readonly [RecordId, RecordId];
  const id = desk.run(addCall, { name: ' Inglés para todos ' });
  return { desk, id, education, health, call: () => recordOf(desk.document(), 'call', id) };
}

describe('a call', () => {
  it('has a name of its own', () => {
    const { desk, call } = deskWithCall();
    expect(call()?.name).toBe('Inglés para todos');
    expect(desk.refused(addCall, { name: 'ingles para todos' }).code).toBe('same-name');
    expect(desk.refused(addCall, { name: '  ' }).code).toBe('call-name');
  });

  it('does not end before it is published; a deadline in the past stays', () => {
    const { desk, id, call } = deskWithCall();
    desk.run(editCall, { id, fields: { deadline: '2020-01-01' } });
    expect(call()?.deadline).toBe('2020-01-01');
    expect(desk.refused(editCall, { id, fields: { publishedOn: '2020-01-02' } })).toMatchObject({ code: 'deadline-before-publication', params: { deadline: '2020-01-01', published: '2020-01-02' } });
    desk.run(editCall, { id, fields: { publishedOn: '2020-01-01' } });
    expect(desk.refused(editCall, { id, fields: { deadline: '2020-02-30' } }).code).toBe('value-out-of-range');
  });

  it('is dated as it moves, and keeps the days that were said', () => {
    const { desk, id, call } = deskWithCall();
    desk.run(moveCall, { id, state: 'applied', today: TODAY });
    desk.run(moveCall, { id, state: 'won', today: '2026-05-01' });
    desk.run(moveCall, { id, state: 'notChosen', today: '2026-06-01' });
    expect(call()).toMatchObject({ state: 'notChosen', appliedOn: TODAY, resultOn: '2026-05-01' });
  });
});

describe('the areas of a call', () => {
  it('are sent it once each, which moves a call only found', () => {
    const { desk, id, education, health, call } = deskWithCall();
    expect(desk.run(sendCall, { callId: id, actorIds: [education], sentOn: TODAY })).toBe(1);
    expect(call()?.state).toBe('sent');
    expect(desk.run(sendCall, { callId: id, actorIds: [education, health], sentOn: TODAY })).toBe(1);
    expect(desk.refused(sendCall, { callId: id, actorIds: [education], sentOn: TODAY }).code).toBe('already-sent');
    expect(desk.refused(sendCall, { callId: id, actorIds: [], sentOn: TODAY }).code).toBe('no-areas');
    expect(desk.refused(sendCall, { callId: id, actorIds: [health], sentOn: '' }).code).toBe('no-day');
  });

  it('answer with today for a date, and back in waiting have none', () => {
    const { desk, id, education } = deskWithCall();
    desk.run(sendCall, { callId: id, actorIds: [education], sentOn: '2026-03-01' });
    const answerId = callAnswerId(id, education);
    const answer = () => recordOf(desk.document(), 'callAnswer', answerId);
    desk.run(answerCall, { id: answerId, fields: { answer: 'interested' }, today: TODAY });
    desk.run(answerCall, { id: answerId, fields: { answer: 'notNow' }, today: '2026-04-01' });
    expect(answer()).toMatchObject({ answer: 'notNow', answeredOn: TODAY });
    expect(desk.refused(answerCall, { id: answerId, fields: { answeredOn: '2026-02-01' }, today: TODAY }).code).toBe('answer-before-sending');
    desk.run(answerCall, { id: answerId, fields: { answer: 'waiting' }, today: TODAY });
    expect(answer()).toMatchObject({ answer: 'waiting', answeredOn: null });
  });

  it('go with the call', () => {
    const { desk, id, education } = deskWithCall();
    desk.run(sendCall, { callId: id, actorIds: [education], sentOn: TODAY });
    desk.run(removeCalls, [id]);
    expect(listOf(desk.document(), 'callAnswer')).toEqual([]);
  });
});

describe('an engagement', () => {
  it('begins on the axis of its kind, and does not end before it starts', () => {
    const desk = openDesk();
    const id = desk.run(addEngagement, { kind: 'accord', name: 'Bilingüismo' });
    const engagement = () => recordOf(desk.document(), 'engagement', id);
    expect(engagement()).toMatchObject({ kind: 'accord', axis: 'resources' });
    desk.run(editEngagement, { id, fields: { date: '2026-03-01' } });
    expect(desk.refused(editEngagement, { id, fields: { endDate: '2026-02-28' } }).code).toBe('ends-before-start');
    expect(desk.refused(addEngagement, { kind: 'event', name: ' ' }).code).toBe('engagement-name');
  });
});

describe('the calendar', () => {
  it('has whole weeks from Monday, as many as the month needs', () => {
    expect(weeksOf('2026-03').map((week) => [week[0], week[6]])).toEqual([
      ['2026-02-23', '2026-03-01'], ['2026-03-02', '2026-03-08'], ['2026-03-09', '2026-03-15'], ['2026-03-16', '2026-03-22'], ['2026-03-23', '2026-03-29'], ['2026-03-30', '2026-04-05'],
    ]);
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('goes from month to month, to the last day where there is no such day', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect([sameDayIn('2026-03-31', '2026-02'), sameDayIn('2026-03-15', '2026-04')]).toEqual(['2026-02-28', '2026-04-15']);
  });
});
