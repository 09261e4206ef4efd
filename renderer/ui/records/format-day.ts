import type { CivilDate } from '@shared/domain/kernel/civil-date';
import { formattingLocale } from '@shared/i18n';

/** A day, short: "1 mar 2026". A day has no zone: it is read and written in UTC. */
export function formatDay(day: CivilDate): string {
  const parts = new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatToParts(
    new Date(`${day}T00:00:00.000Z`),
  );
  // Without the "de" of the locale: in tables every letter counts.
  return parts.filter(({ type }) => type !== 'literal').map(({ value }) => value).join(' ');
}

/** Today where the person is, as a day. */
export function today(now: Date = new Date()): CivilDate {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
