import { LANGUAGES, loadMessages, setLanguage, type Language } from '../i18n';
import { loadAtHand } from './catalog';

/**
 * Speaks a language from now on: fetches its messages and the catalogues at hand, then changes. What draws in the old
 * language goes on doing so until all is there. Rejects where the bundle is broken: the old language stays.
 */
export async function speak(language: Language): Promise<void> {
  await Promise.all([loadMessages(language), loadAtHand(language)]);
  await setLanguage(language);
}

/**
 * Fetches the words of every language without speaking them: a workbook that was written in one language is then read
 * in any other. What cannot be loaded is not understood, and the rest is.
 */
export async function understandAll(): Promise<void> {
  await Promise.allSettled(LANGUAGES.flatMap((language) => [loadMessages(language), loadAtHand(language)]));
}
