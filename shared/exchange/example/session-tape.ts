import type { CivilDate, Instant } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import type { ActEntry, ActKind } from '../../domain/sessions/act-entry';
import { attendanceId, type Attendance, type Mandate } from '../../domain/sessions/attendance';
import { isPresent, quorumOf } from '../../domain/sessions/presence';
import type { Session, SessionStage } from '../../domain/sessions/session';
import { found, type Story } from './story';

/** Somebody at a session of the example: whose, who (an invented name), with what mandate, and when in the room. */
export interface Sitter {
  readonly actor: string;
  readonly person: string;
  readonly role: string;
  readonly mandate?: Mandate;
  /** Times of day; without `from`, there at the opening; without `to`, to the end. Null: never came. */
  readonly from?: string | null;
}

/** A session as it is planned. */
export interface SessionPlan {
  readonly name: string;
  readonly purpose: string;
  readonly day: CivilDate;
  readonly start: string;
  readonly place: string;
  readonly stage: SessionStage;
  readonly tableId: RecordId;
  readonly facilitator: string;
  readonly secretary: string;
  readonly invitation: string;
  readonly points: readonly { readonly title: string; readonly method: string; readonly minutes: number; readonly responsible?: string }[];
  readonly sitters: readonly Sitter[];
}

/** A session planned with its agenda and those convened. */
export interface PlannedSession {
  readonly session: Session;
  readonly pointIds: readonly RecordId[];
  /** The attendance of each actor, by its key. */
  readonly attendances: ReadonlyMap<string, RecordId>;
}

/** Plans a session: quorum of half plus one, agenda, invitations. */
export function planSession({ changes, actors }: Story, plan: SessionPlan): PlannedSession {
  const { name, purpose, day, start, place, stage, tableId, facilitator, secretary, invitation } = plan;
  const said = { name, purpose, place, stage, facilitator, secretary, invitation };
  const session = changes.create('session', { ...said, date: day, startTime: start, roundtableId: tableId });
  const pointIds = plan.points.map(
    (point, order) => changes.create('agendaPoint', { responsible: '', ...point, sessionId: session.id, order }).id as RecordId,
  );
  const attendances = new Map<string, RecordId>();
  plan.sitters.forEach(({ actor, person, role, mandate = 'decides', from }, order) => {
    const actorId = found(actors, actor).id;
    const answer = from === null ? 'excused' : 'confirmed';
    const fields = { sessionId: session.id, actorId, person, role, mandate, answer, order } as const;
    attendances.set(actor, changes.create('attendance', fields, attendanceId(session.id, actorId)).id);
  });
  return { session, pointIds, attendances };
}

/** A session that is being told: each act goes to the acta with the facts that the program itself writes down. */
export interface SessionTape {
  readonly sessionId: RecordId;
  readonly instant: (time: string) => Instant;
  readonly act: (time: string, kind: ActKind, subjectId: RecordId | null, facts: ActEntry['facts']) => void;
  /** Ends the point under discussion and goes to the one at this place. */
  readonly point: (time: string, place: number) => void;
  readonly arrive: (time: string, actor: string) => void;
  readonly leave: (time: string, actor: string) => void;
  /** Somebody has the word for so many seconds. */
  readonly word: (time: string, actor: string, seconds: number) => void;
  readonly park: (time: string, text: string, actor: string) => RecordId;
  readonly note: (time: string, text: string) => void;
  readonly close: (time: string) => void;
}

