import { listOf, recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { Agreement } from '../../domain/roundtable/agreement';
import type { Deliverable } from '../../domain/roundtable/deliverable';
import type { Dissent } from '../../domain/roundtable/dissent';
import type { DotVote } from '../../domain/roundtable/dot-vote';
import type { Roundtable } from '../../domain/roundtable/roundtable';
import type { VoteRound } from '../../domain/roundtable/vote-round';
import { actsInOrder, type ActEntry } from '../../domain/sessions/act-entry';
import type { AgendaPoint } from '../../domain/sessions/agenda-point';
import type { Attendance } from '../../domain/sessions/attendance';
import type { ParkedIssue } from '../../domain/sessions/parked-issue';
import type { Session } from '../../domain/sessions/session';

/** All that a document holds of one session, in order: what its papers are made of. */
export interface SessionFacts {
  readonly session: Session;
  readonly table: Roundtable | undefined;
  readonly points: readonly AgendaPoint[];
  readonly attendances: readonly Attendance[];
  readonly acts: readonly ActEntry[];
  /** Votes closed in the session. */
  readonly rounds: readonly VoteRound[];
  /** Votes by dots closed in the session. */
  readonly dotVotes: readonly DotVote[];
  readonly agreements: readonly Agreement[];
  /** Agreements of the same mesa from other sessions. */
  readonly earlier: readonly Agreement[];
  readonly deliverables: readonly Deliverable[];
  readonly dissents: readonly Dissent[];
  readonly parked: readonly ParkedIssue[];
}

/** The facts of a session, or undefined where it is not there. */
export function sessionFacts(document: Document, sessionId: RecordId): SessionFacts | undefined {
  const session = recordOf(document, 'session', sessionId);
  if (session === undefined) return undefined;
  const own = <Item extends { readonly sessionId: RecordId | null }>(items: readonly Item[]): readonly Item[] => items.filter((item) => item.sessionId === sessionId);
  const byOrder = (one: { readonly order: number }, other: { readonly order: number }): number => one.order - other.order;
  const byNumber = (one: Agreement, other: Agreement): number => one.number - other.number;
  const agreements = [...own(listOf(document, 'agreement'))].sort(byNumber);
  return {
    session,
    table: session.roundtableId === null ? undefined : recordOf(document, 'roundtable', session.roundtableId),
    points: [...own(listOf(document, 'agendaPoint'))].sort(byOrder),
    attendances: [...own(listOf(document, 'attendance'))].sort(byOrder),
    acts: actsInOrder(listOf(document, 'actEntry'), sessionId),
    rounds: own(listOf(document, 'voteRound')).filter(({ closedAt }) => closedAt !== null).sort((one, other) => ((one.closedAt ?? '') < (other.closedAt ?? '') ? -1 : 1)),
    dotVotes: own(listOf(document, 'dotVote')).filter(({ closedAt }) => closedAt !== null).sort((one, other) => ((one.closedAt ?? '') < (other.closedAt ?? '') ? -1 : 1)),
    agreements,
    earlier: listOf(document, 'agreement')
      .filter((agreement) => session.roundtableId !== null && agreement.roundtableId === session.roundtableId && agreement.sessionId !== sessionId)
      .sort(byNumber),
    deliverables: agreements.flatMap(({ id }) => listOf(document, 'deliverable').filter(({ agreementId }) => agreementId === id).sort(byOrder)),
    dissents: own(listOf(document, 'dissent')),
    parked: [...own(listOf(document, 'parkedIssue'))].filter(({ resolvedAt }) => resolvedAt === null).sort(byOrder),
  };
}

/** The name of an actor; empty where it is gone or none was said. */
export function actorNameIn(document: Document, actorId: RecordId | null): string {
  return actorId === null ? '' : (recordOf(document, 'actor', actorId)?.name ?? '');
}

/** Names of actors in a list, those that are gone left out. */
export function actorNamesIn(document: Document, actorIds: readonly RecordId[]): string {
  return actorIds.map((id) => actorNameIn(document, id)).filter((name) => name !== '').join(', ');
}
