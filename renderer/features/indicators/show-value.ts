import { t } from '@shared/i18n';
import { perLocale } from '@shared/i18n/per-locale';

const number = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const percent = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));

/** A value of an indicator with its unit; a dash for none. */
export function showValue(value: number | string | null, unit = ''): string {
  if (value === null || value === '') return '—';
  if (typeof value === 'string') return value;
  const figure = number().format(value);
  if (unit === '%') return t('common.percent', { value: figure });
  return unit === '' ? figure : `${figure} ${unit}`;
}

/** A share as per cent. */
export function showPercent(share: number): string {
  return percent().format(share);
}
