import type { Actor } from '../../domain/actors/actor';

/** What an actor is called at the head of a row or column: its name, with its acronym before it where it has one. */
export function actorLabel({ acronym, name }: Pick<Actor, 'acronym' | 'name'>): string {
  return acronym === '' || acronym === name ? name : `${acronym} · ${name}`;
}