/** Opens a planned session at a time of its day. Throws where the acts told are not in the order of time. */
export function openTape(story: Story, plan: SessionPlan, planned: PlannedSession, opening: string): SessionTape {
  const { changes, actors, calendar } = story;
  const { session, pointIds, attendances } = planned;
  const sessionId: RecordId = session.id;
  const instant = (time: string): Instant => calendar.instant(plan.day, time);
  let order = 0;
  let last = '';
  let turns = 0;
  let parked = 0;
  let current: { readonly id: RecordId; readonly place: number; readonly since: string } | null = null;

  const act: SessionTape['act'] = (time, kind, subjectId, facts) => {
    if (time < last) throw new Error(`The example tells ${kind} at ${time}, after what came at ${last}`);
    last = time;
    order += 1;
    changes.create('actEntry', { sessionId, order, at: instant(time), kind, subjectId, facts });
  };
  const present = (): readonly Attendance[] => [...attendances.values()].map((id) => changes.get(id) as Attendance);
  const sitterOf = (actor: string): Sitter => plan.sitters.find((sitter) => sitter.actor === actor) ?? { actor, person: '', role: '' };
  const moved = (time: string, kind: 'arrived' | 'left', actor: string): void => {
    const id = found(attendances, actor);
    const attendance = changes.get(id) as Attendance;
    const at = instant(time);
    const stays =
      kind === 'arrived' ? [...attendance.stays, { from: at, to: null }] : attendance.stays.map((stay) => ({ ...stay, to: stay.to ?? at }));
    changes.update('attendance', id, { stays });
    const { person, mandate = 'decides' } = sitterOf(actor);
    act(time, kind, id, { actor: found(actors, actor).name, person, mandate });
  };
  const leavePoint = (time: string): void => {
    if (current === null) return;
    const spentSeconds = (Date.parse(instant(time)) - Date.parse(instant(current.since))) / 1000;
    changes.update('agendaPoint', current.id, { spentSeconds, endedAt: instant(time) });
    const { title = '', minutes = 0 } = plan.points[current.place] ?? {};
    act(time, 'pointEnded', current.id, { point: title, spent: Math.round(spentSeconds / 60), minutes });
  };
  const beginPoint = (time: string, place: number): void => {
    const id = pointIds[place];
    const planned = plan.points[place];
    if (id === undefined || planned === undefined) throw new Error(`The example has no point ${String(place)}`);
    changes.update('agendaPoint', id, { startedAt: instant(time) });
    act(time, 'pointStarted', id, { point: planned.title, minutes: planned.minutes });
    current = { id, place, since: time };
  };

  for (const { actor, from } of plan.sitters) {
    if (from === undefined) changes.update('attendance', found(attendances, actor), { stays: [{ from: instant(opening), to: null }] });
  }
  changes.update('session', sessionId, { status: 'open', openedAt: instant(opening) });
  const { convened, present: there, needed, met } = quorumOf(session.quorum, present());
  act(opening, 'sessionOpened', null, { present: there, convened, needed, met: met ? 1 : 0 });
  beginPoint(opening, 0);

  return {
    sessionId,
    instant,
    act,
    point: (time, place) => {
      leavePoint(time);
      beginPoint(time, place);
    },
    arrive: (time, actor) => { moved(time, 'arrived', actor); },
    leave: (time, actor) => { moved(time, 'left', actor); },
    word: (time, actor, seconds) => {
      turns += 1;
      const pointId = current?.id ?? null;
      changes.create('speakingTurn', { sessionId, actorId: found(actors, actor).id, pointId, order: turns, startedAt: instant(time), seconds });
    },
    park: (time, text, actor) => {
      parked += 1;
      const { id, name } = found(actors, actor);
      const issue = changes.create('parkedIssue', { sessionId, text, raisedById: id, order: parked });
      act(time, 'parked', issue.id, { text, actor: name });
      return issue.id;
    },
    note: (time, text) => { act(time, 'noted', null, { text }); },
    close: (time) => {
      leavePoint(time);
      const { present: atEnd } = quorumOf(session.quorum, present());
      for (const attendance of present()) {
        if (isPresent(attendance)) {
          changes.update('attendance', attendance.id, { stays: attendance.stays.map((stay) => ({ ...stay, to: stay.to ?? instant(time) })) });
        }
      }
      changes.update('session', sessionId, { status: 'closed', closedAt: instant(time) });
      act(time, 'sessionClosed', null, { present: atEnd, parked });
    },
  };
}
