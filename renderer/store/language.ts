import { speak } from '@shared/catalogs/speak';
import { OFFERED_LANGUAGES, currentLanguage, i18nInstance, isLanguage, languageOfMachine, type Language } from '@shared/i18n';
import { announce } from './notices';

/** Speaks the language that was chosen here before, or the machine's where nobody chose one; else Spanish. */
export async function beginLanguage(stored: Language | undefined, machine: readonly string[]): Promise<void> {
  const wanted = stored !== undefined && OFFERED_LANGUAGES.includes(stored) ? stored : languageOfMachine(machine);
  // Spoken from the start: the rest of its messages follows the first drawing.
  if (wanted === currentLanguage()) return;
  await speak(wanted).catch(() => undefined);
}

/** Changes the language of the window at once. Where it cannot be loaded the old one stays, and the person is told. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    await speak(language);
  } catch {
    announce({
      tone: 'danger',
      messageKey: 'shell.language.failed',
      action: { labelKey: 'common.action.retry', run: () => void chooseLanguage(language) },
    });
  }
}

/** Calls `hear` with the new language after each change; the returned function stops it. */
export function onLanguage(hear: (language: Language) => void): () => void {
  const listen = (code: string): void => {
    if (isLanguage(code)) hear(code);
  };
  i18nInstance.on('languageChanged', listen);
  return () => { i18nInstance.off('languageChanged', listen); };
}
