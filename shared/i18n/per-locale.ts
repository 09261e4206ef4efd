import { formattingLocale, type Locale } from './index';

/**
 * Keeps one formatter per locale: `const number = perLocale((locale) => new Intl.NumberFormat(locale))`, then
 * `number().format(3)`. At module level, so that a list does not make a formatter per row nor keep the old language's.
 */
export function perLocale<Formatter>(make: (locale: Locale) => Formatter): () => Formatter {
  const made = new Map<Locale, Formatter>();
  return () => {
    const locale = formattingLocale();
    const known = made.get(locale);
    if (known !== undefined) return known;
    const formatter = make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}
