import { listOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { foldText } from '../../domain/kernel/text-folding';
import { memoiseByTables } from '../memoise-by-tables';

/** The matrix of who offers × who needs. What a person decided about a pair is kept in a cell of it: 1 accepted, 0 put aside. */
export const OFFERS_NEEDS = 'offers-needs';

/** Words that say nothing of the matter: in Spanish, Portuguese and English, folded. */
const EMPTY_WORDS = new Set(
  'donde cuando puede pueden poder bien solo tambien gran grandes cosas parte mejor mejores nuevo nueva nuevos nuevas menos ayuda ayudar apoyar necesita necesitan ofrece ofrecer fortalecer mejorar onde quando pode podem novo nova mais para como desde entre hasta sobre segun durante mediante con los las una unos unas del por que sus este esta estos estas otro otra otros otras cada todo toda todos todas mas muy sin tiene tienen hacer ser sea nos nuestro nuestra local locales nacional municipal municipio ciudad apoyo proyecto proyectos programa programas acciones temas tema with from that this their and the for our have support project dos das uma com nao seu sua'.split(' '),
);
const SHORTEST = 4;

/** A folded word without its endings of number and gender: words that differ only in them are one ("becas" and "beca"). */
function stemOf(folded: string): string {
  const plural = folded.length > SHORTEST + 1 && /[^aeiou]es$/u.test(folded) ? 2 : folded.length > SHORTEST && folded.endsWith('s') ? 1 : 0;
  const singular = plural === 0 ? folded : folded.slice(0, -plural);
  return singular.length > SHORTEST + 1 && /[oa]$/u.test(singular) ? singular.slice(0, -1) : singular;
}

/** The words of a text that say what it is about: stem → the word as first written. */
export function tellingWords(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const word of text.split(/[^\p{L}\d]+/u)) {
    const folded = foldText(word);
    if (folded.length < SHORTEST || EMPTY_WORDS.has(folded)) continue;
    const stem = stemOf(folded);
    if (!words.has(stem)) words.set(stem, word.toLocaleLowerCase('es'));
  }
  return words;
}

/**
 * What an actor offers that another needs, by `offering needing` ids: the words both texts share, as the one that needs
 * writes them. Words of four letters or more, without those that say nothing; singular and plural are one. Whoever
 * offers and needs is not matched with itself. Cost: offers × needs × words.
 */
export const offerNeedMatches = memoiseByTables(['actor'], (document: Document): ReadonlyMap<string, readonly string[]> => {
  const actors = listOf(document, 'actor');
  const needs = actors.filter(({ needs: text }) => text.trim() !== '').map(({ id, needs: text }) => ({ id: id as RecordId, words: tellingWords(text) }));
  const matches = new Map<string, readonly string[]>();
  for (const { id, offers } of actors) {
    if (offers.trim() === '') continue;
    const offered = tellingWords(offers);
    for (const need of needs) {
      if (need.id === id) continue;
      const shared = [...need.words].filter(([stem]) => offered.has(stem)).map(([, word]) => word);
      if (shared.length > 0) matches.set(`${id} ${need.id}`, shared);
    }
  }
  return matches;
});
