import { i18nInstance, isLanguage, translateIn, REFERENCE_LANGUAGE, type Language, type Translate } from '@shared/i18n';
import { useTranslation as useI18next } from 'react-i18next';

/**
 * The typed `t` of the current language; the component is drawn again when the language changes. One function per
 * language: what is memoised on it is made anew with the language.
 */
export function useTranslation(): Translate {
  return translateIn(useLanguage());
}

/** The language spoken now; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useI18next(undefined, { i18n: i18nInstance });
  return isLanguage(i18n.language) ? i18n.language : REFERENCE_LANGUAGE;
}
