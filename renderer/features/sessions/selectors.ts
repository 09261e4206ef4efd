import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { ActEntry } from '@shared/domain/sessions/act-entry';
import { actsInOrder } from '@shared/domain/sessions/act-entry';
import type { AgendaPoint } from '@shared/domain/sessions/agenda-point';
import type { Attendance } from '@shared/domain/sessions/attendance';
import type { ParkedIssue } from '@shared/domain/sessions/parked-issue';
import type { Session } from '@shared/domain/sessions/session';
import type { SpeakingTurn } from '@shared/domain/sessions/speaking-turn';
import type { Agreement } from '@shared/domain/roundtable/agreement';

const byOrder = (one: { readonly order: number; readonly id: string }, other: { readonly order: number; readonly id: string }): number =>
  one.order - other.order || (one.id < other.id ? -1 : 1);

function ofSession<Item extends { readonly sessionId: RecordId; readonly order: number; readonly id: string }>(
  items: readonly Item[],
  sessionId: RecordId,
): readonly Item[] {
  return items.filter((item) => item.sessionId === sessionId).sort(byOrder);
}

export function pointsOf(document: Document, sessionId: RecordId): readonly AgendaPoint[] {
  return ofSession(listOf(document, 'agendaPoint'), sessionId);
}

export function attendancesOf(document: Document, sessionId: RecordId): readonly Attendance[] {
  return ofSession(listOf(document, 'attendance'), sessionId);
}

export function turnsOf(document: Document, sessionId: RecordId): readonly SpeakingTurn[] {
  return ofSession(listOf(document, 'speakingTurn'), sessionId);
}

export function parkedOf(document: Document, sessionId: RecordId): readonly ParkedIssue[] {
  return ofSession(listOf(document, 'parkedIssue'), sessionId);
}

export function actsOf(document: Document, sessionId: RecordId): readonly ActEntry[] {
  return actsInOrder(listOf(document, 'actEntry'), sessionId);
}

/** The sessions, latest first; those without a day at the top, where they wait for one. */
export function sessionsInOrder(document: Document): readonly Session[] {
  return [...listOf(document, 'session')].sort((one, other) => (one.date ?? '9999') < (other.date ?? '9999') ? 1 : (one.date ?? '9999') > (other.date ?? '9999') ? -1 : one.createdAt < other.createdAt ? 1 : -1);
}

/** The agreements of the session's mesa that came from other sessions and still ask for something. */
export function earlierAgreements(document: Document, session: Session): readonly Agreement[] {
  if (session.roundtableId === null) return [];
  return listOf(document, 'agreement')
    .filter(({ roundtableId, sessionId }) => roundtableId === session.roundtableId && sessionId !== session.id)
    .sort((one, other) => one.number - other.number);
}
