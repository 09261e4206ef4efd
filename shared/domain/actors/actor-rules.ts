import { NAME_LIMIT } from '../kernel/record';
import { foldText } from '../kernel/text-folding';
import type { Actor } from './actor';

/** The actor that already goes by this name, without regard to case, accents and punctuation; undefined where none. */
export function actorNamed<Named extends Pick<Actor, 'id' | 'name'>>(
  actors: Iterable<Named>,
  name: string,
  except?: Actor['id'],
): Named | undefined {
  const folded = foldText(name);
  for (const actor of actors) if (actor.id !== except && foldText(actor.name) === folded) return actor;
  return undefined;
}

/** A name as it is kept: one line, single spaces, no longer than a name may be. */
export function tidyName(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, NAME_LIMIT);
}

/** What a pasted list of names holds. */
export interface NameList {
  /** Names in order, each once. */
  readonly names: readonly string[];
  /** Names that came again in the list or that an actor already has. */
  readonly repeated: readonly string[];
}

/**
 * Reads a list of names, one a line: bullets and numbering are taken off, of a spreadsheet row only the first cell
 * with text counts, blank lines are passed over. `known`: names that are there already.
 */
export function readNameList(text: string, known: Iterable<string> = []): NameList {
  const seen = new Set([...known].map(foldText));
  const names: string[] = [];
  const repeated: string[] = [];
  for (const line of text.split(/\r\n?|\n/u)) {
    const cell = line.split('\t').find((part) => part.trim() !== '') ?? '';
    const name = tidyName(cell.replace(/^\s*(?:[-*•·–—▪◦]|\(?\d{1,3}[.)])\s+/u, '').replace(/^"(.*)"$/u, '$1'));
    const folded = foldText(name);
    if (folded === '') continue;
    if (seen.has(folded)) {
      repeated.push(name);
      continue;
    }
    seen.add(folded);
    names.push(name);
  }
  return { names, repeated };
}

/**
 * Actors that match what was typed, best first: name or acronym begins with it, then a word of the name does, then
 * it stands anywhere in name, acronym or sector. Text folded; an empty text matches all, in their order.
 */
export function findActors<Found extends Pick<Actor, 'name' | 'acronym' | 'sector'>>(
  actors: readonly Found[],
  text: string,
): readonly Found[] {
  const wanted = foldText(text);
  if (wanted === '') return actors;
  const ranked: { readonly actor: Found; readonly rank: number }[] = [];
  for (const actor of actors) {
    const name = foldText(actor.name);
    const acronym = foldText(actor.acronym);
    if (name.startsWith(wanted) || acronym.startsWith(wanted)) ranked.push({ actor, rank: 0 });
    else if (` ${name}`.includes(` ${wanted}`)) ranked.push({ actor, rank: 1 });
    else if (`${name} ${acronym} ${foldText(actor.sector)}`.includes(wanted)) ranked.push({ actor, rank: 2 });
  }
  return ranked.sort((one, other) => one.rank - other.rank).map(({ actor }) => actor);
}
