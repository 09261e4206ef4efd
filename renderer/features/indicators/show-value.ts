import { formattingLocale } from '@shared/i18n';

const NUMBER = new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat(formattingLocale(), { style: 'percent', maximumFractionDigits: 1 });

/** A value of an indicator with its unit; a dash for none. */
export function showValue(value: number | string | null, unit = ''): string {
  if (value === null || value === '') return '—';
  return typeof value === 'string' ? value : `${NUMBER.format(value)}${unit === '' ? '' : unit === '%' ? ' %' : ` ${unit}`}`;
}

/** A share as per cent. */
export function showPercent(share: number): string {
  return PERCENT.format(share);
}
