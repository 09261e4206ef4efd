import type { ChangeSet } from '@shared/document/change-set';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { seatsOf } from '@shared/domain/roundtable/seat';
import { attendanceId } from '@shared/domain/sessions/attendance';
import { isPresent, quorumOf } from '@shared/domain/sessions/presence';
import type { Session } from '@shared/domain/sessions/session';
import { t } from '@shared/i18n';
import { recordActOf, runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { attendancesOf, earlierAgreements, parkedOf, pointsOf, turnsOf } from '../selectors';
import { SESSION_TEMPLATES } from '../templates';

export const noSession = () => fail('no-such-session', 'sessions.error.noSuchSession');

interface NewSession {
  readonly name: string;
  readonly templateId: string;
  readonly roundtableId: RecordId | null;
}

/** The seats of the mesa are convened with their representatives and mandates. */
function conveneSeats(change: ChangeSet, document: Document, session: Session, roundtableId: RecordId): void {
  seatsOf(listOf(document, 'seat'), roundtableId).forEach(({ actorId, representative, mandate }, order) => {
    change.create('attendance', { sessionId: session.id, actorId, person: representative, mandate, order }, attendanceId(session.id, actorId));
  });
}

/**
 * Plans a session from a template, and gives its id. Where its mesa has agreements from before, the agenda begins with
 * them.
 */
export const createSession = defineCommand<NewSession, RecordId>({
  id: 'sessions.create',
  labelKey: 'sessions.command.create',
  undo: 'record',
  run: (change, document, { name, templateId, roundtableId }) => {
    const template = SESSION_TEMPLATES.find(({ id }) => id === templateId);
    if (name.trim() === '' || template === undefined) return fail('session-name', 'sessions.error.name');
    const session = change.create('session', {
      name: name.trim(),
      purpose: template.points.length === 0 ? '' : t(template.purposeKey),
      stage: template.stage,
      roundtableId,
    });
    const points = template.points.map(({ titleKey, methodKey, minutes }) => ({ title: t(titleKey), method: t(methodKey), minutes }));
    const earlier = t('sessions.template.earlier');
    if (earlierAgreements(document, session).length > 0 && points[0]?.title !== earlier) {
      points.unshift({ title: earlier, method: t('sessions.method.plenary'), minutes: 10 });
    }
    points.forEach((fields, order) => change.create('agendaPoint', { ...fields, sessionId: session.id, order }));
    if (roundtableId !== null) conveneSeats(change, document, session, roundtableId);
    return ok(session.id as RecordId);
  },
});

/** Changes what is said of a session. */
export const editSession = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'session'>> }>({
  id: 'sessions.edit',
  labelKey: 'sessions.command.edit',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'session', id) === undefined) return noSession();
    if (fields.name?.trim() === '') return fail('session-name', 'sessions.error.name');
    change.update('session', id, fields);
    return ok(undefined);
  },
});

/** Writes down how a mesa worked, as those who sat at it tell it. */
export const tellExperience = defineCommand<{ readonly tableId: RecordId; readonly experience: string }>({
  id: 'sessions.tellExperience',
  labelKey: 'sessions.command.tellExperience',
  undo: 'merge',
  mergeKey: ({ tableId }) => tableId,
  run: (change, document, { tableId, experience }) => {
    if (recordOf(document, 'roundtable', tableId) === undefined) return fail('no-such-table', 'roundtable.error.noSuchTable');
    change.update('roundtable', tableId, { experience: experience.trim() });
    return ok(undefined);
  },
});

