import { es } from '@shared/i18n/es';
import type { Language } from '@shared/i18n/languages';
import { MESSAGE_LOADERS } from '@shared/i18n/message-loaders';
import { sentencesOf, type MessageTree } from '@shared/i18n/messages';
import { SAME_AS_SPANISH } from './same-as-spanish';

/** What is wrong with the messages of a language, each a list of `key: why`. */
export interface MessageFaults {
  /** Spanish keys without a sentence. */
  readonly missing: readonly string[];
  /** Keys that the Spanish no longer has. */
  readonly surplus: readonly string[];
  /** Sentences equal to the Spanish that nobody declared to be so. */
  readonly untranslated: readonly string[];
  /** Holes that the Spanish does not have, or that are missing. */
  readonly holes: readonly string[];
  /** Plural forms without their counterpart, or empty sentences. */
  readonly forms: readonly string[];
}

const PLURAL = /_(one|other)$/u;

function holesOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/gu)].map(([, name = '']) => name))].sort();
}

/** Holes of a form compared with the Spanish: the form for one may say the number in words, or leave it out. */
function holeFault(key: string, sentence: string, reference: string): string | null {
  const loose = key.endsWith('_one') || key.endsWith('_zero');
  const of = (text: string): string => holesOf(text).filter((name) => !(loose && name === 'count')).join(', ');
  return of(sentence) === of(reference) ? null : `${key}: {${of(sentence)}} instead of {${of(reference)}}`;
}

function formFaults(sentences: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  for (const [key, sentence] of sentences) {
    if (sentence.trim() === '') faults.push(`${key}: empty`);
    const form = PLURAL.exec(key)?.[1];
    const twin = form === 'one' ? key.replace(PLURAL, '_other') : key.replace(PLURAL, '_one');
    if (form !== undefined && !sentences.has(twin)) faults.push(`${key}: without ${twin}`);
  }
  return faults;
}

/** Compares a language's messages with the Spanish. */
export function compareMessages(language: Language, tree: MessageTree, reference: MessageTree = es): MessageFaults {
  const own = sentencesOf(tree);
  const spanish = sentencesOf(reference);
  const same = new Set(SAME_AS_SPANISH[language]);
  const shared = [...own].flatMap(([key, sentence]) => {
    const original = spanish.get(key);
    return original === undefined ? [] : [{ key, sentence, original }];
  });
  return {
    missing: [...spanish.keys()].filter((key) => !own.has(key)),
    surplus: [...own.keys()].filter((key) => !spanish.has(key)),
    untranslated: shared
      .filter(({ key, sentence, original }) => sentence === original && /\p{L}{2}/u.test(sentence.replace(/\{\{[^}]*\}\}/gu, '')) && !same.has(key) && !same.has(sentence))
      .map(({ key, sentence }) => `${key}: ${sentence}`),
    holes: shared.flatMap(({ key, sentence, original }) => holeFault(key, sentence, original) ?? []),
    forms: formFaults(own),
  };
}

/** The messages of a language as they stand in its files. */
export async function messagesOf(language: Language): Promise<MessageTree> {
  return language === 'es' ? es : MESSAGE_LOADERS[language]();
}
