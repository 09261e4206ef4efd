import { trimEndOf } from '../../domain/kernel/trim-characters';
/** A text of at most `most` characters, cut at a word with "…" where it is longer. */
export function clipped(text: string, most: number): string {
  const characters = [...text.trim()];
  if (characters.length <= most) return text.trim();
  const start = characters.slice(0, most - 1).join('');
  const word = start.lastIndexOf(' ');
  return `${trimEndOf(word > most / 2 ? start.slice(0, word) : start, ' \n\t,.;:')}…`;
}
