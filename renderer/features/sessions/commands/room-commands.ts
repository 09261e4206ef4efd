import type { ChangeSet } from '@shared/document/change-set';
import { recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { AGREEMENT_STATES, type AgreementState } from '@shared/domain/roundtable/agreement';
import type { Attendance } from '@shared/domain/sessions/attendance';
import { isPresent, quorumOf, samePerson } from '@shared/domain/sessions/presence';
import type { Session } from '@shared/domain/sessions/session';
import { recordActOf } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { attendancesOf, parkedOf, turnsOf } from '../selectors';
import { noSession, secondsBetween } from './session-commands';

const noAttendance = () => fail('no-such-attendance', 'sessions.error.noSuchAttendance');

function nameOf(document: Document, actorId: RecordId): string {
  return recordOf(document, 'actor', actorId)?.name ?? '';
}

/** Adds another person of an actor already convened, and gives the id. */
export const addPerson = defineCommand<{ readonly sessionId: RecordId; readonly actorId: RecordId }, RecordId>({
  id: 'sessions.addPerson',
  labelKey: 'sessions.command.addPerson',
  undo: 'record',
  run: (change, document, { sessionId, actorId }) => {
    const others = attendancesOf(document, sessionId);
    const beside = others.filter((other) => other.actorId === actorId).at(-1);
    const order = (beside ?? others.at(-1))?.order ?? 0;
    return ok(change.create('attendance', { sessionId, actorId, mandate: 'technical', order: order + 0.001 }).id as RecordId);
  },
});

/** Changes what is said of somebody's attendance. A person who is down already for another actor is refused. */
export const editAttendance = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'attendance'>> }>({
  id: 'sessions.editAttendance',
  labelKey: 'sessions.command.editAttendance',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    const attendance = recordOf(document, 'attendance', id);
    if (attendance === undefined) return noAttendance();
    if (fields.person !== undefined) {
      const twin = samePerson(attendancesOf(document, attendance.sessionId), fields.person, id);
      if (twin !== undefined) {
        return fail('seated-twice', 'sessions.error.seatedTwice', { person: fields.person, actor: nameOf(document, twin.actorId) });
      }
    }
    change.update('attendance', id, fields);
    return ok(undefined);
  },
});

