import { formattingLocale } from '@shared/i18n';

/** Seconds as a clock shows them: `3:07`, `1:02:09`. */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours === 0 ? `${String(minutes)}:${rest}` : `${String(hours)}:${String(minutes).padStart(2, '0')}:${rest}`;
}

/** The hour of an instant on this machine: `14:05`. */
export function hourText(instant: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** A civil day as people write it, short: `2 mar 2026`. */
export function dayText(civilDate: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${civilDate}T00:00:00.000Z`));
}
