import { perLocale } from './per-locale';

/** The two marks of a locale's numbers: "1.234,5" in Spanish and Portuguese, "1,234.5" in English. */
export interface NumberMarks {
  readonly decimalSeparator: '.' | ',';
  readonly thousandSeparator: '.' | ',';
}

/** The marks of the current locale, as number fields ask for them. */
export const numberMarks: () => NumberMarks = perLocale((locale): NumberMarks =>
  new Intl.NumberFormat(locale).format(0.5).includes(',')
    ? { decimalSeparator: ',', thousandSeparator: '.' }
    : { decimalSeparator: '.', thousandSeparator: ',' },
);

/** The number that a person wrote with the marks of the current locale; null for nothing, NaN for what is no number. */
export function typedNumber(text: string): number | null {
  const { decimalSeparator, thousandSeparator } = numberMarks();
  const plain = text.replaceAll(thousandSeparator, '').replace(decimalSeparator, '.').trim();
  return plain === '' ? null : Number(plain);
}

/** A number as a field shows it to be corrected: the decimal mark of the current locale and no others; empty for none. */
export function numberToType(value: number | null): string {
  return value === null ? '' : String(value).replace('.', numberMarks().decimalSeparator);
}
