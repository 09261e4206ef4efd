import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { recordActOf } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { pointsOf, turnsOf } from '../selectors';
import { leavePoint, noSession, secondsBetween } from './session-commands';

const noPoint = () => fail('no-such-point', 'sessions.error.noSuchPoint');

/** Adds a point at the end of the agenda, and gives its id. */
export const addPoint = defineCommand<{ readonly sessionId: RecordId; readonly title: string }, RecordId>({
  id: 'sessions.addPoint',
  labelKey: 'sessions.command.addPoint',
  undo: 'record',
  run: (change, document, { sessionId, title }) => {
    if (recordOf(document, 'session', sessionId) === undefined) return noSession();
    if (title.trim() === '') return fail('point-title', 'sessions.error.pointTitle');
    const order = (pointsOf(document, sessionId).at(-1)?.order ?? -1) + 1;
    return ok(change.create('agendaPoint', { sessionId, title: title.trim(), order }).id as RecordId);
  },
});

export const editPoint = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'agendaPoint'>> }>({
  id: 'sessions.editPoint',
  labelKey: 'sessions.command.editPoint',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'agendaPoint', id) === undefined) return noPoint();
    if (fields.title?.trim() === '') return fail('point-title', 'sessions.error.pointTitle');
    const { minutes } = fields;
    if (minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440)) {
      return fail('point-minutes', 'sessions.error.minutes');
    }
    change.update('agendaPoint', id, fields);
    return ok(undefined);
  },
});

export const removePoint = defineCommand<RecordId>({
  id: 'sessions.removePoint',
  labelKey: 'sessions.command.removePoint',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Moves a point one place up (−1) or down (+1). */
export const movePoint = defineCommand<{ readonly id: RecordId; readonly by: -1 | 1 }>({
  id: 'sessions.movePoint',
  labelKey: 'sessions.command.movePoint',
  undo: 'record',
  run: (change, document, { id, by }) => {
    const moved = recordOf(document, 'agendaPoint', id);
    if (moved === undefined) return noPoint();
    const order = pointsOf(document, moved.sessionId).map((point) => point.id);
    const from = order.indexOf(moved.id);
    const other = order[from + by];
    if (other === undefined) return ok(undefined);
    order[from] = other;
    order[from + by] = moved.id;
    order.forEach((pointId, index) => change.update('agendaPoint', pointId, { order: index }));
    return ok(undefined);
  },
});

/** Goes to a point of the session that runs: the current one ends, this one begins (again). */
export const goToPoint = defineCommand<RecordId>({
  id: 'sessions.goToPoint',
  labelKey: 'sessions.command.goToPoint',
  undo: 'record',
  run: (change, document, id) => {
    const point = recordOf(document, 'agendaPoint', id);
    const session = point === undefined ? undefined : recordOf(document, 'session', point.sessionId);
    if (point === undefined || session === undefined) return noPoint();
    if (session.status !== 'open') return fail('session-not-open', 'sessions.error.notOpen', { name: session.name });
    if (session.currentPointId === id) return ok(undefined);
    leavePoint(change, document, session);
    const { now } = change.stamp;
    change.update('agendaPoint', id, { startedAt: point.startedAt ?? now, endedAt: null });
    change.update('session', session.id, { currentPointId: id, runningSince: now });
    recordActOf(change, document, session.id, { kind: 'pointStarted', subjectId: id, facts: { point: point.title, minutes: point.minutes } });
    return ok(undefined);
  },
});

/** Stops the point's clock, or lets it go on. */
export const toggleClock = defineCommand<RecordId>({
  id: 'sessions.toggleClock',
  labelKey: 'sessions.command.toggleClock',
  undo: 'record',
  run: (change, document, sessionId) => {
    const session = recordOf(document, 'session', sessionId);
    if (session === undefined) return noSession();
    const point = session.currentPointId === null ? undefined : recordOf(document, 'agendaPoint', session.currentPointId);
    if (point === undefined) return ok(undefined);
    const { now } = change.stamp;
    if (session.runningSince === null) change.update('session', sessionId, { runningSince: now });
    else {
      change.update('agendaPoint', point.id, { spentSeconds: point.spentSeconds + secondsBetween(session.runningSince, now) });
      change.update('session', sessionId, { runningSince: null });
    }
    return ok(undefined);
  },
});

/**
 * The machine's clock moved by `by` milliseconds beyond the time that passed: what runs is moved along with it, so
 * that no time is won or lost, and the acta says so.
 */
export const followClock = defineCommand<{ readonly sessionId: RecordId; readonly by: number }>({
  id: 'sessions.followClock',
  labelKey: 'sessions.command.followClock',
  undo: 'record',
  run: (change, document, { sessionId, by }) => {
    const session = recordOf(document, 'session', sessionId);
    if (session === undefined) return noSession();
    const moved = (instant: string): string => toInstant(Date.parse(instant) + by);
    if (session.runningSince !== null) change.update('session', sessionId, { runningSince: moved(session.runningSince) });
    for (const turn of turnsOf(document, sessionId)) {
      if (turn.startedAt !== null && turn.seconds === null) change.update('speakingTurn', turn.id, { startedAt: moved(turn.startedAt) });
    }
    recordActOf(change, document, sessionId, { kind: 'clockMoved', facts: { minutes: Math.round(by / 6000) / 10 } });
    return ok(undefined);
  },
});