/** Removes a session with its agenda, attendance and acta. */
export const removeSession = defineCommand<RecordId>({
  id: 'sessions.remove',
  labelKey: 'sessions.command.remove',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Convenes actors: each once, after those already convened. */
export const convene = defineCommand<{ readonly sessionId: RecordId; readonly actorIds: readonly RecordId[] }>({
  id: 'sessions.convene',
  labelKey: 'sessions.command.convene',
  undo: 'record',
  run: (change, document, { sessionId, actorIds }) => {
    if (recordOf(document, 'session', sessionId) === undefined) return noSession();
    let order = attendancesOf(document, sessionId).reduce((most, entry) => Math.max(most, entry.order), -1);
    for (const actorId of actorIds) {
      const id = attendanceId(sessionId, actorId);
      const actor = recordOf(document, 'actor', actorId);
      if (actor === undefined || change.get(id) !== undefined) continue;
      order += 1;
      const fields = { sessionId, actorId, person: actor.focalPoint, role: actor.focalPointRole, order };
      change.create('attendance', fields, id);
    }
    return ok(undefined);
  },
});

/** Opens a session: from now on its acts are written down. Only one runs at a time. */
export const openSession = defineCommand<RecordId>({
  id: 'sessions.open',
  labelKey: 'sessions.command.open',
  undo: 'record',
  run: (change, document, id) => {
    const session = recordOf(document, 'session', id);
    if (session === undefined) return noSession();
    const running = runningSession(document);
    if (running?.id === id) return ok(undefined);
    if (running !== undefined) return fail('session-running', 'sessions.error.otherRunning', { name: running.name });
    if (session.status === 'closed') {
      // Those who were there when it was closed are taken to be there still: who is not is marked as gone.
      for (const attendance of attendancesOf(document, id)) {
        if (attendance.stays.at(-1)?.to !== session.closedAt) continue;
        change.update('attendance', attendance.id, { stays: [...attendance.stays, { from: change.stamp.now, to: null }] });
      }
      change.update('session', id, { status: 'open', closedAt: null });
      recordActOf(change, document, id, { kind: 'sessionReopened' });
      return ok(undefined);
    }
    const { now } = change.stamp;
    const first = pointsOf(document, id)[0];
    change.update('session', id, {
      status: 'open',
      openedAt: now,
      currentPointId: first?.id ?? null,
      runningSince: first === undefined ? null : now,
    });
    if (first !== undefined) change.update('agendaPoint', first.id, { startedAt: now });
    const { present, convened, needed, met } = quorumOf(session.quorum, attendancesOf(document, id));
    recordActOf(change, document, id, { kind: 'sessionOpened', facts: { present, convened, needed, met: met ? 1 : 0 } });
    if (first !== undefined) {
      recordActOf(change, document, id, { kind: 'pointStarted', subjectId: first.id, facts: { point: first.title, minutes: first.minutes } });
    }
    return ok(undefined);
  },
});

/** Closes a session: clocks stop, and those still in the room leave with it. */
export const closeSession = defineCommand<RecordId>({
  id: 'sessions.close',
  labelKey: 'sessions.command.close',
  undo: 'record',
  run: (change, document, id) => {
    const session = recordOf(document, 'session', id);
    if (session === undefined) return noSession();
    if (session.status !== 'open') return fail('session-not-open', 'sessions.error.notOpen', { name: session.name });
    const { now } = change.stamp;
    leavePoint(change, document, session);
    const attendances = attendancesOf(document, id);
    const { present } = quorumOf(session.quorum, attendances);
    for (const { id: attendance, stays } of attendances.filter(isPresent)) {
      change.update('attendance', attendance, { stays: stays.map((stay) => (stay.to === null ? { ...stay, to: now } : stay)) });
    }
    for (const turn of turnsOf(document, id)) {
      if (turn.startedAt === null) change.remove([turn.id]);
      else if (turn.seconds === null) change.update('speakingTurn', turn.id, { seconds: secondsBetween(turn.startedAt, now) });
    }
    change.update('session', id, { status: 'closed', closedAt: now, currentPointId: null, runningSince: null });
    recordActOf(change, document, id, { kind: 'sessionClosed', facts: { present, parked: parkedOf(document, id).filter(({ resolvedAt }) => resolvedAt === null).length } });
    return ok(undefined);
  },
});

/** Seconds from one instant to another; a clock set back gives none. */
export function secondsBetween(from: string, to: string): number {
  return Math.min(86_400, Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000));
}

/** Ends the current point, with its time, as part of a command. */
export function leavePoint(change: ChangeSet, document: Document, session: Session): void {
  const { now } = change.stamp;
  const point = session.currentPointId === null ? undefined : recordOf(document, 'agendaPoint', session.currentPointId);
  if (point === undefined) return;
  const spentSeconds = point.spentSeconds + (session.runningSince === null ? 0 : secondsBetween(session.runningSince, now));
  change.update('agendaPoint', point.id, { spentSeconds, endedAt: now });
  recordActOf(change, document, session.id, {
    kind: 'pointEnded',
    subjectId: point.id,
    facts: { point: point.title, spent: Math.round(spentSeconds / 60), minutes: point.minutes },
  });
}
