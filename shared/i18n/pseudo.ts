import { mapSentences, type MessageTree } from './messages';

const ACCENTED: Readonly<Record<string, string>> = { a: 'à', c: 'ç', e: 'ë', i: 'ï', n: 'ñ', o: 'ö', u: 'û', A: 'Â', E: 'É', I: 'Ï', O: 'Ô', U: 'Ü' };
/** A translation is up to this much longer than the Spanish. */
const GROWTH = 0.35;

/** Marks at both ends of a pseudo sentence: a text of the interface without them did not come from the messages. */
export const PSEUDO_MARKS = ['⟦', '⟧'] as const;

/**
 * A sentence of the pseudo language of tests: readable, accented, a third longer and marked at both ends, its holes
 * left alone. What is cut, overflows or stands in the code instead of in the messages shows at once.
 */
export function pseudoSentence(sentence: string): string {
  const dressed = sentence
    .split(/(\{\{[^{}]*\}\})/u)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[acenioucAEIOU]/gu, (letter) => ACCENTED[letter] ?? letter)))
    .join('');
  const words = sentence.replace(/\{\{[^{}]*\}\}/gu, '');
  return `${PSEUDO_MARKS[0]}${dressed}${'~'.repeat(Math.ceil(words.length * GROWTH))}${PSEUDO_MARKS[1]}`;
}

/** All messages in the pseudo language. */
export function pseudoMessages(tree: MessageTree): MessageTree {
  return mapSentences(tree, pseudoSentence);
}
