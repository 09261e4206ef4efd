import { listOf, type Document } from '../../document/document';
import { OPEN_CALL_STATES, type Call } from '../../domain/calls/call';
import type { CallAnswer } from '../../domain/calls/call-answer';
import { daysBetween, type CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';

/** Days before a deadline from which it counts as near. */
export const NEAR_DAYS = 30;

/**
 * Where the deadline of a call stands: of one that can still be applied to, `past`, `near` (within `NEAR_DAYS`),
 * `ahead` or `none` (without a day); of any other, `closed`.
 */
export type DeadlineStanding = 'past' | 'near' | 'ahead' | 'none' | 'closed';

/** A call with what can be read from it and its answers on a day. */
export interface CallReading {
  readonly call: Call;
  /** In the order in which they were sent, those not sent yet last. */
  readonly answers: readonly CallAnswer[];
  /** Days from today to the deadline; negative where it has passed, null where there is none. */
  readonly daysLeft: number | null;
  readonly standing: DeadlineStanding;
  readonly interested: number;
  readonly waiting: number;
}

/** Whether a call can still be applied to by its state; its deadline is not looked at. */
export function isOpenCall({ state }: Pick<Call, 'state'>): boolean {
  return OPEN_CALL_STATES.includes(state);
}

function standingOf(call: Call, daysLeft: number | null): DeadlineStanding {
  if (!isOpenCall(call)) return 'closed';
  if (daysLeft === null) return 'none';
  if (daysLeft < 0) return 'past';
  return daysLeft <= NEAR_DAYS ? 'near' : 'ahead';
}

/** Reads one call on a day. */
export function readCall(call: Call, answers: readonly CallAnswer[], today: CivilDate): CallReading {
  const daysLeft = call.deadline === null ? null : daysBetween(today, call.deadline);
  const sent = (answer: CallAnswer): string => answer.sentOn ?? '9999';
  return {
    call,
    answers: answers.toSorted((one, other) => (sent(one) < sent(other) ? -1 : sent(one) > sent(other) ? 1 : 0)),
    daysLeft,
    standing: standingOf(call, daysLeft),
    interested: answers.filter(({ answer }) => answer === 'interested').length,
    waiting: answers.filter(({ answer }) => answer === 'waiting').length,
  };
}

/** The calls of a process in their order, read on a day. */
export function callsOf(document: Document, today: CivilDate): readonly CallReading[] {
  const byCall = new Map<RecordId, CallAnswer[]>();
  for (const answer of listOf(document, 'callAnswer')) {
    const own = byCall.get(answer.callId);
    if (own === undefined) byCall.set(answer.callId, [answer]);
    else own.push(answer);
  }
  return listOf(document, 'call')
    .toSorted((one, other) => one.order - other.order)
    .map((call) => readCall(call, byCall.get(call.id) ?? [], today));
}

/** Calls that can still be applied to, the deadline not passed, soonest first; those without one last. */
export function openCalls(readings: readonly CallReading[]): readonly CallReading[] {
  const rank = ({ daysLeft }: CallReading): number => daysLeft ?? Number.MAX_SAFE_INTEGER;
  return readings.filter(({ standing }) => standing === 'near' || standing === 'ahead' || standing === 'none').toSorted((one, other) => rank(one) - rank(other));
}
