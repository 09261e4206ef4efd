import { trimEndOf } from '../../domain/kernel/trim-characters';

/** The longest run of whole sentences at the start of `text` that has at most `most` characters; empty where the first is longer. */
function wholeSentences(text: string, most: number): string {
  // A point after one or two letters is that of an abbreviation: "D. C.".
  const ends = [...text.matchAll(/(?<=[\p{L}\p{N}]{3})[.!?…][»”)]?(?=\s)/gu)].map(({ 0: sign, index }) => index + sign.length);
  return text.slice(0, ends.findLast((end) => end <= most) ?? 0);
}

/** A text of at most `most` characters: its first sentences whole, or cut at a word with "…" where the first one is longer. */
export function clipped(text: string, most: number): string {
  const trimmed = text.trim();
  const characters = [...trimmed];
  if (characters.length <= most) return trimmed;
  const sentences = wholeSentences(trimmed, most);
  if (sentences.length > most / 5) return sentences;
  const start = characters.slice(0, most - 1).join('');
  const word = start.lastIndexOf(' ');
  return `${trimEndOf(word > most / 2 ? start.slice(0, word) : start, ' \n\t,.;:')}…`;
}
