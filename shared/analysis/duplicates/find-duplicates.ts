import type { Actor } from '../../domain/actors/actor';
import type { RecordId } from '../../domain/kernel/id';
import { foldText } from '../../domain/kernel/text-folding';

/** Why two actors look like one: the same name, one's acronym is the other's name or acronym, or nearly the same name. */
export type DuplicateReason = 'sameName' | 'acronym' | 'nearName';

/** Two actors that may be one. The first is the older. */
export interface DuplicatePair {
  readonly oneId: RecordId;
  readonly otherId: RecordId;
  readonly reason: DuplicateReason;
}

const SMALL = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e', 'para', 'en', 'a', 'al', 'por', 'da', 'do', 'dos', 'das', 'of', 'the', 'and', 'for']);

/** The names a person may call an actor by, folded: its acronym, the one in brackets, its initials. */
function shortNames({ name, acronym }: Pick<Actor, 'name' | 'acronym'>): readonly string[] {
  const bracket = /\(([^()]{2,24})\)\s*$/u.exec(name)?.[1] ?? '';
  const words = foldText(name.replace(/\([^()]*\)\s*$/u, '')).split(' ').filter((word) => word !== '' && !SMALL.has(word));
  const initials = words.length >= 3 ? words.map((word) => word.charAt(0)).join('') : '';
  return [foldText(acronym), foldText(bracket), initials].filter((short) => short.length >= 2);
}

function plainName(name: string): string {
  return foldText(name.replace(/\([^()]*\)\s*$/u, '')).split(' ').filter((word) => !SMALL.has(word)).join(' ');
}

/** Letters to put in, take out or change to make one text of another; Infinity where they are more than `most`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1));
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row.at(-1) ?? Number.POSITIVE_INFINITY;
}

/** A group of more than this is compared by neighbours only, this many to each side. */
const CROWD = 300;
const NEIGHBOURS = 12;

/** Numbers set names apart however near they are: "Comuna 1" is not "Comuna 2". */
const figuresOf = (name: string): string => (name.match(/\d+/gu) ?? []).join(' ');

function isNear(one: string, other: string): boolean {
  if (one.length < 8 || other.length < 8 || figuresOf(one) !== figuresOf(other)) return false;
  const most = Math.min(one.length, other.length) >= 20 ? 2 : 1;
  return distance(one, other, most) <= most;
}

/**
 * Actors that look like the same one twice: folded names equal, an acronym (written, in brackets, or of initials where
 * the other writes it) that names the other, or names a letter or two apart. Cost: by name and acronym one pass; near
 * names are compared among those that begin alike.
 */
export function findDuplicates(actors: readonly Actor[]): readonly DuplicatePair[] {
  const found = new Map<string, DuplicatePair>();
  const place = new Map(actors.map(({ id }, index) => [id, index]));
  const add = (one: Actor, other: Actor, reason: DuplicateReason): void => {
    if (one.id === other.id) return;
    const [first, second] = (place.get(one.id) ?? 0) < (place.get(other.id) ?? 0) ? [one, other] : [other, one];
    const key = `${first.id} ${second.id}`;
    if (!found.has(key)) found.set(key, { oneId: first.id, otherId: second.id, reason });
  };
  const group = (keysOf: (actor: Actor) => readonly string[]): ReadonlyMap<string, readonly Actor[]> => {
    const groups = new Map<string, Actor[]>();
    for (const actor of actors) {
      for (const key of new Set(keysOf(actor))) {
        const members = groups.get(key);
        if (members !== undefined) members.push(actor);
        else if (key !== '') groups.set(key, [actor]);
      }
    }
    return groups;
  };
  const pairs = (groups: ReadonlyMap<string, readonly Actor[]>, visit: (one: Actor, other: Actor) => void): void => {
    for (const members of groups.values()) {
      // In a crowd that begins alike, only neighbours in the alphabet are compared.
      const reach = members.length > CROWD ? NEIGHBOURS : members.length;
      const inOrder = members.length > CROWD ? members.toSorted((one, other) => (one.name < other.name ? -1 : 1)) : members;
      inOrder.forEach((one, index) => { for (const other of inOrder.slice(index + 1, index + 1 + reach)) visit(one, other); });
    }
  };
  pairs(group(({ name }) => [plainName(name)]), (one, other) => { add(one, other, 'sameName'); });
  const names = group(({ name }) => [foldText(name), plainName(name)]);
  const written = group(({ acronym }) => [foldText(acronym)]);
  for (const actor of actors) {
    for (const short of shortNames(actor)) {
      for (const other of names.get(short) ?? []) add(actor, other, 'acronym');
      // Two written acronyms that are equal; initials alone prove nothing against a written one of another.
      if (short === foldText(actor.acronym)) for (const other of written.get(short) ?? []) add(actor, other, 'acronym');
    }
  }
  const plain = new Map(actors.map(({ id, name }) => [id, plainName(name)]));
  const nearKeys = ({ id }: Actor): readonly string[] => {
    const name = plain.get(id) ?? '';
    return [`${name.slice(0, 4)} ${figuresOf(name)}`, `~${name.slice(-4)} ${figuresOf(name)}`];
  };
  pairs(group(nearKeys), (one, other) => {
    if (isNear(plain.get(one.id) ?? '', plain.get(other.id) ?? '')) add(one, other, 'nearName');
  });
  return [...found.values()];
}
