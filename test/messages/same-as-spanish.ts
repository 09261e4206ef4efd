import type { Language } from '@shared/i18n/languages';

/**
 * Sentences that are rightly the same as in Spanish: proper names, symbols, words that both languages write alike. By
 * the sentence itself, or by its key where only that place is meant.
 */
export const SAME_AS_SPANISH: { readonly [Code in Language]: readonly string[] } = {
  es: [],
  pt: [],
  en: [],
};
