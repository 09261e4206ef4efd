import type { Action } from '@shared/domain/agenda/action';
import type { CivilDate } from '@shared/domain/kernel/civil-date';

const DAY = 86_400_000;

/** A scale of days: from the first day of the first year to the last of the last. */
export interface GanttScale {
  readonly start: number;
  readonly days: number;
  readonly years: readonly number[];
  /** Share of the width at which a day begins, 0 to 1. */
  readonly at: (day: CivilDate) => number;
}

/** Whole years around all dates; null where there is none. */
export function ganttScale(actions: readonly Pick<Action, 'startDate' | 'endDate'>[], milestoneDays: readonly CivilDate[]): GanttScale | null {
  const days = [...actions.flatMap(({ startDate, endDate }) => [startDate, endDate]), ...milestoneDays].filter((day) => day !== null);
  if (days.length === 0) return null;
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  const start = Date.UTC(first, 0, 1);
  const count = (Date.UTC(last + 1, 0, 1) - start) / DAY;
  return {
    start,
    days: count,
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at: (day) => (Date.parse(`${day}T00:00:00.000Z`) - start) / DAY / count,
  };
}

/** The span of an action on the scale: one date alone is a day. Null without dates. */
export function spanOf({ startDate, endDate }: Pick<Action, 'startDate' | 'endDate'>, scale: GanttScale): { readonly from: number; readonly to: number } | null {
  const first = startDate ?? endDate;
  const last = endDate ?? startDate;
  if (first === null || last === null) return null;
  return { from: scale.at(first), to: Math.max(scale.at(last), scale.at(first)) + 1 / scale.days };
}
