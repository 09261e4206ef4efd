import type { MessageKey, Translate } from '../../i18n';

/** A sentence as data: a message and what fills it, which may itself be a sentence ("12 actores"). */
export interface Sentence {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number | Sentence>>;
}

/** The words of a sentence in the language of `t`. */
export function say(t: Translate, { key, params = {} }: Sentence): string {
  const filled = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'object' ? say(t, value) : value,
  ]);
  return t(key, Object.fromEntries(filled));
}

/** Sentences one after another. */
export function sayAll(t: Translate, sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => say(t, sentence)).join(' ');
}
