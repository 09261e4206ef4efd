import { listOf, type Document } from '../../document/document';
import { REPORT_AXES, type Engagement, type EngagementKind, type ReportAxis } from '../../domain/accords/engagement';
import type { Call } from '../../domain/calls/call';
import { sumMoney, type MoneyByCurrency } from '../agenda/money-by-currency';

/** What an axis of the yearly report holds of one year. Amounts are apart by currency. */
export interface AxisYear {
  readonly axis: ReportAxis;
  /** Name of an axis that the city added; empty for the three of the source. */
  readonly name: string;
  /** Engagements under way in the year, by day. */
  readonly engagements: readonly Engagement[];
  /** How many of each kind, those of none left out. */
  readonly byKind: ReadonlyMap<EngagementKind, number>;
  /** Amounts and counterparts of those that began in the year: what goes on is told once. */
  readonly obtained: MoneyByCurrency;
  readonly counterpart: MoneyByCurrency;
  readonly peopleReached: number;
  /** Calls of the year; of the axis `calls` alone. */
  readonly calls: CallsYear | null;
}

/** What became of the calls of a year. */
export interface CallsYear {
  /** With their deadline, application or result in the year, by day. */
  readonly calls: readonly Call[];
  /** Applied to in the year. */
  readonly applied: number;
  /** Won with their result in the year. */
  readonly won: number;
  readonly approved: MoneyByCurrency;
}

const LASTING: readonly EngagementKind[] = ['accord', 'membership'];

/** Whether an engagement was under way on a day of the year; one without dates was in none. */
export function isEngagedIn({ kind, date, endDate }: Pick<Engagement, 'kind' | 'date' | 'endDate'>, year: number): boolean {
  const from = date ?? endDate;
  if (from === null || from > `${year}-12-31`) return false;
  // An accord or a membership without an end goes on.
  const to = endDate ?? (LASTING.includes(kind) ? `${year}-12-31` : from);
  return to >= `${year}-01-01`;
}

const inYear = (day: string | null, year: number): boolean => day?.startsWith(`${year}-`) === true;
const firstDay = ({ appliedOn, deadline, resultOn }: Call): string => appliedOn ?? deadline ?? resultOn ?? '';

function callsOf(document: Document, year: number): CallsYear | null {
  const calls = listOf(document, 'call')
    .filter(({ deadline, appliedOn, resultOn }) => [deadline, appliedOn, resultOn].some((day) => inYear(day, year)))
    .toSorted((one, other) => firstDay(one).localeCompare(firstDay(other)));
  if (calls.length === 0) return null;
  const won = calls.filter(({ state, resultOn, appliedOn, deadline }) => state === 'won' && inYear(resultOn ?? appliedOn ?? deadline, year));
  return {
    calls,
    applied: calls.filter(({ appliedOn }) => inYear(appliedOn, year)).length,
    won: won.length,
    approved: sumMoney(won.flatMap(({ approved }) => (approved === null ? [] : [approved]))),
  };
}

function axisYear(axis: ReportAxis, name: string, engagements: readonly Engagement[], calls: CallsYear | null, year: number): AxisYear {
  const byKind = new Map<EngagementKind, number>();
  for (const { kind } of engagements) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  const begun = engagements.filter(({ date, endDate }) => inYear(date ?? endDate, year));
  return {
    axis,
    name,
    engagements: engagements.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? '')),
    byKind,
    obtained: sumMoney(begun.flatMap(({ amount }) => (amount === null ? [] : [amount]))),
    counterpart: sumMoney(begun.flatMap(({ counterpart }) => (counterpart === null ? [] : [counterpart]))),
    peopleReached: begun.reduce((sum, { peopleReached }) => sum + (peopleReached ?? 0), 0),
    calls,
  };
}

/**
 * The year of an office by axis: positioning, resources and supports, calls, then those that the city added, by name.
 * Axes with nothing in the year are left out. Source: Informe Bucaramanga; domain.md, office records.
 */
export function yearByAxis(document: Document, year: number): readonly AxisYear[] {
  const engagements = listOf(document, 'engagement').filter((one) => isEngagedIn(one, year));
  const calls = callsOf(document, year);
  const fixed = REPORT_AXES.filter((axis) => axis !== 'other').map((axis) =>
    axisYear(axis, '', engagements.filter((one) => one.axis === axis), axis === 'calls' ? calls : null, year),
  );
  const others = engagements.filter(({ axis }) => axis === 'other');
  const names = [...new Set(others.map(({ axisName }) => axisName.trim()))].sort((one, other) => one.localeCompare(other));
  const added = names.map((name) => axisYear('other', name, others.filter(({ axisName }) => axisName.trim() === name), null, year));
  return [...fixed, ...added].filter((one) => one.engagements.length > 0 || one.calls !== null);
}
