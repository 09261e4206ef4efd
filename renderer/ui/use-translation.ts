import { t, i18nInstance, type Translate } from '@shared/i18n';
import { useTranslation as useI18next } from 'react-i18next';

/** The typed `t` of the current language; the component is drawn again when the language changes. */
export function useTranslation(): Translate {
  useI18next(undefined, { i18n: i18nInstance });
  return t;
}
