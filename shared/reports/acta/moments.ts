import { formattingLocale } from '../../i18n';

/** Writes days and hours of a report in one time zone; the machine's own where none is named (IANA name). */
export interface Moments {
  readonly hour: (instant: string) => string;
  readonly day: (civilDate: string) => string;
  readonly dayOf: (instant: string) => string;
}

export function momentsIn(timeZone: string | undefined): Moments {
  const zone = timeZone === undefined ? {} : { timeZone };
  const hour = new Intl.DateTimeFormat(formattingLocale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone });
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const instantDay = new Intl.DateTimeFormat(formattingLocale(), { ...long, ...zone });
  // A civil day has no zone: it is written as the day it names.
  const civil = new Intl.DateTimeFormat(formattingLocale(), { ...long, timeZone: 'UTC' });
  return {
    hour: (instant) => hour.format(new Date(instant)),
    day: (civilDate) => civil.format(new Date(`${civilDate}T00:00:00.000Z`)),
    dayOf: (instant) => instantDay.format(new Date(instant)),
  };
}
