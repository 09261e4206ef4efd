import { perLocale } from '@shared/i18n/per-locale';

const number = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const percent = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));

/** A value of an indicator with its unit; a dash for none. */
export function showValue(value: number | string | null, unit = ''): string {
  if (value === null || value === '') return '—';
  return typeof value === 'string' ? value : `${number().format(value)}${unit === '' ? '' : unit === '%' ? ' %' : ` ${unit}`}`;
}

/** A share as per cent. */
export function showPercent(share: number): string {
  return percent().format(share);
}
