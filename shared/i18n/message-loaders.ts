import type { Language } from './languages';
import type { MessageTree } from './messages';

/**
 * How to fetch all messages of each language, spelt out one by one so that the bundler can split them. Those of Spanish
 * are there from the start everywhere but in the page, which is built with a part of them.
 */
export const MESSAGE_LOADERS: { readonly [Code in Language]: () => Promise<MessageTree> } = {
  es: async () => (await import('./es')).es,
  pt: async () => (await import('./pt')).pt,
  en: async () => (await import('./en')).en,
};
