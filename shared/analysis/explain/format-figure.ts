import { formattingLocale } from '../../i18n';

/** How a figure is written: a whole number, up to three decimals, exactly one, or a share as per cent with up to one decimal. */
export type FigureFormat = 'integer' | 'decimal' | 'tenths' | 'percent';

const OPTIONS: { readonly [Format in FigureFormat]: Intl.NumberFormatOptions } = {
  integer: { maximumFractionDigits: 0 },
  decimal: { maximumFractionDigits: 3 },
  tenths: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
};

/** One for each locale and format: to make one takes a hundred times as long as to use it. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A figure in the current language. */
export function formatFigure(value: number, format: FigureFormat): string {
  const locale = formattingLocale();
  const key = `${locale} ${format}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, OPTIONS[format]);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/** Names as a list in the current language: "A, B y C". */
export function formatNames(names: readonly string[]): string {
  return new Intl.ListFormat(formattingLocale(), { type: 'conjunction' }).format(names);
}
