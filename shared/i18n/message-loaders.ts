import type { Language } from './languages';
import type { MessageTree } from './messages';

/** Languages whose messages are fetched from the bundle when they are chosen. */
export type LateLanguage = Exclude<Language, 'es'>;

/** How to fetch the messages of each late language, spelt out one by one so that the bundler can split them. */
export const MESSAGE_LOADERS: { readonly [Code in LateLanguage]: () => Promise<MessageTree> } = {
  pt: async () => (await import('./pt')).pt,
  en: async () => (await import('./en')).en,
};
