import type { Instant } from '@shared/domain/kernel/civil-date';
import { formattingLocale } from '@shared/i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant was, in words for the near past and as a date for the rest. */
export function formatWhen(instant: Instant, now: number): string {
  const ago = Math.max(0, now - Date.parse(instant));
  const words = new Intl.RelativeTimeFormat(formattingLocale(), { numeric: 'auto' });
  if (ago < MINUTE) return words.format(0, 'second');
  if (ago < HOUR) return words.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < DAY) return words.format(-Math.floor(ago / HOUR), 'hour');
  if (ago < 7 * DAY) return words.format(-Math.floor(ago / DAY), 'day');
  const date = new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'long', year: 'numeric' });
  return date.format(Date.parse(instant));
}
