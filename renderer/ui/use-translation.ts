import { currentLanguage, i18nInstance, translateIn, type Language, type Translate } from '@shared/i18n';
import { useSyncExternalStore } from 'react';

/**
 * The typed `t` of the current language; the component is drawn again when the language changes. One function per
 * language: what is memoised on it is made anew with the language.
 */
export function useTranslation(): Translate {
  return translateIn(useLanguage());
}

function subscribe(listener: () => void): () => void {
  i18nInstance.on('languageChanged', listener);
  return () => {
    i18nInstance.off('languageChanged', listener);
  };
}

/**
 * The language spoken now; the component is drawn again when it changes. Hundreds of components ask at once, and want
 * nothing but this of i18next's own binding, which takes ten times as long.
 */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}
