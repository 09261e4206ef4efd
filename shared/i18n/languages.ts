/** Languages the program speaks. Spanish is the reference: its messages are bundled with the start, the others come when chosen. */
export const LANGUAGES = ['es', 'pt', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language whose messages are always there, and stand in where another lacks one. */
export const REFERENCE_LANGUAGE = 'es' satisfies Language;

/**
 * Languages a person can choose: only those with every message (a contract test checks it). A language that is still
 * being translated can be loaded by tests, and is shown to nobody.
 */
export const OFFERED_LANGUAGES: readonly Language[] = LANGUAGES;

/** What each language calls itself. */
export const LANGUAGE_NAMES: { readonly [Code in Language]: string } = { es: 'Español', pt: 'Português', en: 'English' };

/**
 * The locale by which `Intl` formats in each language, also what HTML, PDF and Word are told. English is that of the
 * United Kingdom: the catalogues speak of decentralised cooperation as the networks of cities write it, and a date
 * says the day first, as in Latin America.
 */
export const LOCALES: { readonly [Code in Language]: Locale } = { es: 'es-CO', pt: 'pt-BR', en: 'en-GB' };
export type Locale = 'es-CO' | 'pt-BR' | 'en-GB';

/** Whether a text is the code of a language of the program. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/**
 * The language to begin with where nobody chose one yet: the first of the machine's (`es-CO`, `pt-BR`…) that is
 * offered, else Spanish.
 */
export function languageOfMachine(preferred: readonly string[], offered: readonly Language[] = OFFERED_LANGUAGES): Language {
  for (const tag of preferred) {
    const code = tag.split('-')[0]?.toLowerCase() ?? '';
    const language = offered.find((candidate) => candidate === code);
    if (language !== undefined) return language;
  }
  return REFERENCE_LANGUAGE;
}
