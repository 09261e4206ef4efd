import { isCivilDate, type CivilDate } from '@shared/domain/kernel/civil-date';
import { foldText } from '@shared/domain/kernel/text-folding';
import { perLocale } from '@shared/i18n/per-locale';

/** A day in figures as the current language writes it: "24/11/2026" in all three. */
const inFigures = perLocale((locale) => new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }));

/** The names of the months in the current language, folded. */
const monthNames = perLocale((locale) => {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => foldText(name.format(new Date(Date.UTC(2024, month, 1)))));
});

/** A day as a field shows it; empty for none. */
export function dayToType(day: CivilDate | null): string {
  return day === null || !isCivilDate(day) ? '' : inFigures().format(new Date(`${day}T00:00:00.000Z`));
}

/**
 * The day that a person wrote, day before month ("24/11/2026", "24-11-26", "24 nov 2026", "24 de noviembre de 2026",
 * "2026-11-24"); null where it is none.
 */
export function typedDay(text: string): CivilDate | null {
  const written = text.trim();
  if (isCivilDate(written)) return written;
  const figures = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/u.exec(written);
  if (figures !== null) return civilDay(figures[1], figures[2], figures[3]);
  const words = /^(\d{1,2})\s*(?:de\s+)?(\p{L}{3,})\.?\s*(?:de\s+|del\s+)?(\d{4}|\d{2})$/u.exec(foldText(text));
  const month = words === null ? -1 : monthNames().findIndex((name) => name.startsWith(words[2] ?? ''));
  return words === null || month === -1 ? null : civilDay(words[1], String(month + 1), words[3]);
}

function civilDay(day = '', month = '', year = ''): CivilDate | null {
  const whole = year.length === 2 ? `20${year}` : year;
  const civil = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(civil) ? civil : null;
}
