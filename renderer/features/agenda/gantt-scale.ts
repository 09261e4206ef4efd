import type { Action } from '@shared/domain/agenda/action';
import type { CivilDate } from '@shared/domain/kernel/civil-date';

const DAY = 86_400_000;

/** How much of the time is in view at once. */
export const GANTT_ZOOMS = ['years', 'quarters', 'months'] as const;
export type GanttZoom = (typeof GANTT_ZOOMS)[number];
/** CSS pixels of a year. */
export const YEAR_WIDTH: Readonly<Record<GanttZoom, number>> = { years: 240, quarters: 640, months: 1680 };
const PARTS: Readonly<Record<GanttZoom, number>> = { years: 1, quarters: 4, months: 12 };

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

/** The head of the scale: where each year, quarter or month begins, with its first day. */
export function ticksOf(scale: GanttScale, zoom: GanttZoom): readonly { readonly day: CivilDate; readonly at: number; readonly isYear: boolean }[] {
  const months = 12 / PARTS[zoom];
  return scale.years.flatMap((year) =>
    Array.from({ length: PARTS[zoom] }, (_, part) => {
      const day = `${year}-${String(part * months + 1).padStart(2, '0')}-01`;
      return { day, at: scale.at(day), isYear: part === 0 };
    }),
  );
}
