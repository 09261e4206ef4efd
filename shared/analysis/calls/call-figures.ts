import { APPLIED_CALL_STATES, CALL_STATES, type CallState } from '../../domain/calls/call';
import type { CallReply } from '../../domain/calls/call-answer';
import { daysBetween } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import type { Money } from '../../domain/kernel/money';
import { sumMoney, type MoneyByCurrency } from '../agenda/money-by-currency';
import { median } from '../statistics/quantile';
import type { CallReading } from './call-reading';

/** What an area did with the calls it was sent. */
export interface AreaFigures {
  readonly actorId: RecordId;
  readonly sent: number;
  /** How many of them it answered, whatever it said. */
  readonly answered: number;
  readonly byReply: Readonly<Record<CallReply, number>>;
  /** Median of the days from sending to answering, of those with both; null where there are none. */
  readonly medianDays: number | null;
}

/** The calls of a process, or of a year of it, in figures. Sums are apart by currency. */
export interface CallFigures {
  readonly total: number;
  readonly byState: Readonly<Record<CallState, number>>;
  /** Applications, decided or not. */
  readonly applied: number;
  readonly won: number;
  /** Applications with a result: won and not chosen. */
  readonly decided: number;
  /** won ÷ decided, 0 to 1; null where nothing is decided. */
  readonly successRate: number | null;
  /** Open calls whose deadline passed, and those that end soon. */
  readonly past: number;
  readonly near: number;
  /** What the calls that can still be applied to offer. */
  readonly offered: MoneyByCurrency;
  /** Total value of the projects applied with. */
  readonly projectValue: MoneyByCurrency;
  readonly approved: MoneyByCurrency;
  /** Areas by how many calls they were sent, most first. */
  readonly areas: readonly AreaFigures[];
}

const present = (amounts: readonly (Money | null)[]): readonly Money[] => amounts.filter((amount) => amount !== null);

function areasOf(readings: readonly CallReading[]): readonly AreaFigures[] {
  const byArea = Map.groupBy(readings.flatMap(({ answers }) => answers), ({ actorId }) => actorId);
  return [...byArea]
    .map(([actorId, answers]): AreaFigures => {
      const count = (reply: CallReply): number => answers.filter(({ answer }) => answer === reply).length;
      const byReply = { waiting: count('waiting'), interested: count('interested'), notNow: count('notNow'), doesNotFit: count('doesNotFit') };
      // An answer dated before the sending is a slip of a date: it says nothing about how long it took.
      const days = answers.flatMap(({ answer, sentOn, answeredOn }) =>
        answer === 'waiting' || sentOn === null || answeredOn === null || answeredOn < sentOn ? [] : [daysBetween(sentOn, answeredOn)],
      );
      return { actorId, sent: answers.length, answered: answers.length - byReply.waiting, byReply, medianDays: median(days) };
    })
    .sort((one, other) => other.sent - one.sent || (one.actorId < other.actorId ? -1 : 1));
}

/** The figures of some calls. Throws `RangeError` where a sum leaves the safe integers. Source: Informe Bucaramanga. */
export function callFigures(readings: readonly CallReading[]): CallFigures {
  const inState = (state: CallState): number => readings.filter(({ call }) => call.state === state).length;
  const byState = Object.fromEntries(CALL_STATES.map((state) => [state, inState(state)])) as Readonly<Record<CallState, number>>;
  const applications = readings.filter(({ call }) => APPLIED_CALL_STATES.includes(call.state));
  const decided = byState.won + byState.notChosen;
  const standing = (wanted: CallReading['standing']): readonly CallReading[] => readings.filter((reading) => reading.standing === wanted);
  const takesApplications = readings.filter(({ standing: own }) => own !== 'closed' && own !== 'past');
  return {
    total: readings.length,
    byState,
    applied: applications.length,
    won: byState.won,
    decided,
    successRate: decided === 0 ? null : byState.won / decided,
    past: standing('past').length,
    near: standing('near').length,
    offered: sumMoney(present(takesApplications.map(({ call }) => call.amount))),
    projectValue: sumMoney(present(applications.map(({ call }) => call.projectValue))),
    // Approved is approved also where the state was not moved yet.
    approved: sumMoney(present(readings.map(({ call }) => call.approved))),
    areas: areasOf(readings),
  };
}

/** Whether a call is of a year: something happened to it, or it was open, on one of its days. Without any day, the year it was written down. */
export function isCallOfYear({ call, answers }: CallReading, year: number): boolean {
  const days = [call.publishedOn, call.deadline, call.appliedOn, call.resultOn, ...answers.flatMap(({ sentOn, answeredOn }) => [sentOn, answeredOn])].filter((day) => day !== null);
  return (days.length === 0 ? [call.createdAt] : days).some((day) => day.startsWith(String(year)));
}
