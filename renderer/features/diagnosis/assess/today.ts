import type { CivilDate } from '@shared/domain/kernel/civil-date';

/** The day on the machine's calendar. */
export function today(): CivilDate {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
