import type { CivilDate } from '../../domain/kernel/civil-date';

/** How often an indicator is to be measured. */
export const PERIODICITIES = ['monthly', 'quarterly', 'halfYearly', 'yearly', 'fourYearly'] as const;
export type Periodicity = (typeof PERIODICITIES)[number];

const MONTHS: { readonly [Name in Periodicity]: number } = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
  fourYearly: 48,
};

/** The day `months` later; a month that lacks the day gives its last one (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** Whether an indicator is out of date, and since when. */
export interface DueState {
  /** The last day on which a measurement is still in time. */
  readonly due: CivilDate;
  readonly isOverdue: boolean;
}

/**
 * Out of date: no measurement within the periodicity, counted from the last one, or from `start` (the day the indicator
 * began to be followed) where there is none. Source: methods.md §7.
 */
export function dueState(
  lastMeasured: CivilDate | null,
  start: CivilDate,
  periodicity: Periodicity,
  today: CivilDate,
): DueState {
  const due = addMonths(lastMeasured ?? start, MONTHS[periodicity]);
  return { due, isOverdue: today > due };
}
