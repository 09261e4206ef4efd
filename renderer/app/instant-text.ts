import { formattingLocale } from '@shared/i18n';

/** An instant as day and hour: "21 nov 2026, 1:05 p. m.". */
export function instantText(at: string | number): string {
  return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(typeof at === 'number' ? at : Date.parse(at));
}
