import { describe, expect, it } from 'vitest';
import { addActors, openDesk } from '@test/builders/run-command';
import { applyDiff, invertDiff } from '@shared/document/diff';
import { listOf, recordOf } from '@shared/document/document';
import { attendanceId } from '@shared/domain/sessions/attendance';
import { isPresent, quorumOf, timePresent } from '@shared/domain/sessions/presence';
import { t } from '@shared/i18n';
import { sentenceOf } from '@shared/reports/acta/act-text';
import { addPoint, followClock, goToPoint, toggleClock } from '@renderer/features/sessions/commands/agenda-commands';
import { editAttendance, everybodyPresent, giveWord, noteAct, parkIssue, removeAttendance, requestWord, togglePresence, wordAct } from '@renderer/features/sessions/commands/room-commands';
import { closeSession, convene, createSession, openSession } from '@renderer/features/sessions/commands/session-commands';
import { actsOf, attendancesOf, pointsOf, turnsOf } from '@renderer/features/sessions/selectors';

const MINUTE = 60_000;

function prepared() {
  const desk = openDesk();
  const actorIds = addActors(desk, [['Alcaldía', 'Gobierno'], ['Cámara de Comercio', 'Empresa'], ['Universidad', 'Academia']]);
  const sessionId = desk.run(createSession, { name: 'Diálogo', templateId: 'dialogue', roundtableId: null });
  desk.run(convene, { sessionId, actorIds });
  const kinds = () => actsOf(desk.document(), sessionId).map(({ kind }) => kind);
  return { desk, actorIds, sessionId, kinds };
}

