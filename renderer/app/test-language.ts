import { speak } from '@shared/catalogs/speak';
import { isLanguage, putMessages } from '@shared/i18n';

/** What a test writes in the session's storage before the page is loaded: a language's code, or `pseudo`. */
const TEST_LANGUAGE = 'mesa.test-language';

/**
 * In a browser driven by a test, and while developing: speaks a language that is not offered yet, or the pseudo
 * language. Does nothing for a person.
 */
export async function speakForTest(): Promise<void> {
  if (!navigator.webdriver && !import.meta.env.DEV) return;
  const asked = sessionStorage.getItem(TEST_LANGUAGE) ?? '';
  if (isLanguage(asked)) await speak(asked);
  if (asked !== 'pseudo') return;
  const [{ es }, { pseudoMessages }] = await Promise.all([import('@shared/i18n/es'), import('@shared/i18n/pseudo')]);
  putMessages('es', pseudoMessages(es));
}
