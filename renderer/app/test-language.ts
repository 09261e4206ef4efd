import { speak } from '@shared/catalogs/speak';
import { isLanguage, putMessages } from '@shared/i18n';

/** What a test writes in the session's storage before the page is loaded: a language's code, or `pseudo`. */
const TEST_LANGUAGE = 'mesa.test-language';

/**
 * In a browser driven by a test, and while developing: speaks a language that is not offered yet, or the pseudo
 * language, and says that it does. Does nothing for a person.
 */
export async function speakForTest(): Promise<boolean> {
  if (!navigator.webdriver && !import.meta.env.DEV) return false;
  const asked = sessionStorage.getItem(TEST_LANGUAGE) ?? '';
  if (isLanguage(asked)) {
    await speak(asked);
    return true;
  }
  if (asked !== 'pseudo') return false;
  const [{ es }, { pseudoMessages }] = await Promise.all([import('@shared/i18n/es'), import('@shared/i18n/pseudo')]);
  putMessages('es', pseudoMessages(es));
  return true;
}
