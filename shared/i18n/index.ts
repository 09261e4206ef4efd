import i18next, { type i18n } from 'i18next';
import { es } from './es';
import { LOCALES, REFERENCE_LANGUAGE, isLanguage, type Language, type Locale } from './languages';
import { MESSAGE_LOADERS } from './message-loaders';
import { withZeroForms, type KeyOf, type MessageTree } from './messages';

export { LANGUAGES, LANGUAGE_NAMES, OFFERED_LANGUAGES, REFERENCE_LANGUAGE, isLanguage, languageOfMachine, type Language, type Locale } from './languages';

/** Every message of the program, as typed from the Spanish. */
export type MessageKey = KeyOf<typeof es>;

/** Values for the holes of a message; `count` also chooses the plural form. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key in a language. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** The i18next instance of the program: offline, its messages bundled. */
export const i18nInstance: i18n = i18next.createInstance();

void i18nInstance.init({
  lng: REFERENCE_LANGUAGE,
  fallbackLng: REFERENCE_LANGUAGE,
  resources: { es: { translation: es } },
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

/** The language spoken now. */
export function currentLanguage(): Language {
  return isLanguage(i18nInstance.language) ? i18nInstance.language : REFERENCE_LANGUAGE;
}

/**
 * The sentence of a key in the current language. Keys are typed, so one that is not there is a fault of ours: the key
 * itself is given back, because a missing word must never take the screen away from a room full of people.
 */
// As a plain text: matching the union of all keys against i18next's own types costs the compiler minutes.
export const t: Translate = (key, params) => i18nInstance.t(key as string, { ...params });

/** Sentences without holes, by language: a screen asks for the same ones hundreds of times. */
const plain: { readonly [Code in Language]: Map<MessageKey, string> } = { es: new Map(), pt: new Map(), en: new Map() };

function translatorOf(language: Language): Translate {
  const known = plain[language];
  return (key, params) => {
    if (params !== undefined) return i18nInstance.t(key as string, { ...params, lng: language });
    let sentence = known.get(key);
    if (sentence === undefined) {
      sentence = i18nInstance.t(key as string, { lng: language });
      known.set(key, sentence);
    }
    return sentence;
  };
}

const translators: { readonly [Code in Language]: Translate } = {
  es: translatorOf('es'),
  pt: translatorOf('pt'),
  en: translatorOf('en'),
};

/**
 * The translator of one language: always the same function for the same language, so that what is memoised on it is
 * made anew when the language changes. Speaks Spanish until `loadMessages` was awaited.
 */
export function translateIn(language: Language): Translate {
  return translators[language];
}

/** A part of the messages that no page is built with at its start: where it is, all are. */
const NEVER_AT_START = 'reports' satisfies keyof typeof es;

/** Fetches all messages of a language, once. Rejects where the bundle is broken; the next call tries again. */
export async function loadMessages(language: Language): Promise<void> {
  if (i18nInstance.getResource(language, 'translation', NEVER_AT_START) !== undefined) return;
  putMessages(language, await MESSAGE_LOADERS[language]());
}

/** Puts messages in the place of a language's own: those just loaded, or the pseudo language of tests. */
export function putMessages(language: Language, tree: MessageTree): void {
  i18nInstance.addResourceBundle(language, 'translation', withZeroForms(tree), true, true);
  // Another language may have been speaking this one's sentences where its own were missing.
  for (const known of Object.values(plain)) known.clear();
}

/** Speaks a language whose messages are loaded from now on; whoever listens (`useTranslation`) is told. */
export async function setLanguage(language: Language): Promise<void> {
  if (currentLanguage() !== language) await i18nInstance.changeLanguage(language);
}

/** The sentence of an expected failure (`Failure.messageKey` is a key of these messages); a day in it as people write it. */
export function failureText(failure: {
  readonly messageKey: string;
  readonly params?: MessageParams;
}): string {
  return t(failure.messageKey as MessageKey, failure.params === undefined ? undefined : withDaysInWords(failure.params));
}

/** The values of a message with each day (`2026-11-30`) as people write it: "30 de nov de 2026". */
export function withDaysInWords(params: MessageParams, language: Language = currentLanguage()): MessageParams {
  const words = (value: string | number): string | number => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? (dayInWords(value, language) ?? value) : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, words(value)]));
}

/** A day that exists, short, in a language; null for one that does not. */
function dayInWords(day: string, language: Language): string | null {
  const date = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return null;
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** The locale by which `Intl` formats numbers, dates and money in a language; in the current one where left out. */
export function formattingLocale(language: Language = currentLanguage()): Locale {
  return LOCALES[language];
}
