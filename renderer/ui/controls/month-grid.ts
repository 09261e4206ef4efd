import { addDays, type CivilDate } from '@shared/domain/kernel/civil-date';

/** The weeks of a month, `YYYY-MM`, from Monday to Sunday; the days of the months beside it fill the first and the last. */
export function weeksOf(month: string): readonly (readonly CivilDate[])[] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00.000Z`).getUTCDay() + 6) % 7;
  const start = addDays(first, -weekday);
  const weeks: CivilDate[][] = [];
  for (let week = 0; week < 6; week += 1) {
    const days = Array.from({ length: 7 }, (_, day) => addDays(start, week * 7 + day));
    if (week > 0 && days[0]?.startsWith(month) !== true) break;
    weeks.push(days);
  }
  return weeks;
}

/** The month so many months after (negative: before) another. */
export function addMonths(month: string, months: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The same day of another month, or its last one where it has no such day. */
export function sameDayIn(day: CivilDate, month: string): CivilDate {
  const wanted = `${month}-${day.slice(8)}`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return wanted > last ? last : wanted;
}
