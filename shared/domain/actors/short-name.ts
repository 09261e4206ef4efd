import type { Actor } from './actor';

/** Words that initials pass over. */
const SMALL_WORDS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e', 'para', 'en', 'a', 'al', 'por', 'o', 'da', 'do', 'dos']);
const INITIALS_LIMIT = 3;

/**
 * What stands for an actor where its name has no room: its acronym, or up to three initials of the words that
 * weigh ("Cámara de Comercio de Bogotá" → "CCB").
 */
export function shortNameOf({ name, acronym }: Pick<Actor, 'name' | 'acronym'>): string {
  if (acronym.trim() !== '') return acronym.trim();
  const words = name.split(/[\s/–—-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const weighty = words.filter((word) => !SMALL_WORDS.has(word.toLocaleLowerCase('es')));
  const chosen = weighty.length > 0 ? weighty : words;
  if (chosen.length === 1) return (chosen[0] ?? '').slice(0, INITIALS_LIMIT).toLocaleUpperCase('es');
  return chosen
    .slice(0, INITIALS_LIMIT)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase('es');
}
