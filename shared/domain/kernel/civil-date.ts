/** A day of the calendar, `YYYY-MM-DD`, without hour or zone: a deadline is a day, not an instant. */
export type CivilDate = string;

/** An instant as UTC ISO 8601 with milliseconds, `2026-03-01T15:04:05.000Z`. */
export type Instant = string;

/** Whether a text is a day that exists (`2024-02-30` is not). */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The instant of `time`, in milliseconds since 1970 UTC. */
export function toInstant(time: number): Instant {
  return new Date(time).toISOString();
}

/** Whole days from one day to another; negative where `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000);
}

/** The day so many days after (negative: before) a day. */
export function addDays(day: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