export const removeAttendance = defineCommand<RecordId>({
  id: 'sessions.removeAttendance',
  labelKey: 'sessions.command.removeAttendance',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Writes down that the quorum was reached or lost by what the change did. */
function noteQuorum(change: ChangeSet, document: Document, session: Session): void {
  const before = attendancesOf(document, session.id);
  const after = before.map((attendance) => (change.get(attendance.id) as Attendance | undefined) ?? attendance);
  const was = quorumOf(session.quorum, before);
  const is = quorumOf(session.quorum, after);
  if (was.met === is.met) return;
  recordActOf(change, document, session.id, {
    kind: is.met ? 'quorumReached' : 'quorumLost',
    facts: { present: is.present, needed: is.needed },
  });
}

/** Somebody comes in, or leaves. While the session runs it is an act; before, it is a name ticked off at the door. */
export const togglePresence = defineCommand<RecordId>({
  id: 'sessions.togglePresence',
  labelKey: 'sessions.command.togglePresence',
  undo: 'record',
  run: (change, document, id) => {
    const attendance = recordOf(document, 'attendance', id);
    const session = attendance === undefined ? undefined : recordOf(document, 'session', attendance.sessionId);
    if (attendance === undefined || session === undefined) return noAttendance();
    if (session.status === 'closed') return fail('session-closed', 'sessions.error.closed', { name: session.name });
    const { now } = change.stamp;
    const leaves = isPresent(attendance);
    const isOpen = session.status === 'open';
    const stays = leaves
      ? isOpen
        ? attendance.stays.map((stay) => (stay.to === null ? { from: stay.from, to: stay.from > now ? stay.from : now } : stay))
        : attendance.stays.slice(0, -1)
      : [...attendance.stays, { from: now, to: null }];
    change.update('attendance', id, { stays });
    if (!isOpen) return ok(undefined);
    const facts = { actor: nameOf(document, attendance.actorId), mandate: attendance.mandate };
    recordActOf(change, document, session.id, { kind: leaves ? 'left' : 'arrived', subjectId: id, facts });
    noteQuorum(change, document, session);
    return ok(undefined);
  },
});

/** Ticks off everybody who is convened and not in the room yet: one act for a full room. */
export const everybodyPresent = defineCommand<RecordId>({
  id: 'sessions.everybodyPresent',
  labelKey: 'sessions.command.everybodyPresent',
  undo: 'record',
  run: (change, document, sessionId) => {
    const session = recordOf(document, 'session', sessionId);
    if (session === undefined) return noSession();
    if (session.status !== 'planned') return fail('session-begun', 'sessions.error.begun');
    for (const { id, stays } of attendancesOf(document, sessionId).filter((attendance) => !isPresent(attendance))) {
      change.update('attendance', id, { stays: [...stays, { from: change.stamp.now, to: null }] });
    }
    return ok(undefined);
  },
});

/** An actor asks for the word; one that waits or speaks already keeps its place. */
export const requestWord = defineCommand<{ readonly sessionId: RecordId; readonly actorId: RecordId }>({
  id: 'sessions.requestWord',
  labelKey: 'sessions.command.requestWord',
  undo: 'record',
  run: (change, document, { sessionId, actorId }) => {
    const session = recordOf(document, 'session', sessionId);
    if (session === undefined) return noSession();
    const turns = turnsOf(document, sessionId);
    if (turns.some((turn) => turn.actorId === actorId && turn.seconds === null)) return ok(undefined);
    const order = (turns.at(-1)?.order ?? 0) + 1;
    change.create('speakingTurn', { sessionId, actorId, pointId: session.currentPointId, order });
    return ok(undefined);
  },
});

/** Gives the word to the next who waits, or to the turn named; who spoke until now has spoken. */
export const giveWord = defineCommand<{ readonly sessionId: RecordId; readonly turnId: RecordId | null }>({
  id: 'sessions.giveWord',
  labelKey: 'sessions.command.giveWord',
  undo: 'record',
  run: (change, document, { sessionId, turnId }) => {
    const { now } = change.stamp;
    const turns = turnsOf(document, sessionId);
    for (const turn of turns) {
      if (turn.startedAt !== null && turn.seconds === null) {
        change.update('speakingTurn', turn.id, { seconds: secondsBetween(turn.startedAt, now) });
      }
    }
    const next = turns.find((turn) => turn.startedAt === null && (turnId === null || turn.id === turnId));
    if (next !== undefined) change.update('speakingTurn', next.id, { startedAt: now });
    return ok(undefined);
  },
});

/** Takes a waiting turn off the list. */
export const dropTurn = defineCommand<RecordId>({
  id: 'sessions.dropTurn',
  labelKey: 'sessions.command.dropTurn',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Sets an issue aside, to be taken up later. */
export const parkIssue = defineCommand<{ readonly sessionId: RecordId; readonly text: string; readonly actorId: RecordId | null }>({
  id: 'sessions.parkIssue',
  labelKey: 'sessions.command.parkIssue',
  undo: 'record',
  run: (change, document, { sessionId, text, actorId }) => {
    const session = recordOf(document, 'session', sessionId);
    if (session === undefined) return noSession();
    if (text.trim() === '') return fail('issue-text', 'sessions.error.text');
    const order = (parkedOf(document, sessionId).at(-1)?.order ?? 0) + 1;
    const issue = change.create('parkedIssue', { sessionId, text: text.trim(), raisedById: actorId, order });
    if (session.status === 'open') {
      const actor = actorId === null ? '' : nameOf(document, actorId);
      recordActOf(change, document, sessionId, { kind: 'parked', subjectId: issue.id, facts: { text: issue.text, actor } });
    }
    return ok(undefined);
  },
});

/** An issue was taken up, or waits again. */
export const toggleIssue = defineCommand<RecordId>({
  id: 'sessions.toggleIssue',
  labelKey: 'sessions.command.toggleIssue',
  undo: 'record',
  run: (change, document, id) => {
    const issue = recordOf(document, 'parkedIssue', id);
    if (issue === undefined) return fail('no-such-issue', 'sessions.error.noSuchIssue');
    change.update('parkedIssue', id, { resolvedAt: issue.resolvedAt === null ? change.stamp.now : null });
    return ok(undefined);
  },
});

/** A line of the secretary's own in the acta. */
export const noteAct = defineCommand<{ readonly sessionId: RecordId; readonly text: string }>({
  id: 'sessions.note',
  labelKey: 'sessions.command.note',
  undo: 'record',
  run: (change, document, { sessionId, text }) => {
    if (recordOf(document, 'session', sessionId) === undefined) return noSession();
    if (text.trim() === '') return fail('note-text', 'sessions.error.text');
    recordActOf(change, document, sessionId, { kind: 'noted', facts: { text: text.trim() } });
    return ok(undefined);
  },
});

/** Words a line of the acta anew; an empty wording gives back the sentence made from the facts, which never change. */
export const wordAct = defineCommand<{ readonly id: RecordId; readonly wording: string }>({
  id: 'sessions.wordAct',
  labelKey: 'sessions.command.wordAct',
  undo: 'merge',
  mergeKey: ({ id }) => id,
  run: (change, document, { id, wording }) => {
    if (recordOf(document, 'actEntry', id) === undefined) return fail('no-such-act', 'sessions.error.noSuchAct');
    change.update('actEntry', id, { wording: wording.trim() === '' ? null : wording.trim() });
    return ok(undefined);
  },
});

/** Tells how an earlier agreement stands, at the session that asks. */
export const followUp = defineCommand<{ readonly sessionId: RecordId; readonly agreementId: RecordId; readonly state: AgreementState; readonly progress: string }>({
  id: 'sessions.followUp',
  labelKey: 'sessions.command.followUp',
  undo: 'record',
  run: (change, document, { sessionId, agreementId, state, progress }) => {
    const session = recordOf(document, 'session', sessionId);
    const agreement = recordOf(document, 'agreement', agreementId);
    if (session === undefined || agreement === undefined || !AGREEMENT_STATES.includes(state)) return noSession();
    change.update('agreement', agreementId, { state, progress: progress.trim() });
    if (session.status === 'open') {
      const facts = { number: agreement.number, state, progress: progress.trim() };
      recordActOf(change, document, sessionId, { kind: 'followedUp', subjectId: agreementId, facts });
    }
    return ok(undefined);
  },
});

/** Types in one participant's evaluation form. */
export const addEvaluation = defineCommand<{ readonly sessionId: RecordId; readonly fields: Partial<ContentOf<'sessionEvaluation'>> }>({
  id: 'sessions.evaluate',
  labelKey: 'sessions.command.evaluate',
  undo: 'record',
  run: (change, document, { sessionId, fields }) => {
    if (recordOf(document, 'session', sessionId) === undefined) return noSession();
    change.create('sessionEvaluation', { ...fields, sessionId });
    return ok(undefined);
  },
});
