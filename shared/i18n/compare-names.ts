import { perLocale } from './per-locale';

const collator = perLocale((locale) => new Intl.Collator(locale, { numeric: true }));

/**
 * The order of two names in the alphabet of the language spoken: in Spanish ñ after n, letters with an accent beside
 * those without, "Comuna 2" before "Comuna 10". Records read from a file come by their ids, which say nothing to
 * anybody: what people look for by name is put into this order.
 */
export function compareNames(one: string, other: string): number {
  return collator().compare(one, other);
}
