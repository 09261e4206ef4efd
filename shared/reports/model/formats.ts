import { formattingLocale } from '../../i18n';

/** How a report writes numbers, shares and days. */
export interface Formats {
  /** A whole number: 1.234. */
  readonly integer: (value: number) => string;
  /** A number with at most two decimals, as a plan states its targets. */
  readonly quantity: (value: number) => string;
  /** A measure with three decimals. */
  readonly measure: (value: number) => string;
  /** A share from 0 to 1 as a whole percentage; never 0 % or 100 % where it is not quite that. */
  readonly share: (value: number) => string;
  /** A day in words: "1 de marzo de 2026". */
  readonly day: (time: number) => string;
  /** Names in a sentence: "a, b y c". */
  readonly names: (items: readonly string[]) => string;
}

/** Formats of a locale. Days are those of `timeZone`, that of the machine where left out. */
export function formatsOf(locale: string = formattingLocale(), timeZone?: string): Formats {
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const quantity = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const measure = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const fine = (roundingMode: 'ceil' | 'floor'): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, roundingMode });
  const [almostNone, almostAll] = [fine('ceil'), fine('floor')];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(timeZone === undefined ? {} : { timeZone }) });
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    integer: (value) => integer.format(value),
    quantity: (value) => quantity.format(value),
    measure: (value) => measure.format(value),
    share: (value) => {
      const rounded = Math.round(value * 100);
      if (rounded === 0 && value > 0) return almostNone.format(value);
      return (rounded === 100 && value < 1 ? almostAll : percent).format(value);
    },
    day: (time) => day.format(time),
    names: (items) => names.format(items),
  };
}