describe('a session', () => {
  it('begins from a template with purpose, points and minutes', () => {
    const { desk, sessionId } = prepared();
    expect(pointsOf(desk.document(), sessionId).map(({ minutes }) => minutes)).toEqual([15, 30, 40, 45, 10]);
    expect(recordOf(desk.document(), 'session', sessionId)?.purpose).not.toBe('');
  });

  it('convenes each actor once', () => {
    const { desk, actorIds, sessionId } = prepared();
    desk.run(convene, { sessionId, actorIds });
    expect(attendancesOf(desk.document(), sessionId)).toHaveLength(3);
  });

  it('writes each act of the room as a line, in order', () => {
    const { desk, actorIds, sessionId, kinds } = prepared();
    const [first, second, third] = actorIds.map((actorId) => attendanceId(sessionId, actorId));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three actors');
    desk.run(togglePresence, first);
    desk.run(openSession, sessionId);
    desk.run(togglePresence, second);
    desk.run(togglePresence, third);
    desk.run(parkIssue, { sessionId, text: 'Hablar del aeropuerto', actorId: actorIds[1] ?? null });
    desk.run(togglePresence, second);
    desk.run(togglePresence, third);
    desk.wait(10 * MINUTE);
    desk.run(closeSession, sessionId);
    expect(kinds()).toEqual([
      'sessionOpened', 'pointStarted', 'arrived', 'quorumReached', 'arrived', 'parked', 'left', 'left', 'quorumLost', 'pointEnded', 'sessionClosed',
    ]);
    expect(attendancesOf(desk.document(), sessionId).every(({ stays }) => stays.every(({ to }) => to !== null))).toBe(true);
  });

  it('refuses to run while another runs', () => {
    const { desk, sessionId } = prepared();
    desk.run(openSession, sessionId);
    const other = desk.run(createSession, { name: 'Otra', templateId: 'blank', roundtableId: null });
    expect(desk.refused(openSession, other)).toMatchObject({ code: 'session-running', params: { name: 'Diálogo' } });
  });

  it('goes on after it was closed with those who were there, the pause left out of their stay', () => {
    const { desk, sessionId } = prepared();
    desk.run(everybodyPresent, sessionId);
    desk.run(openSession, sessionId);
    const gone = attendancesOf(desk.document(), sessionId)[2]?.id ?? 'attendance:x';
    desk.run(togglePresence, gone);
    desk.wait(10 * MINUTE);
    desk.run(closeSession, sessionId);
    desk.wait(30 * MINUTE);
    desk.run(openSession, sessionId);
    desk.wait(5 * MINUTE);
    expect(attendancesOf(desk.document(), sessionId).map((attendance) => [isPresent(attendance), timePresent(attendance, desk.now()) / MINUTE])).toEqual([[true, 15], [true, 15], [false, 0]]);
    expect(quorumOf({ kind: 'majority', value: 0 }, attendancesOf(desk.document(), sessionId)).met).toBe(true);
  });

  it('refuses the same person for two actors', () => {
    const { desk, actorIds, sessionId } = prepared();
    const [first, second] = actorIds.map((actorId) => attendanceId(sessionId, actorId));
    desk.run(editAttendance, { id: first ?? 'attendance:x', fields: { person: 'Rosa Peña' } });
    expect(desk.refused(editAttendance, { id: second ?? 'attendance:x', fields: { person: 'ROSA PENA' } }).code).toBe('seated-twice');
  });

  it('keeps the time of a point over pauses and returns', () => {
    const { desk, sessionId } = prepared();
    desk.run(everybodyPresent, sessionId);
    desk.run(openSession, sessionId);
    const [first, second] = pointsOf(desk.document(), sessionId);
    if (first === undefined || second === undefined) throw new Error('two points');
    desk.wait(4 * MINUTE);
    desk.run(toggleClock, sessionId);
    desk.wait(20 * MINUTE);
    desk.run(toggleClock, sessionId);
    desk.wait(2 * MINUTE);
    desk.run(goToPoint, second.id);
    desk.wait(5 * MINUTE);
    desk.run(goToPoint, first.id);
    desk.wait(MINUTE);
    desk.run(closeSession, sessionId);
    expect(pointsOf(desk.document(), sessionId).slice(0, 2).map(({ spentSeconds }) => spentSeconds)).toEqual([7 * 60, 5 * 60]);
  });

  it('goes on in order when the clock is set back, and says so', () => {
    const { desk, sessionId, kinds } = prepared();
    desk.run(everybodyPresent, sessionId);
    desk.run(openSession, sessionId);
    desk.wait(3 * MINUTE);
    desk.run(noteAct, { sessionId, text: 'Antes del salto' });
    desk.wait(-60 * MINUTE);
    desk.run(followClock, { sessionId, by: -60 * MINUTE });
    desk.wait(2 * MINUTE);
    desk.run(noteAct, { sessionId, text: 'Después del salto' });
    desk.run(closeSession, sessionId);
    expect(kinds()).toEqual(['sessionOpened', 'pointStarted', 'noted', 'clockMoved', 'noted', 'pointEnded', 'sessionClosed']);
    const times = actsOf(desk.document(), sessionId).map(({ at }) => at);
    expect([...times].sort()).toEqual(times);
    expect(pointsOf(desk.document(), sessionId)[0]?.spentSeconds).toBe(5 * 60);
  });

  it('gives the word in order and measures it', () => {
    const { desk, actorIds, sessionId } = prepared();
    desk.run(openSession, sessionId);
    for (const actorId of [...actorIds, actorIds[0] ?? 'actor:x']) desk.run(requestWord, { sessionId, actorId });
    expect(turnsOf(desk.document(), sessionId)).toHaveLength(3);
    desk.run(giveWord, { sessionId, turnId: null });
    desk.wait(90_000);
    desk.run(giveWord, { sessionId, turnId: null });
    expect(turnsOf(desk.document(), sessionId).map(({ seconds, startedAt }) => [seconds, startedAt !== null])).toEqual([[90, true], [null, true], [null, false]]);
  });

  it('lets the secretary word a line anew without touching its facts, and take the wording back', () => {
    const { desk, sessionId } = prepared();
    desk.run(openSession, sessionId);
    const entry = actsOf(desk.document(), sessionId)[0];
    if (entry === undefined) throw new Error('an act');
    desk.run(wordAct, { id: entry.id, wording: 'Con el saludo del alcalde se abre la sesión.' });
    const worded = recordOf(desk.document(), 'actEntry', entry.id);
    expect(worded === undefined ? '' : sentenceOf(worded, desk.document(), t)).toBe('Con el saludo del alcalde se abre la sesión.');
    expect(worded?.facts).toEqual(entry.facts);
    desk.run(wordAct, { id: entry.id, wording: ' ' });
    expect(recordOf(desk.document(), 'actEntry', entry.id)?.wording).toBeNull();
  });

  it('names in the acta the person who came as the attendance names them, and no longer once they are erased there', () => {
    const { desk, sessionId } = prepared();
    desk.run(openSession, sessionId);
    const attendance = attendancesOf(desk.document(), sessionId)[0];
    if (attendance === undefined) throw new Error('an attendance');
    desk.run(editAttendance, { id: attendance.id, fields: { person: 'Marta Ríos' } });
    desk.run(togglePresence, attendance.id);
    const last = () => actsOf(desk.document(), sessionId).findLast(({ kind }) => kind === 'arrived');
    const said = () => { const act = last(); return act === undefined ? '' : sentenceOf(act, desk.document(), t); };
    expect(said()).toBe('Llega Marta Ríos por Alcaldía (decide).');
    expect(JSON.stringify(listOf(desk.document(), 'actEntry'))).not.toContain('Marta');
    desk.run(editAttendance, { id: attendance.id, fields: { person: '' } });
    expect(said()).toBe('Llega Alcaldía (decide).');
    desk.run(removeAttendance, attendance.id);
    expect(last()).toMatchObject({ subjectId: null, facts: { actor: 'Alcaldía', mandate: 'decides' } });
    expect(said()).toBe('Llega Alcaldía (decide).');
  });

  it('takes the line of the acta along when its act is undone', () => {
    const { desk, sessionId } = prepared();
    desk.run(openSession, sessionId);
    const before = listOf(desk.document(), 'actEntry').length;
    desk.run(parkIssue, { sessionId, text: 'Un asunto', actorId: null });
    const diff = desk.diffs.at(-1);
    if (diff === undefined) throw new Error('a diff');
    const undone = applyDiff(desk.document(), invertDiff(diff));
    expect(listOf(undone, 'actEntry')).toHaveLength(before);
    expect(listOf(undone, 'parkedIssue')).toHaveLength(0);
  });

  it('refuses a point without a title and a session without a name', () => {
    const { desk, sessionId } = prepared();
    expect(desk.refused(addPoint, { sessionId, title: '  ' }).code).toBe('point-title');
    expect(desk.refused(createSession, { name: '', templateId: 'blank', roundtableId: null }).code).toBe('session-name');
  });
});
