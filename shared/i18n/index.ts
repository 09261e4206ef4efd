import i18next, { type i18n } from 'i18next';
import { es } from './es';
import type { KeyOf } from './messages';

/** Every message of the program, as typed from the Spanish. */
export type MessageKey = KeyOf<typeof es>;

/** Values for the holes of a message; `count` also chooses the plural form. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key in the current language. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Languages the program speaks. */
export const LANGUAGES = ['es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The i18next instance of the program: offline, its messages bundled. */
export const i18nInstance: i18n = i18next.createInstance();

void i18nInstance.init({
  lng: 'es',
  fallbackLng: 'es',
  resources: { es: { translation: es } },
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

/**
 * The sentence of a key in the current language. Keys are typed, so one that is not there is a fault of ours: the key
 * itself is given back, because a missing word must never take the screen away from a room full of people.
 */
// As a plain text: matching the union of all keys against i18next's own types costs the compiler minutes.
export const t: Translate = (key, params) => i18nInstance.t(key as string, { ...params });

/** The sentence of an expected failure (`Failure.messageKey` is a key of these messages). */
export function failureText(failure: {
  readonly messageKey: string;
  readonly params?: MessageParams;
}): string {
  return t(failure.messageKey as MessageKey, failure.params);
}

/** The locale by which `Intl` formats numbers, dates and money in the current language. */
export function formattingLocale(): string {
  return 'es-CO';
}
