import { LANGUAGES, REFERENCE_LANGUAGE, loadMessages, setLanguage, type Language } from '@shared/i18n';
import { join } from 'node:path';
import { z } from 'zod';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { openSettingsFile } from './settings-file';

/** The language of the machine side (menu, dialogs, what the console says): that of the window, kept for the next start. */
export interface SpokenLanguage {
  /** Speaks the language of the last window. Never rejects: without it, Spanish. */
  readonly begin: () => Promise<void>;
  /** Speaks a language from now on and remembers it. */
  readonly speak: (language: Language) => Promise<void>;
}

/** Opens the language that a data folder remembers. */
export function openSpokenLanguage(dataFolder: string, files: FileLayer = nodeFileLayer): SpokenLanguage {
  const kept = openSettingsFile<Language>(join(dataFolder, 'language.json'), z.enum(LANGUAGES), REFERENCE_LANGUAGE, files);
  const turnTo = async (language: Language): Promise<void> => {
    await loadMessages(language);
    await setLanguage(language);
  };
  return {
    begin: async () => turnTo(await kept.read()).catch(() => undefined),
    speak: async (language) => {
      await turnTo(language);
      if ((await kept.read()) !== language) await kept.write(language);
    },
  };
}
